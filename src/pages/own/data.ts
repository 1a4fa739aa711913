import { both } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { ownFormWords } from '../../i18n/own-forms.ts';
import { ownPageWords } from '../../i18n/own-page.ts';
import type { Knowledge } from '../../intake/knowledge.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';

/** What the page for one’s own tables carries: the places and units that names are matched with. */
export interface OwnPageData extends PageData {
  readonly knowledge: Knowledge;
}

/** Path of the page of the reforms that a reader told of: it is filled from what the device holds. */
export const REFORMS = 'own/reforms/';

/** The page on which readers open their own tables, and that of their reforms. */
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
    {
      path: REFORMS,
      view: 'own',
      title: both((language) => ownFormWords(language).ownReforms),
      description: both((language) => ownFormWords(language).ownReformsDescription),
      data: (): OwnPageData => ({
        documents: [],
        figures: [],
        knowledge: { areas: [], units: [] },
      }),
    },
  ];
}
