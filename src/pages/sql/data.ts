import { both, type Language } from '../../base/vocabulary.ts';
import type { DataPackage } from '../../catalog/data-package.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { columnsOf } from '../../catalog/tables/table.ts';
import { TABLES } from '../../catalog/tables/tables.ts';
import { sqlWords } from '../../i18n/sql.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';
import { type Example, examplesFor } from './examples.ts';

/** A table that a statement can name, over all packages that have it. */
export interface SqlTable {
  readonly name: string;
  readonly title: string;
  readonly rows: number;
  readonly columns: readonly SqlColumn[];
}

/** A column of it. */
export interface SqlColumn {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly meaning: string;
}

/** What the page of SQL shows. */
export interface SqlPageData extends PageData {
  readonly packages: readonly DataPackage[];
  readonly tables: readonly SqlTable[];
  readonly examples: readonly Example[];
}

/** The page that takes SQL. */
export function sqlPages(index: CatalogIndex): PageEntry[] {
  return [
    {
      path: 'sql/',
      view: 'sql',
      title: both((language) => sqlWords(language).title),
      description: both((language) => sqlWords(language).description),
      data: (language): SqlPageData => ({
        documents: [],
        figures: [],
        packages: index.catalog.packages,
        tables: tablesOf(index.catalog.packages, language),
        examples: examplesFor(language),
      }),
    },
  ];
}

/** The tables of all packages by their names, those with most rows first. */
export function tablesOf(packages: readonly DataPackage[], language: Language): SqlTable[] {
  const rows = new Map<string, number>();
  for (const { name, rows: count } of packages.flatMap(({ tables }) => tables)) {
    rows.set(name, (rows.get(name) ?? 0) + count);
  }
  return Object.values(TABLES)
    .filter(({ name }) => rows.has(name))
    .map((table) => ({
      name: table.name,
      title: table.title[language],
      rows: rows.get(table.name) ?? 0,
      columns: columnsOf(table, 'published').map(({ name, type, meaning }) => ({
        name,
        type,
        meaning: meaning[language],
      })),
    }))
    .sort((a, b) => b.rows - a.rows);
}
