import { YardstickError } from '../base/error.ts';
import { patientFetch } from '../base/patient-fetch.ts';
import type { ListedFile } from './kept-files.ts';
import { isOwnPage } from './own-page.ts';

/** The first letters of a content's SHA-256 in base64url, as `offline.json` lists them. */
async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', content);
  const letters = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return letters.replaceAll('+', '-').replaceAll('/', '_').slice(0, 11);
}

const isPage = (url: string) => /(^|\/)$|\.html$/.test(url);

/**
 * Fetches a file, which the service worker then keeps. True if it is the one that is listed; false
 * for a page that came otherwise, as from a host that adds to pages, or as it was kept before while
 * the server failed: it is asked for again at the next visit.
 * @throws YardstickError `offline-incomplete` if nothing came, or something else in its place
 */
export async function keepFile(root: string, { url, hash }: ListedFile): Promise<boolean> {
  const address = root + url;
  try {
    const response = await patientFetch(address);
    if (!response.ok) throw new Error(`status ${response.status}`);
    const content = await response.arrayBuffer();
    if ((await hashOf(content)) === hash) return true;
    if (isPage(url) && isOwnPage(new TextDecoder().decode(content))) return false;
    throw new Error('another file in its place');
  } catch (cause) {
    const details = { url: address };
    throw new YardstickError('offline-incomplete', `not kept: ${address}`, details, cause);
  }
}
