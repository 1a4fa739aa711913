import { type CatalogIndex, indexCatalog } from '../catalog/index-catalog.ts';
import type { Catalog } from '../catalog/types.ts';
import type { PageEntry } from '../parts/page.ts';
import { briefingPages } from './briefing/data.ts';
import { collectionsPages } from './collections/data.ts';
import { comparePages } from './compare/data.ts';
import { dataPages } from './data/data.ts';
import { explorePages } from './explore/data.ts';
import { galleryPages } from './gallery/data.ts';
import { openPages } from './open/data.ts';
import { overviewPages } from './overview/data.ts';
import { ownPages } from './own/data.ts';
import { recordsPages } from './records/data.ts';
import { reformPages } from './reform/data.ts';
import { sqlPages } from './sql/data.ts';

const sections: readonly ((index: CatalogIndex) => PageEntry[])[] = [
  collectionsPages,
  overviewPages,
  reformPages,
  explorePages,
  comparePages,
  dataPages,
  galleryPages,
  openPages,
  sqlPages,
  ownPages,
  recordsPages,
  briefingPages,
];

/** Every page of the site for a catalog. */
export function sitePages(catalog: Catalog): PageEntry[] {
  const index = indexCatalog(catalog);
  return sections.flatMap((section) => section(index));
}
