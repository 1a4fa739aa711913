import type { Translation } from '../translation.ts';

/** What the list of briefings, the tray and the ways to collect say. */
export const shelfZh = {
  title: '简报',
} as const;

export const shelfEn: Translation<typeof shelfZh> = {
  title: 'Briefings',
};
