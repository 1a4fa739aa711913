import { decodeText, type Encoding } from './decode.ts';
import { YardstickError } from './error.ts';

const LINE_FEED = 0x0a;

/** Whole lines of a slice, so that no character is cut; all of it if it holds but one. */
function linesOf(slice: Uint8Array): Uint8Array {
  const first = slice.indexOf(LINE_FEED);
  const last = slice.lastIndexOf(LINE_FEED);
  return first < last ? slice.subarray(first + 1, last) : slice;
}

/** Whether all bytes are ASCII other than zero. */
export function isAscii(slice: Uint8Array): boolean {
  let at = 0;
  if (slice.byteOffset % 4 === 0) {
    // Four at a time: a zero byte is one from which 1 cannot be taken.
    const words = new Uint32Array(slice.buffer, slice.byteOffset, slice.length >> 2);
    for (const word of words) {
      if (((word | (word - 0x01010101)) & 0x80808080) !== 0) return false;
    }
    at = words.length * 4;
  }
  for (; at < slice.length; at += 1) {
    const byte = slice[at] as number;
    if (byte === 0 || byte > 0x7f) return false;
  }
  return true;
}

/**
 * The encoding that a slice tells, as `decodeText` does.
 * @throws YardstickError `encoding-unknown`
 */
export function encodingOf(slice: Uint8Array, isFirst: boolean): Encoding {
  // UTF-16 is told by its mark or its zero bytes, at the beginning; it has no lines to cut at.
  return decodeText(isFirst ? evenOf(slice) : linesOf(slice)).encoding;
}

/** The first slice: of UTF-16 as many bytes as make whole characters, else whole lines. */
function evenOf(slice: Uint8Array): Uint8Array {
  const wide = slice.includes(0) || slice[0] === 0xff || slice[0] === 0xfe;
  if (wide) return slice.subarray(0, slice.length & ~1);
  const last = slice.lastIndexOf(LINE_FEED);
  return last > 0 ? slice.subarray(0, last) : slice;
}

/**
 * Reads slices of bytes as text in pieces, never as a whole: as ASCII up to the first slice that holds
 * more, which tells the encoding as `decodeText` does, and from then on strictly in that.
 * @throws YardstickError `encoding-unknown` where a byte does not fit the encoding of those before
 */
export async function* decodeSlices(slices: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const ascii = new TextDecoder();
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  try {
    for await (const slice of slices) {
      if (decoder === null && isAscii(slice)) yield ascii.decode(slice);
      else {
        decoder ??= new TextDecoder(encodingOf(slice, isFirst), { fatal: true });
        yield decoder.decode(slice, { stream: true });
      }
      isFirst = false;
    }
    if (decoder !== null) yield decoder.decode();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const message = `not all of it is ${decoder?.encoding ?? 'ASCII'}`;
    throw new YardstickError('encoding-unknown', message, {}, cause);
  }
}
