import { YardstickError } from '../base/error.ts';
import { NotFetched, readFile, utf8Text } from '../base/read-file.ts';
import { indexMetadata, type MetadataIndex } from '../catalog/index-catalog.ts';
import { readCatalog } from '../catalog/read-catalog.ts';

let metadata: Promise<MetadataIndex> | undefined;

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
 * The metadata of the catalog, fetched once for a page; `root` is the way to the site's root.
 * @throws YardstickError `catalog-missing`, `catalog-newer` or `catalog-damaged`; the next call then
 *   tries again
 */
export function loadCatalog(root: string): Promise<MetadataIndex> {
  metadata ??= fetchData(`${root}data/catalog.json`, (text) =>
    indexMetadata(readCatalog(text)),
  ).catch((cause: unknown) => {
    metadata = undefined;
    throw cause;
  });
  return metadata;
}
