import { partsOf } from '../catalog/contents.ts';
import type { DataPackage } from '../catalog/data-package.ts';
import type { CatalogMetadata } from '../catalog/types.ts';
import type { Filter } from './question.ts';

/**
 * The packages with too many figures to be loaded whole: the database answers for them, memory for
 * all others. Which are which was decided when the data were built, by their number of figures.
 */
export function largePackages({ packages }: CatalogMetadata): DataPackage[] {
  return packages.filter(
    ({ figures, tables }) => figures === null && tables.some(({ name }) => name === 'observations'),
  );
}

/** True if every package is loaded whole. */
export function hasAll(catalog: CatalogMetadata): boolean {
  return largePackages(catalog).length === 0;
}

/** True if memory can answer: no figure that a filter may admit is of a large package. */
export function answeredFromMemory(
  catalog: CatalogMetadata,
  filter: Omit<Filter, 'ids' | 'from' | 'to'>,
): boolean {
  const large = new Set(largePackages(catalog).map(({ id }) => id));
  if (large.size === 0) return true;
  return !partsOf(catalog.contents, filter).some((one) => large.has(one.package));
}
