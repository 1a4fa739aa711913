import { patientFetch } from '../base/patient-fetch.ts';
import type { ParquetFile } from './tables.ts';

const HEAD = 'PAR1';

/**
 * The address under which parts of a file are asked for. Its own name keeps them apart from the
 * whole file: a browser that holds that compressed cuts parts out of the compressed bytes.
 */
export const partsUrl = ({ url }: ParquetFile): string => `${url}?parts`;

/**
 * Whether the server gives parts of this very file, uncompressed and of the right total: only then
 * may the database ask for ranges. Costs one request of four bytes.
 */
export async function givesParts(file: ParquetFile): Promise<boolean> {
  const controller = new AbortController();
  try {
    const headers = { Range: `bytes=0-${HEAD.length - 1}` };
    const response = await patientFetch(partsUrl(file), { headers, signal: controller.signal });
    const range = `bytes 0-${HEAD.length - 1}/${file.bytes}`;
    const coding = response.headers.get('Content-Encoding') ?? 'identity';
    const partial = response.status === 206 && response.headers.get('Content-Range') === range;
    return partial && coding === 'identity' && (await response.text()) === HEAD;
  } catch {
    return false;
  } finally {
    // A server without ranges has begun to send the whole file.
    controller.abort();
  }
}
