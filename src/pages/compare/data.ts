import type { LocalText } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { writeText } from '../../compare/text.ts';
import { messages } from '../../i18n/messages.ts';
import { figureEntries } from '../../parts/figures.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';
import { type CompareDrawing, drawComparison } from './drawing.ts';
import { examplesOf } from './examples.ts';
import { compareState } from './state.ts';

/** An example as a link. */
export interface ExampleLink {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly search: string;
}

/** The comparison that the page opens with, so that it stands before scripts run. */
export interface ComparePageData extends PageData {
  readonly usual: CompareDrawing;
  readonly examples: readonly ExampleLink[];
}

const text = (pick: (words: ReturnType<typeof messages>['compare']) => string): LocalText => ({
  zh: pick(messages('zh').compare),
  en: pick(messages('en').compare),
});

/** The page that holds figures against one yardstick. */
export function comparePages(index: CatalogIndex): PageEntry[] {
  return [
    {
      path: 'compare/',
      view: 'compare',
      title: text((words) => words.title),
      description: text((words) => words.lead),
      data: (language): ComparePageData => {
        const state = compareState(index);
        const usual = drawComparison(index, state.usual, language);
        const documents = [usual.document, usual.behind, usual.movement].filter(
          (one) => one !== null,
        );
        return {
          documents,
          figures: figureEntries(index, state.usual.ids),
          usual,
          examples: examplesOf(index.catalog).map(({ id, name, hint, request }) => ({
            id,
            name: writeText(index, name)[language],
            hint: writeText(index, hint)[language],
            search: state.write(request),
          })),
        };
      },
    },
  ];
}
