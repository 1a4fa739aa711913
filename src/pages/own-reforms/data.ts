import { inBoth } from '../../compare/explore/labels.ts';
import { ownFormWords } from '../../i18n/own-forms.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';

/** The page of the reforms that a reader told of: it is filled from what the device holds. */
export function ownReformsPages(): PageEntry[] {
  return [
    {
      path: 'own/reforms/',
      view: 'own-reforms',
      title: inBoth((language) => ownFormWords(language).ownReforms),
      description: inBoth((language) => ownFormWords(language).ownReformsDescription),
      data: (): PageData => ({ documents: [], figures: [] }),
    },
  ];
}
