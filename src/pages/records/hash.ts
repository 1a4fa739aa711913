import type { LogFile } from './log-file.ts';

/** Larger files are not read as a whole for their hash. */
const LARGEST = 600_000_000;

/** SHA-256 of a file, hex; '' where the browser has no cryptography, or the file is too large or not read whole. */
export async function hashOf(file: LogFile): Promise<string> {
  // An intranet without https has no cryptography.
  if (globalThis.crypto?.subtle === undefined || file.size > LARGEST || !(file instanceof Blob))
    return '';
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
