/** Plain JSON: no undefined, no functions, no keys that begin with `$`. */
type Json = string | number | boolean | null | readonly Json[] | Tree;
type Tree = { readonly [key: string]: Json };

/**
 * JSON in which parts that repeat are written once, in `shared`, and named as `{ $: position }`,
 * and lists of objects with the same keys as `{ $keys, $rows }`.
 */
interface Packed {
  readonly shared: readonly Json[];
  readonly value: Json;
}

/** Shorter parts take no less room as a reference. */
const SHORTEST = 16;

const isTree = (value: Json): value is readonly Json[] | Tree =>
  typeof value === 'object' && value !== null;

function mapTree(value: Json, change: (part: Json) => Json): Json {
  if (Array.isArray(value)) return value.map(change);
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
}

function countParts(value: Json, counts: Map<string, number>): void {
  const key = JSON.stringify(value);
  if (key.length < SHORTEST) return;
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  // The parts of a repeated part repeat with it; they count only if they stand elsewhere too.
  if (count > 1 || !isTree(value)) return;
  for (const part of Object.values(value)) countParts(part, counts);
}

/** A list of objects that share their keys as a table, which names the keys once. */
function toTable(value: Json): Json {
  if (!Array.isArray(value) || value.length < 2) return value;
  const keys = Object.keys(value[0] ?? {});
  const alike = value.every(
    (one) =>
      isTree(one) && !Array.isArray(one) && !('$' in one) && `${Object.keys(one)}` === `${keys}`,
  );
  if (!alike || keys.length === 0) return value;
  return { $keys: keys, $rows: value.map((one) => Object.values(one)) };
}

function fromTable(value: Tree): Json {
  const keys = value.$keys as readonly string[];
  const rows = value.$rows as readonly (readonly Json[])[];
  return rows.map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at] ?? null])));
}

/**
 * Writes a value as JSON in which repeated parts stand once: the same source, indicator or name
 * beside every figure of a page would else make most of its weight.
 */
export function pack(input: unknown): string {
  const value: Json = JSON.parse(JSON.stringify(input));
  const counts = new Map<string, number>();
  countParts(value, counts);
  const shared: Json[] = [];
  const positions = new Map<string, number>();
  const write = (part: Json): Json => {
    const key = JSON.stringify(part);
    if ((counts.get(key) ?? 0) < 2) return toTable(mapTree(part, write));
    const known = positions.get(key);
    if (known !== undefined) return { $: known };
    const written = toTable(mapTree(part, write));
    positions.set(key, shared.length);
    return { $: shared.push(written) - 1 };
  };
  const packed: Packed = { value: write(value), shared };
  return JSON.stringify(packed);
}

/** Reads what `pack` wrote; repeated parts come back as one and the same object. */
export function unpack<T>(json: string): T {
  const { shared, value }: Packed = JSON.parse(json);
  const whole: Json[] = [];
  const read = (part: Json): Json => {
    if (isTree(part) && '$' in part) return whole[Number(part.$)] ?? null;
    const all = mapTree(part, read);
    return isTree(all) && '$rows' in all ? fromTable(all) : all;
  };
  // A shared part refers only to those before it.
  for (const part of shared) whole.push(read(part));
  return read(value) as T;
}
