import type { Encoding } from '../../base/decode.ts';
import { encodingOf, isAscii } from '../../base/decode-stream.ts';
import { YardstickError } from '../../base/error.ts';

/** Whole rows of a file of CSV, as they lie in it. */
export interface CsvBytes {
  readonly bytes: Uint8Array;
  /** Null as long as all that came is ASCII. */
  readonly encoding: Encoding | null;
}

const LINE_FEED = 0x0a;
const QUOTE = 0x22;
/** A quotation mark that is not closed makes a block of all that follows. */
const LONGEST_BLOCK = 64 * 2 ** 20;

/** Whether a file can be cut at its line feeds: of UTF-16 they are two bytes. */
export function isCuttable(first: Uint8Array): boolean {
  return isAscii(first) || !encodingOf(first, true).startsWith('UTF-16');
}

/**
 * Where the last row of bytes that begin with a row ends, after its line feed; 0 if none does. A line feed
 * lies outside of quotes where an even number of them stands before it.
 */
function endOfRows(bytes: Uint8Array): number {
  let isInside = false;
  for (let at = bytes.indexOf(QUOTE); at >= 0 && at < bytes.length; at += 1) {
    if (bytes[at] === QUOTE) isInside = !isInside;
  }
  for (let at = bytes.length - 1; at >= 0; at -= 1) {
    const byte = bytes[at];
    if (byte === QUOTE) isInside = !isInside;
    else if (byte === LINE_FEED && !isInside) return at + 1;
  }
  return 0;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/**
 * Cuts slices of a file into blocks of whole rows, each with bytes of its own. The encoding is told as
 * `decodeSlices` tells it, by the first slice that is more than ASCII.
 * @throws YardstickError `encoding-unknown`, or `log-csv` where a row does not end
 */
export async function* csvBlocks(
  file: string,
  slices: AsyncIterable<Uint8Array>,
): AsyncGenerator<CsvBytes> {
  let rest: Uint8Array = new Uint8Array();
  let encoding: Encoding | null = null;
  let isFirst = true;
  for await (const slice of slices) {
    if (encoding === null && !isAscii(slice)) encoding = encodingOf(slice, isFirst);
    isFirst = false;
    const whole = joined(rest, slice);
    const end = endOfRows(whole);
    if (end > 0) yield { bytes: whole.slice(0, end), encoding };
    rest = whole.slice(end);
    if (rest.length > LONGEST_BLOCK) {
      // Who reads it finds the quote that is not closed.
      yield { bytes: rest, encoding };
      throw new YardstickError('log-csv', `${file}: a row without end`, { file, line: '' });
    }
  }
  if (rest.length > 0) yield { bytes: rest, encoding };
}
