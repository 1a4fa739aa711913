import type { Messages } from './translated.ts';

/** What all searches say. */
export const searchEn: Pick<Messages, 'search'> = {
  search: {
    pending: 'Searching…',
    ways: 'Search by name, place, figure or pinyin.',
    instead: 'Try instead:',
  },
};
