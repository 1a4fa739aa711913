import { type Option, type OptionRow, optionRows } from '../search/options.ts';

/** A list as it was when it was opened: it keeps its order while boxes are ticked. */
export interface OpenedWith {
  readonly chosen: ReadonlySet<string>;
  /** What would give figures. */
  readonly filled: ReadonlySet<string>;
}

/** The rows of a list: what is chosen, then what has figures; and what has none, to be folded. */
export interface PartedRows {
  readonly rows: readonly OptionRow[];
  readonly rest: readonly OptionRow[];
}

const rowsOf = (part: string, options: readonly Option[]): OptionRow[] =>
  optionRows(options).map((row) => ({ ...row, key: `${part} ${row.key}` }));

/** Parts the options of a list; where none is chosen and none has figures, nothing is folded. */
export function partOptions(
  options: readonly Option[],
  { chosen, filled }: OpenedWith,
): PartedRows {
  const first = options.filter(({ value }) => chosen.has(value));
  const next = options.filter(({ value }) => !chosen.has(value) && filled.has(value));
  const last = options.filter(({ value }) => !chosen.has(value) && !filled.has(value));
  const rows = [...rowsOf('chosen', first), ...rowsOf('filled', next)];
  const rest = rowsOf('rest', last);
  return rows.length === 0 ? { rows: rest, rest: [] } : { rows, rest };
}
