import { YardstickError } from '../base/error.ts';
import {
  type CatalogIndex,
  indexMetadata,
  type MetadataIndex,
  withFigures,
} from '../catalog/index-catalog.ts';
import { readCatalog, readFigures } from '../catalog/read-catalog.ts';

let metadata: Promise<MetadataIndex> | undefined;
let figures: Promise<CatalogIndex> | undefined;

async function fetchText(address: string): Promise<string> {
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
  metadata ??= fetchText(`${root}data/catalog.json`)
    .then((text) => indexMetadata(readCatalog(text)))
    .catch((cause: unknown) => {
      metadata = undefined;
      throw cause;
    });
  return metadata;
}

async function fetchFigures(root: string): Promise<CatalogIndex> {
  const index = await loadCatalog(root);
  const { packages, hash } = index.catalog;
  const files = packages.flatMap((one) => one.figures ?? []);
  const texts = await Promise.all(files.map((path) => fetchText(`${root}data/${path}`)));
  return withFigures(
    index,
    texts.flatMap((text) => readFigures(text, hash)),
  );
}

/**
 * The catalog with the figures of every package that is loaded whole, fetched once for a page.
 * @throws YardstickError as `loadCatalog`, and `data-stale`; the next call then tries again
 */
export function loadFigures(root: string): Promise<CatalogIndex> {
  figures ??= fetchFigures(root).catch((cause: unknown) => {
    figures = undefined;
    throw cause;
  });
  return figures;
}
