import type { Translation } from '../translation.ts';

/** What the menu to hand a briefing in says, and the page that shows it as paper. */
export const handInZh = {
  title: '交稿',
} as const;

export const handInEn: Translation<typeof handInZh> = {
  title: 'Hand in',
};
