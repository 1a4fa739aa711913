import { YardstickError } from '../../base/error.ts';
import { patientFetch } from '../../base/patient-fetch.ts';
import { LARGEST_WHOLE } from '../../engine/open-files.ts';
import { givesParts, partsUrl } from '../../engine/ranges.ts';
import type { LogSource } from './log-file.ts';

/** A large Parquet file whose server gives parts of it as they are; null for any other. */
async function partsOf(url: string, name: string): Promise<LogSource | null> {
  if (!/\.parquet$/i.test(name)) return null;
  const { ok, headers } = await patientFetch(url, { method: 'HEAD' });
  const bytes = ok ? Number(headers.get('Content-Length') ?? 0) : 0;
  const file = { name, url, bytes };
  if (bytes <= LARGEST_WHOLE || !(await givesParts(file))) return null;
  return { name, size: bytes, parts: partsUrl(file) };
}

/**
 * Reads a file of this site by its address: whole, or, of a large Parquet file, in the parts that are
 * needed, once the log is read.
 * @throws YardstickError `log-address` for another site's, or what does not come
 */
export async function fetchLog(address: string): Promise<LogSource> {
  try {
    const { href, origin, pathname } = new URL(address, location.href);
    if (origin !== location.origin) throw new Error(`another origin: ${origin}`);
    const name = decodeURIComponent(pathname.split('/').at(-1) || 'log');
    const parts = await partsOf(href, name);
    if (parts !== null) return parts;
    const response = await patientFetch(href, {});
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return new File([await response.blob()], name);
  } catch (cause) {
    throw new YardstickError('log-address', `not read: ${address}`, { value: address }, cause);
  }
}
