import { YardstickError } from '../base/error.ts';
import { NotFetched, readFile, readFresh } from '../base/read-file.ts';
import type { ParquetFile } from './tables.ts';

/** What the bytes of one request are, compared with what the catalog says of the file. */
type State = 'whole' | 'other version' | 'damaged';

const MAGIC = 'PAR1';
/** Both magics and the length of the footer. */
const SHORTEST = 12;

const textAt = (bytes: Uint8Array, start: number) =>
  String.fromCharCode(...bytes.subarray(start, start + MAGIC.length));

/**
 * What came instead of a file of `size` bytes: a truncated or foreign one has no magic at its end
 * (`damaged`); a whole one of another size is of another build (`other version`).
 */
export function stateOf(bytes: Uint8Array, size: number): State {
  const framed =
    bytes.byteLength >= SHORTEST &&
    textAt(bytes, 0) === MAGIC &&
    textAt(bytes, bytes.byteLength - MAGIC.length) === MAGIC;
  if (!framed) return 'damaged';
  return bytes.byteLength === size ? 'whole' : 'other version';
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

/** Bytes that are the table; else the fault is thrown. */
const wholeOf = (file: ParquetFile, sql: string) => (bytes: Uint8Array) => {
  const state = stateOf(bytes, file.bytes);
  if (state !== 'whole') throw tableFault(file, state, sql);
  return bytes;
};

async function named<T>(reading: Promise<T>, file: ParquetFile, sql: string): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    throw cause instanceof NotFetched ? tableFault(file, 'missing', sql, cause) : cause;
  }
}

/**
 * Reads a table anew from the server, past every copy that a browser keeps, after the database could
 * not read what it was given.
 * @throws YardstickError `data-missing`, `data-damaged` or `data-stale`, with `sql` in its details
 */
export function readTableFresh(file: ParquetFile, sql: string): Promise<Uint8Array> {
  const before = tableFault(file, 'damaged', sql);
  return named(readFresh(file.url, wholeOf(file, sql), before), file, sql);
}

/**
 * Reads a table whole, from a kept copy where there is one; anew if that is not what the catalog
 * describes.
 * @throws YardstickError as `readTableFresh` does
 */
export function readWhole(file: ParquetFile, sql: string): Promise<Uint8Array> {
  return named(readFile(file.url, wholeOf(file, sql)), file, sql);
}
