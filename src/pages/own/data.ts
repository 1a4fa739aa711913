import { both } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { ownPageWords } from '../../i18n/own-page.ts';
import type { Knowledge } from '../../intake/knowledge.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';

/** What the page for one’s own tables carries: the places and units that names are matched with. */
export interface OwnPageData extends PageData {
  readonly knowledge: Knowledge;
}

/** The page on which readers open their own tables. */
export function ownPages({ catalog }: CatalogIndex): PageEntry[] {
  return [
    {
      path: 'own/',
      view: 'own',
      title: both((language) => ownPageWords(language).title),
      description: both((language) => ownPageWords(language).description),
      data: (): OwnPageData => ({
        documents: [],
        figures: [],
        knowledge: { areas: catalog.areas, units: catalog.units },
      }),
    },
  ];
}
