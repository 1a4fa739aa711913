import { YardstickError } from '../base/error.ts';
import type { ParquetFile } from './tables.ts';

/** What the bytes of one request are, compared with what the catalog says of the file. */
type State = 'whole' | 'other version' | 'damaged' | 'missing';

interface Reading {
  readonly state: State;
  readonly bytes: Uint8Array;
  readonly cause?: unknown;
}

const MAGIC = 'PAR1';
/** Both magics and the length of the footer. */
const SHORTEST = 12;

const textAt = (bytes: Uint8Array, start: number) =>
  String.fromCharCode(...bytes.subarray(start, start + MAGIC.length));

/**
 * What came instead of a file of `size` bytes: a truncated or foreign one has no magic at its end
 * (`damaged`); a whole one of another size is of another build (`other version`).
 */
export function stateOf(bytes: Uint8Array, size: number): Exclude<State, 'missing'> {
  const framed =
    bytes.byteLength >= SHORTEST &&
    textAt(bytes, 0) === MAGIC &&
    textAt(bytes, bytes.byteLength - MAGIC.length) === MAGIC;
  if (!framed) return 'damaged';
  return bytes.byteLength === size ? 'whole' : 'other version';
}

async function request(file: ParquetFile, cache: RequestCache): Promise<Reading> {
  try {
    const response = await fetch(file.url, { cache });
    if (!response.ok) throw new Error(`HTTP ${response.status} for ${file.url}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { state: stateOf(bytes, file.bytes), bytes };
  } catch (cause) {
    return { state: 'missing', bytes: new Uint8Array(), cause };
  }
}

/** Removes what the service worker keeps of a file, which it would give again on a slow network. */
async function forget(url: string): Promise<void> {
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) {
    await (await caches.open(name)).delete(url, { ignoreSearch: true, ignoreVary: true });
  }
}

const FAULTS = {
  'other version': { code: 'data-stale', what: 'is of another version than the catalog' },
  damaged: { code: 'data-damaged', what: 'is damaged' },
  missing: { code: 'data-missing', what: 'does not load' },
} as const;

/** Says that a table cannot be read although its bytes came from the server itself. */
export function tableFault(
  file: ParquetFile,
  state: keyof typeof FAULTS,
  sql: string,
  cause?: unknown,
): YardstickError {
  const { code, what } = FAULTS[state];
  return new YardstickError(code, `table ${what}: ${file.name}`, { file: file.name, sql }, cause);
}

/**
 * Reads a table anew from the server, past every copy that a browser keeps.
 * @param before what came from such a copy, if one was asked; named if the server is out of reach
 * @throws YardstickError `data-missing`, `data-damaged` or `data-stale`, with `sql` in its details
 */
export async function readFresh(
  file: ParquetFile,
  sql: string,
  before: State = 'damaged',
): Promise<Uint8Array> {
  if (before !== 'missing') await forget(file.url);
  const { state, bytes, cause } = await request(file, 'reload');
  if (state === 'whole') return bytes;
  const fault = state === 'missing' && before !== 'whole' ? before : state;
  throw tableFault(file, fault, sql, cause);
}

/**
 * Reads a table whole, from a kept copy where there is one; anew if that is not what the catalog
 * describes.
 * @throws YardstickError as `readFresh` does
 */
export async function readWhole(file: ParquetFile, sql: string): Promise<Uint8Array> {
  const { state, bytes } = await request(file, 'default');
  return state === 'whole' ? bytes : readFresh(file, sql, state);
}
