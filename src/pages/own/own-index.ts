import { type CatalogIndex, indexCatalog } from '../../catalog/index-catalog.ts';
import { documentOf } from '../../compare/document.ts';
import { ownPackage } from '../../intake/package/own-package.ts';
import type { OwnOptions, OwnPackage, ReadTable } from '../../intake/package/own-types.ts';
import { ownCatalog } from '../../parts/own/own-catalog.ts';
import type { ChartDocument } from '../../spec/document.ts';
import type { OpenedBook } from './opened-table.ts';

/** A package of one’s own as a catalog alone. */
export const ownIndex = (own: OwnPackage, hash: string): CatalogIndex =>
  indexCatalog(ownCatalog(own, hash));

const TEXT_KINDS = ['csv', 'json', 'parquet'];

/** A file with what its tables say. */
export interface FiguredBook extends Pick<OpenedBook, 'file' | 'hash' | 'kind'> {
  readonly tables: readonly Pick<ReadTable, 'reading'>[];
}

/** The package that the tables of open files come to; null while they give no figure. */
export function packageOf(books: readonly FiguredBook[], given: OwnOptions): OwnPackage | null {
  const tables = books.flatMap(({ file, hash, kind, tables: all }) =>
    all.map(({ reading }) => ({ file, hash, isText: TEXT_KINDS.includes(kind), reading })),
  );
  const isEmpty = tables.every(({ reading }) => reading.facts.length === 0);
  return isEmpty ? null : ownPackage(tables, given);
}

/** The charts of a package of one’s own that belong to no single reform. */
export function ownDocuments(index: CatalogIndex): readonly ChartDocument[] {
  const charts = index.catalog.charts.filter(({ reform }) => reform === null);
  return charts.map((spec) => documentOf(index, spec));
}
