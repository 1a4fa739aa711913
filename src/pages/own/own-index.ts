import { contentsOf } from '../../catalog/contents.ts';
import { type CatalogIndex, indexCatalog } from '../../catalog/index-catalog.ts';
import { CATALOG_VERSION } from '../../catalog/types.ts';
import { documentOf } from '../../compare/document.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import type { ChartDocument } from '../../spec/document.ts';

/** A package of one’s own as a catalog, so that all that draws and compares takes it as any other. */
export function ownIndex(own: OwnPackage, hash: string): CatalogIndex {
  const { name, title, words, observations } = own;
  const record = {
    ...{ id: name, title, description: words.description, methods: { zh: '', en: '' } },
    ...{ version: '1.0.0', licence: words.licence, follows: [], collection: null },
    ...{ synthetic: false, tables: [], figures: null, zip: null, years: [] },
  };
  return indexCatalog({
    ...{ version: CATALOG_VERSION, hash, packages: [record], fields: own.fields },
    ...{ units: own.units, areas: own.areas, reforms: own.reforms, indicators: own.indicators },
    ...{ observations, sources: own.sources, events: [], charts: own.charts, comparisons: [] },
    ...{ vintages: [], promises: [] },
    contents: contentsOf(observations),
  });
}

/** The charts of a package of one’s own. */
export function ownDocuments(index: CatalogIndex): readonly ChartDocument[] {
  return index.catalog.charts.map((spec) => documentOf(index, spec));
}
