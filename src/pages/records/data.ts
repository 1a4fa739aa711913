import { both } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { recordsWords } from '../../i18n/records.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';

/** The page on which readers open their own case log; it carries nothing of the catalog. */
export function recordsPages(_: CatalogIndex): PageEntry[] {
  return [
    {
      path: 'records/',
      view: 'records',
      title: both((language) => recordsWords(language).title),
      description: both((language) => recordsWords(language).description),
      data: (): PageData => ({ documents: [], figures: [] }),
    },
  ];
}
