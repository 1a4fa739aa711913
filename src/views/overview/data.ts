import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { documentOf } from '../../compare/document.ts';
import type { PageEntry } from '../page.ts';

/** The page that a language opens with. */
export function overviewPages(index: CatalogIndex): PageEntry[] {
  return [
    {
      path: '',
      view: 'overview',
      title: { zh: '总览', en: 'Overview' },
      description: { zh: '广州十大改革', en: 'Ten reforms of Guangzhou' },
      data: () => ({
        documents: index.catalog.charts.map((spec) => documentOf(index, spec)),
        figures: [],
      }),
    },
  ];
}
