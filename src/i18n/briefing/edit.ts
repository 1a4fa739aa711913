import type { Translation } from '../translation.ts';

/** What the editor of a briefing says. */
export const editZh = {
  title: '编写简报',
} as const;

export const editEn: Translation<typeof editZh> = {
  title: 'Write a briefing',
};
