import { YardstickError } from '../../base/error.ts';
import { patientFetch } from '../../base/patient-fetch.ts';

/**
 * Reads a file of this site by its address.
 * @throws YardstickError `log-address` for another site's, or what does not come
 */
export async function fetchLog(address: string): Promise<File> {
  try {
    const url = new URL(address, location.href);
    if (url.origin !== location.origin) throw new Error(`another origin: ${url.origin}`);
    const response = await patientFetch(url.href, {});
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const name = decodeURIComponent(url.pathname.split('/').at(-1) || 'log');
    return new File([await response.blob()], name);
  } catch (cause) {
    throw new YardstickError('log-address', `not read: ${address}`, { value: address }, cause);
  }
}
