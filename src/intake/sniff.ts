import { YardstickError } from '../base/error.ts';
import type { FileKind } from './grid.ts';
import { namesInZip } from './limits.ts';

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((b, i) => bytes[i] === b);

/** Files that hold no table that can be read: by their first bytes. */
const OTHERS: readonly (readonly [string, ...number[]])[] = [
  ['PDF', 0x25, 0x50, 0x44, 0x46],
  ['PNG', 0x89, 0x50, 0x4e, 0x47],
  ['JPEG', 0xff, 0xd8, 0xff],
  ['GIF', 0x47, 0x49, 0x46, 0x38],
  ['RAR', 0x52, 0x61, 0x72, 0x21],
  ['7z', 0x37, 0x7a, 0xbc, 0xaf],
  ['GZIP', 0x1f, 0x8b],
  // An empty archive, or a part of one.
  ['ZIP', 0x50, 0x4b, 0x05, 0x06],
  ['ZIP', 0x50, 0x4b, 0x07, 0x08],
];

function foreign(file: string, kind: string): never {
  throw new YardstickError('intake-foreign', `${kind}: ${file}`, { file, kind });
}

function kindOfZip(file: string, bytes: Uint8Array): FileKind {
  const names = namesInZip(file, bytes);
  if (names.some((name) => /^xl\//i.test(name))) return 'xlsx';
  if (names.some((name) => /^word\//i.test(name))) foreign(file, 'Word');
  if (names.some((name) => /^ppt\//i.test(name))) foreign(file, 'PowerPoint');
  if (names.includes('content.xml')) return 'ods';
  throw new YardstickError('intake-no-package', `neither table nor package: ${file}`, { file });
}

/**
 * What a file is by its bytes, whatever it is called: many an `.xls` is a web page or text.
 * @throws YardstickError `intake-foreign` or `intake-no-package` for one that holds no table, `intake-empty`,
 * `intake-bomb`, `intake-damaged`
 */
export function kindOf(file: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new YardstickError('intake-empty', `empty: ${file}`, { file });
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return kindOfZip(file, bytes);
  if (startsWith(bytes, 0x50, 0x41, 0x52, 0x31)) return 'parquet';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'xls';
  // Workbooks of Excel 2 to 4 are a bare stream of records.
  if (startsWith(bytes, 0x09) && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) return 'xls';
  const other = OTHERS.find(([, ...mark]) => startsWith(bytes, ...mark));
  return other === undefined ? 'csv' : foreign(file, other[0]);
}

/** What a text is: a web page or spreadsheet in XML, JSON, or lines of delimited cells. */
export function kindOfText(text: string): FileKind {
  const [first] = text.trimStart();
  if (first === '<') return 'html';
  return first === '{' || first === '[' ? 'json' : 'csv';
}
