import { both } from '../../base/vocabulary.ts';
import type { PublishedCube } from '../../catalog/data-package.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { recordsWords } from '../../i18n/records.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';

/** Logs that the site publishes as counts. */
export interface RecordsData extends PageData {
  readonly cubes: readonly Pick<PublishedCube, 'title' | 'path'>[];
}

/** The page on which readers open their own case log; it carries no figures of the catalog. */
export function recordsPages({ catalog }: CatalogIndex): PageEntry[] {
  const published = catalog.packages.flatMap(({ cubes = [] }) => cubes);
  const cubes = published.map(({ title, path }) => ({ title, path }));
  return [
    {
      path: 'records/',
      view: 'records',
      title: both((language) => recordsWords(language).title),
      description: both((language) => recordsWords(language).description),
      data: (): RecordsData => ({ documents: [], figures: [], cubes }),
    },
  ];
}
