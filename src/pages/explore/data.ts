import { both } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { messages } from '../../i18n/messages.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';
import { drawSelection, type Selection } from './selection.ts';
import { exploreState } from './state.ts';

/** The answer to the usual question, so that the page stands before scripts run. */
export interface ExplorePageData extends PageData {
  readonly usual: Selection;
}

/** The page that answers any question to the observations. */
export function explorePages(index: CatalogIndex): PageEntry[] {
  return [
    {
      path: 'explore/',
      view: 'explore',
      title: both((language) => messages(language).explore.title),
      description: both((language) => messages(language).explore.description),
      data: (language): ExplorePageData => {
        const { selection: usual } = drawSelection(
          index,
          exploreState(index).usual,
          null,
          language,
        );
        return { documents: usual.documents, figures: [], usual };
      },
    },
  ];
}
