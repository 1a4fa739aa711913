import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalog, readFigures } from '../../catalog/read-catalog.ts';
import type { Catalog } from '../../catalog/types.ts';

/**
 * Reads a folder of built data: the metadata with the figures of every package that is loaded whole.
 * @throws YardstickError `catalog-damaged`, `catalog-newer`, `data-stale`
 */
export function builtCatalog(folder: string): Catalog {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const catalog = readCatalog(read('catalog.json'));
  const observations = catalog.packages.flatMap(({ figures }) =>
    figures === null ? [] : readFigures(read(figures), catalog.hash),
  );
  return { ...catalog, observations };
}
