import { patientFetch, SilentServer } from './patient-fetch.ts';

/** What came to nothing: no answer, or one that is no success. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
}

/** Makes of a file's bytes what it holds; throws if they are not that file, whole. */
type Take<Content> = (bytes: Uint8Array) => Content | Promise<Content>;

async function fetchBytes(url: string, cache: RequestCache): Promise<Uint8Array> {
  try {
    const response = await patientFetch(url, { cache });
    if (!response.ok) throw new Error(`HTTP ${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new NotFetched(`not fetched: ${url}`, { cause });
  }
}

/** Removes what the service worker keeps of a file, which it would give again on a slow network. */
async function forget(url: string): Promise<void> {
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) {
    await (await caches.open(name)).delete(url, { ignoreSearch: true, ignoreVary: true });
  }
}

/**
 * Reads a file anew from the server, past every copy that a browser keeps.
 * @param before why what came from such a copy is of no use; thrown again if the server is out of
 *   reach, because a copy that is damaged says more
 * @throws `NotFetched`, or what `take` throws
 */
export async function readFresh<Content>(
  url: string,
  take: Take<Content>,
  before?: unknown,
): Promise<Content> {
  if (!(before instanceof NotFetched)) await forget(url);
  let bytes: Uint8Array;
  try {
    bytes = await fetchBytes(url, 'reload');
  } catch (cause) {
    throw before ?? cause;
  }
  return take(bytes);
}

/**
 * Reads a file, from a kept copy where there is one; anew, once, if that did not come or is not
 * what it should be.
 * @throws `NotFetched`, or what `take` throws
 */
export async function readFile<Content>(url: string, take: Take<Content>): Promise<Content> {
  try {
    return await take(await fetchBytes(url, 'default'));
  } catch (before) {
    // Who is silent is not asked twice before the reader hears of it.
    if (before instanceof NotFetched && before.cause instanceof SilentServer) throw before;
    return readFresh(url, take, before);
  }
}

/** Text of a file's bytes, in UTF-8. */
export const utf8Text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
