import { YardstickError } from '../base/error.ts';
import { type CatalogIndex, indexCatalog } from '../catalog/index-catalog.ts';
import { readCatalog } from '../catalog/read-catalog.ts';

let loading: Promise<CatalogIndex> | undefined;

async function load(root: string): Promise<CatalogIndex> {
  let text: string;
  try {
    const response = await fetch(`${root}data/catalog.json`);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    text = await response.text();
  } catch (cause) {
    throw new YardstickError('catalog-missing', 'catalog not loaded', {}, cause);
  }
  return indexCatalog(readCatalog(text));
}

/**
 * The whole catalog, fetched once for a page; `root` is the way to the site's root. Throws
 * `catalog-missing`, `catalog-newer` or `catalog-damaged`; the next call then tries again.
 */
export function loadCatalog(root: string): Promise<CatalogIndex> {
  loading ??= load(root).catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}
