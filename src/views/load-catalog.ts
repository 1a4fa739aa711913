import { YardstickError } from '../base/error.ts';
import { indexMetadata, type MetadataIndex } from '../catalog/index-catalog.ts';
import { readCatalog } from '../catalog/read-catalog.ts';

let metadata: Promise<MetadataIndex> | undefined;

/** Fetches a text of the data. Throws `catalog-missing`. */
export async function fetchData(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return await response.text();
  } catch (cause) {
    throw new YardstickError('catalog-missing', `not loaded: ${address}`, {}, cause);
  }
}

/**
 * The metadata of the catalog, fetched once for a page; `root` is the way to the site's root.
 * @throws YardstickError `catalog-missing`, `catalog-newer` or `catalog-damaged`; the next call then
 *   tries again
 */
export function loadCatalog(root: string): Promise<MetadataIndex> {
  metadata ??= fetchData(`${root}data/catalog.json`)
    .then((text) => indexMetadata(readCatalog(text)))
    .catch((cause: unknown) => {
      metadata = undefined;
      throw cause;
    });
  return metadata;
}
