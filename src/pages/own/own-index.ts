import { type CatalogIndex, indexCatalog } from '../../catalog/index-catalog.ts';
import { documentOf } from '../../compare/document.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import { ownCatalog } from '../../parts/own/own-catalog.ts';
import type { ChartDocument } from '../../spec/document.ts';

/** A package of one’s own as a catalog alone. */
export const ownIndex = (own: OwnPackage, hash: string): CatalogIndex =>
  indexCatalog(ownCatalog(own, hash));

/** The charts of a package of one’s own. */
export function ownDocuments(index: CatalogIndex): readonly ChartDocument[] {
  return index.catalog.charts.map((spec) => documentOf(index, spec));
}
