import { unzipSync } from 'fflate';
import { YardstickError } from '../base/error.ts';

const MEGABYTE = 1_000_000;
/** Larger files are no tables of an office; the tab would run out of memory. */
export const LARGEST_FILE = 100 * MEGABYTE;
const LARGEST_UNPACKED = 500 * MEGABYTE;
/** Rows of a sheet beyond these are not read, and that is said. */
export const MOST_ROWS = 200_000;
/** Wider sheets are no tables. */
export const MOST_COLUMNS = 2000;
const MOST_CELLS = 5_000_000;

const inMegabytes = (bytes: number) => String(Math.ceil(bytes / MEGABYTE));

/** Throws `intake-too-large` for a file beyond the limit. */
export function checkFileSize(file: string, bytes: number): void {
  if (bytes <= LARGEST_FILE) return;
  const details = { file, megabytes: inMegabytes(bytes), limit: inMegabytes(LARGEST_FILE) };
  throw new YardstickError('intake-too-large', `too large: ${file}`, details);
}

/**
 * The names in a ZIP archive, of which nothing is unpacked.
 * @throws YardstickError `intake-bomb` if it would come to more than any table does,
 * `intake-damaged` if it is none
 */
export function namesInZip(file: string, bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        total += originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw new YardstickError('intake-damaged', `damaged archive: ${file}`, { file }, cause);
  }
  if (total <= LARGEST_UNPACKED) return names;
  const details = { file, megabytes: inMegabytes(total), limit: inMegabytes(LARGEST_UNPACKED) };
  throw new YardstickError('intake-bomb', `unpacks to ${total} bytes: ${file}`, details);
}

/** Throws `intake-too-wide` for a sheet with more columns or cells than any table has. */
export function checkShape(file: string, rows: readonly (readonly unknown[])[]): void {
  let [width, cells] = [0, 0];
  for (const row of rows) {
    width = Math.max(width, row.length);
    cells += row.length;
  }
  if (width <= MOST_COLUMNS && cells <= MOST_CELLS) return;
  const details = { file, columns: String(width), limit: String(MOST_COLUMNS) };
  throw new YardstickError('intake-too-wide', `${width} columns in ${file}`, details);
}
