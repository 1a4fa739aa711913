import { YardstickError } from '../base/error.ts';
import { NotFetched, readFile, utf8Text } from '../base/read-file.ts';
import { indexMetadata } from '../catalog/index-catalog.ts';
import { readCatalog } from '../catalog/read-catalog.ts';
import { oncePerSite } from './site.ts';

/**
 * Reads a file of the data, once more past every kept copy if what comes is not it.
 * @param read makes of its text what it holds, and throws if it is not that
 * @throws YardstickError `catalog-missing`, or what `read` throws
 */
export async function fetchData<Content>(
  address: string,
  read: (text: string) => Content,
): Promise<Content> {
  try {
    return await readFile(address, (bytes) => read(utf8Text(bytes)));
  } catch (cause) {
    if (!(cause instanceof NotFetched)) throw cause;
    throw new YardstickError('catalog-missing', `not loaded: ${address}`, {}, cause);
  }
}

/**
 * The metadata of a site's catalog, fetched once for a page.
 * @throws YardstickError `catalog-missing`, `catalog-newer` or `catalog-damaged`; the next call then
 *   tries again
 */
export const loadCatalog = oncePerSite((site) =>
  fetchData(`${site.root}data/catalog.json`, (text) => indexMetadata(readCatalog(text))),
);
