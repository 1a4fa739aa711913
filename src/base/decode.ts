import { YardstickError } from './error.ts';

/** A way of writing text as bytes that is read here. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030' | 'Big5';

/** Text and how its bytes had to be read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((b, i) => bytes[i] === b);

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The byte order mark's word, or that of the zero bytes which ASCII in UTF-16 has in every pair. */
function utf16Of(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'UTF-16LE';
  if (startsWith(bytes, 0xfe, 0xff)) return 'UTF-16BE';
  const pairs = Math.min(bytes.length, 1000) >> 1;
  let [first, second] = [0, 0];
  for (let i = 0; i < pairs; i += 1) {
    if (bytes[2 * i] === 0) first += 1;
    if (bytes[2 * i + 1] === 0) second += 1;
  }
  if (second > pairs / 4 && first === 0) return 'UTF-16LE';
  return first > pairs / 4 && second === 0 ? 'UTF-16BE' : null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a picture from a text.
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\ufffd]/;

/**
 * GB18030 decodes almost any bytes. Chinese lies in pairs of high bytes; Latin letters with accents
 * stand alone between low ones.
 */
function isInPairs(bytes: Uint8Array): boolean {
  let [high, pairs] = [0, 0];
  for (let i = 0; i < bytes.length; i += 1) {
    if ((bytes[i] ?? 0) < 0x81) continue;
    high += 1;
    i += 1;
    if ((bytes[i] ?? 0) >= 0xa1) pairs += 1;
  }
  return pairs > 0.3 * high;
}

/** Whether most of what is no ASCII reads as UTF-8, so that the rest is damage. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('UTF-8').decode(bytes);
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  return (text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0) > damaged;
}

/**
 * What is common in Big5 has a second byte below 0x7f in four of ten characters; in GB18030 only what
 * is rare has.
 */
function isInBig5(bytes: Uint8Array): boolean {
  let [pairs, low] = [0, 0];
  for (let i = 0; i < bytes.length; i += 1) {
    const [first = 0, second = 0] = bytes.subarray(i, i + 2);
    if (first < 0x81) continue;
    if (first < 0xa1 || first > 0xf9) return false;
    i += 1;
    pairs += 1;
    if (second >= 0x40 && second <= 0x7e) low += 1;
  }
  return low > 0.15 * pairs && low > 2;
}

/** Chinese that has no mark: simplified, or traditional as it was written before Unicode. */
function decodeChinese(bytes: Uint8Array): Decoded | null {
  if (isDamagedUtf8(bytes)) return null;
  const encodings: Encoding[] = isInBig5(bytes) ? ['Big5'] : [];
  if (isInPairs(bytes)) encodings.push('GB18030');
  for (const encoding of encodings) {
    const text = tryDecode(bytes, encoding);
    if (text !== null && !CONTROL.test(text)) return { text, encoding };
  }
  return null;
}

/**
 * Reads bytes as text, strictly: UTF-8 or UTF-16 with or without a byte order mark, else GB18030
 * (which holds GBK and GB2312) or Big5 where that gives Chinese. A mark at the beginning is taken off.
 * @throws YardstickError `encoding-unknown` if none of them fits, so that no character is lost
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes);
  const encoding = wide ?? 'UTF-8';
  const text = tryDecode(bytes, encoding);
  if (text !== null) return { text, encoding };
  const chinese = wide === null ? decodeChinese(bytes) : null;
  if (chinese !== null) return chinese;
  throw new YardstickError('encoding-unknown', 'not UTF-8, UTF-16, GB18030 or Big5');
}
