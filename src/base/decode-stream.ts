import { decodeText, type Encoding } from './decode.ts';
import { YardstickError } from './error.ts';

/** Opens something anew and gives its bytes in slices. */
export type OpenSlices = () => AsyncIterable<Uint8Array>;

const LINE_FEED = 0x0a;

/** Whole lines of a slice, so that no character is cut; all of it if it holds but one. */
function linesOf(slice: Uint8Array): Uint8Array {
  const first = slice.indexOf(LINE_FEED);
  const last = slice.lastIndexOf(LINE_FEED);
  return first < last ? slice.subarray(first + 1, last) : slice;
}

/**
 * Tells the encoding of slices by the first that holds more than ASCII, as `decodeText` does.
 * @throws YardstickError `encoding-unknown`
 */
async function encodingOf(slices: AsyncIterable<Uint8Array>): Promise<Encoding> {
  let isFirst = true;
  for await (const slice of slices) {
    const isAscii = slice.every((byte) => byte > 0 && byte < 0x80);
    if (!isAscii) {
      // UTF-16 is told by its mark or its zero bytes, at the beginning; it has no lines to cut at.
      const { encoding } = decodeText(isFirst ? evenOf(slice) : linesOf(slice));
      return encoding;
    }
    isFirst = false;
  }
  return 'UTF-8';
}

/** The first slice: of UTF-16 as many bytes as make whole characters, else whole lines. */
function evenOf(slice: Uint8Array): Uint8Array {
  const wide = slice.includes(0) || slice[0] === 0xff || slice[0] === 0xfe;
  if (wide) return slice.subarray(0, slice.length & ~1);
  const last = slice.lastIndexOf(LINE_FEED);
  return last > 0 ? slice.subarray(0, last) : slice;
}

/**
 * Reads slices of bytes as text in pieces, never as a whole: strictly, in the encoding that
 * `decodeText` would take. The source is opened twice where it begins with ASCII.
 * @throws YardstickError `encoding-unknown` where a byte does not fit the encoding of those before
 */
export async function* decodeSlices(open: OpenSlices): AsyncGenerator<string> {
  const encoding = await encodingOf(open());
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const slice of open()) yield decoder.decode(slice, { stream: true });
    yield decoder.decode();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new YardstickError('encoding-unknown', `not all of it is ${encoding}`, {}, cause);
  }
}
