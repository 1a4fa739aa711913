import type { Language } from '../base/vocabulary.ts';
import { chartEn } from './en-chart.ts';
import type { Translation } from './translation.ts';
import { chartZh } from './zh-chart.ts';

const catalogues: Record<Language, Translation<typeof chartZh>> = { zh: chartZh, en: chartEn };

/** The sentences of charts in one language: all that an embedded chart says. */
export function chartMessages(language: Language): Translation<typeof chartZh> {
  return catalogues[language];
}
