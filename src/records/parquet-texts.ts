import type { SchemaElement } from 'hyparquet';
import { writeDay } from '../base/calendar/day.ts';

/** Makes a writer of values that come again, such as days: each is written once. */
function remembering<T>(write: (value: T) => string): (value: T) => string {
  const known = new Map<T, string>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = write(value);
    known.set(value, text);
    return text;
  };
}

/** A day as text; one that no calendar reaches as its number, which is no day. */
export function dayText(day: number): string {
  try {
    return writeDay(day);
  } catch {
    return String(day);
  }
}

const decoder = new TextDecoder();
/** A character a byte, so that places are the same in both. */
const plain = new TextDecoder('latin1');
/** To ask a decoder costs a browser more than a short text is worth: of those a page is decoded at once. */
const SHORT = 32;
const LARGEST_PAGE = 2 ** 24;
let page: { readonly buffer: ArrayBufferLike | null; readonly text: string } = {
  buffer: null,
  text: '',
};

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] as number) > 0x7f) return false;
  return true;
}

/** A text of UTF-8; short ones of ASCII alone, such as ids, are cut out of the text of their page. */
function textFrom(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  const { buffer, byteOffset: from, length } = bytes;
  if (length > SHORT || buffer.byteLength > LARGEST_PAGE || !isAscii(bytes)) {
    return decoder.decode(bytes);
  }
  if (page.buffer !== buffer) page = { buffer, text: plain.decode(new Uint8Array(buffer)) };
  return page.text.slice(from, from + length);
}

/** How the reader of Parquet is to give days and texts. */
export const TEXT_PARSERS = { dateFromDays: remembering(dayText), stringFromBytes: textFrom };

/** A value of Parquet as the text that it would have in a table. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  const isMoment = value instanceof Date && !Number.isNaN(value.getTime());
  return isMoment ? value.toISOString() : String(value);
}

/** The fields that stand at the top of a schema, without those within them. */
export function topFields(schema: readonly SchemaElement[]): SchemaElement[] {
  const fields: SchemaElement[] = [];
  const after = (at: number): number => {
    let next = at + 1;
    for (let child = schema[at]?.num_children ?? 0; child > 0; child -= 1) next = after(next);
    return next;
  };
  for (let at = 1; at < schema.length; at = after(at)) fields.push(schema[at] as SchemaElement);
  return fields;
}
