import type { Messages } from './translated.ts';

/** What all searches and pickers say. */
export const searchEn: Pick<Messages, 'search' | 'picker'> = {
  search: {
    pending: 'Searching…',
    ways: 'Search by name, place, figure or pinyin.',
    instead: 'Try instead:',
  },
  picker: {
    all: 'all',
    withoutFigures: (count) => `Show ${count} more without figures`,
    chosen: (count) => `${count} chosen`,
    search: 'Find by name, figure or pinyin',
    found: (count) => `${count} found`,
    noMatch: 'Nothing matches',
    clear: 'Clear',
  },
};
