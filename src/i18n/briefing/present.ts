import type { Translation } from '../translation.ts';

/** What slides and the page that presents them say. */
export const presentZh = {
  title: '放映',
} as const;

export const presentEn: Translation<typeof presentZh> = {
  title: 'Present',
};
