import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { YardstickError } from '../base/error.ts';

const MEGABYTE = 1_000_000;
/** Larger files are no tables of an office; the tab would run out of memory. */
export const LARGEST_FILE = 100 * MEGABYTE;
const LARGEST_UNPACKED = 500 * MEGABYTE;
/** A saved package is text of as many figures as tables have: more is none. */
export const LARGEST_PACKAGE = 200 * MEGABYTE;
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
export function namesInZip(
  file: string,
  bytes: Uint8Array,
  most = LARGEST_UNPACKED,
): readonly string[] {
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
  if (total > most) throw bomb(file, most);
  return names;
}

function bomb(file: string, most: number): YardstickError {
  const details = { file, limit: inMegabytes(most) };
  return new YardstickError('intake-bomb', `unpacks to too much: ${file}`, details);
}

/** Bytes of an archive that are unpacked before it is looked how many came of them. */
const AT_ONCE = 65_536;

/**
 * Unpacks an archive to see whether it comes to more than its own list says; nothing of it is kept. One
 * that is damaged passes, for that is told otherwise.
 * @param most bytes that no table comes to
 * @throws YardstickError `intake-bomb`
 */
export function checkUnpacked(file: string, bytes: Uint8Array, most = LARGEST_UNPACKED): void {
  let total = 0;
  const archive = new Unzip((one) => {
    one.ondata = (_, chunk) => {
      total += chunk?.length ?? 0;
    };
    one.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && total <= most; at += AT_ONCE) {
      archive.push(bytes.subarray(at, at + AT_ONCE), at + AT_ONCE >= bytes.length);
    }
  } catch {
    // It cannot be unpacked further.
  }
  if (total > most) throw bomb(file, most);
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
