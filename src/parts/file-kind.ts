import { decodeText } from '../base/decode.ts';
import { YardstickError } from '../base/error.ts';

/** How much of a file's beginning and end tells what it is, in bytes. */
const PIECE = 65_536;

/** First bytes of other programmes' files, and the code that tells the reader. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'file-pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'file-picture'],
  [[0xff, 0xd8, 0xff], 'file-picture'],
  [[0x47, 0x49, 0x46, 0x38], 'file-picture'],
  [[0x52, 0x49, 0x46, 0x46], 'file-picture'],
  [[0x42, 0x4d], 'file-picture'],
];
/** The same for text. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<svg/is, 'file-picture'],
  [/^\s*(<!--.*?-->\s*)*<(!doctype html|html)/is, 'file-web-page'],
];
const ZIP = [0x50, 0x4b];
/** Word, Excel and WPS before 2007. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const TABLE_NAME = /\.(xls|et|xlt)$/i;
const SLIDES_NAME = /\.(ppt|dps)$/i;
/** Names of what an office file holds, from the list at the end of the archive. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/word\/document/, 'file-word'],
  [/xl\/workbook/, 'file-excel'],
  [/ppt\/presentation/, 'file-slides'],
];

const begins = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, position) => bytes[position] === byte);

/** What a file is, if it is none that this site writes: the code of what to tell; '' otherwise. */
async function otherKind(file: File): Promise<string> {
  if (file.size === 0) return 'file-empty';
  const head = new Uint8Array(await file.slice(0, PIECE).arrayBuffer());
  if (begins(head, ZIP)) {
    const end = await file.slice(-PIECE).text();
    return PARTS.find(([pattern]) => pattern.test(end))?.[1] ?? 'file-archive';
  }
  if (begins(head, OLD_OFFICE)) {
    if (TABLE_NAME.test(file.name)) return 'file-excel';
    return SLIDES_NAME.test(file.name) ? 'file-slides' : 'file-word';
  }
  const signed = SIGNATURES.find(([signature]) => begins(head, signature));
  if (signed !== undefined) return signed[1];
  const text = new TextDecoder().decode(head);
  const known = BEGINNINGS.find(([pattern]) => pattern.test(text))?.[1];
  if (known !== undefined) return known;
  return /\.(csv|tsv|tab)$/i.test(file.name) ? 'file-table' : '';
}

/**
 * The text of a file that a reader opened. Throws `file-…` for what is no file of this site's and
 * for what cannot be read, and `encoding-unknown`, each with its own words.
 */
export async function readFileText(file: File): Promise<string> {
  try {
    const code = await otherKind(file);
    if (code !== '') throw new YardstickError(code, `not a file of this site: ${file.name}`);
    return decodeText(new Uint8Array(await file.arrayBuffer())).text;
  } catch (cause) {
    if (cause instanceof YardstickError) throw cause;
    throw new YardstickError('file-unreadable', `file not read: ${file.name}`, {}, cause);
  }
}
