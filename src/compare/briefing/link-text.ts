import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { YardstickError } from '../../base/error.ts';

/**
 * The most characters of a link's fragment. Browsers take more, but a cell of a spreadsheet holds
 * 32,767 characters and mail and chat programs cut long links, which would lose the end unseen.
 */
export const LINK_LIMIT = 32_000;

/** The most bytes that a link may inflate to; its own limit allows a thousand times its length. */
const INFLATED_LIMIT = 4_000_000;
/** Inflates to at most a megabyte at a time (deflate reaches 1032:1), so a bomb is seen early. */
const SLICE = 1_000;

/** Names the form, so that a later one can be told from it. */
const PREFIX = 'b1.';

function damaged(cause?: unknown): YardstickError {
  return new YardstickError('briefing-link-damaged', 'link is cut off or altered', {}, cause);
}

/** Writes JSON as text that may stand in a fragment. Throws `briefing-link-too-long`. */
export function toLinkText(value: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(value)), { level: 9 });
  const base64 = btoa(strFromU8(bytes, true));
  const text = PREFIX + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  if (text.length <= LINK_LIMIT) return text;
  throw new YardstickError('briefing-link-too-long', `link of ${text.length} characters`, {
    length: String(text.length),
    limit: String(LINK_LIMIT),
  });
}

function bytesOf(text: string): Uint8Array {
  try {
    return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
  } catch (cause) {
    throw damaged(cause);
  }
}

function inflate(bytes: Uint8Array): string {
  const parts: Uint8Array[] = [];
  let [size, ended] = [0, false];
  const inflating = new Inflate((part, final) => {
    size += part.length;
    ended = final;
    parts.push(part);
  });
  for (let from = 0; from < bytes.length; from += SLICE) {
    try {
      inflating.push(bytes.subarray(from, from + SLICE), from + SLICE >= bytes.length);
    } catch (cause) {
      throw damaged(cause);
    }
    if (size > INFLATED_LIMIT) {
      throw new YardstickError('briefing-link-too-large', `link inflates to over ${size} bytes`);
    }
  }
  if (!ended) throw damaged();
  const decoder = new TextDecoder();
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}

/**
 * Reads what `toLinkText` wrote. Throws `briefing-link-damaged`, `briefing-link-too-large` for
 * what would fill the memory, `briefing-link-newer` for another form.
 */
export function fromLinkText(text: string): unknown {
  if (!text.startsWith(PREFIX)) {
    throw /^b\d+\./.test(text)
      ? new YardstickError('briefing-link-newer', 'link of a newer form')
      : damaged();
  }
  if (text.length > LINK_LIMIT) {
    throw new YardstickError('briefing-link-too-large', `link of ${text.length} characters`);
  }
  const json = inflate(bytesOf(text.slice(PREFIX.length)));
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw damaged(cause);
  }
}
