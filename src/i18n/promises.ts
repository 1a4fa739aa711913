import type { Language } from '../base/vocabulary.ts';
import { enPromises } from './en-promises.ts';
import type { Translation } from './translation.ts';
import { zhPromises } from './zh-promises.ts';

const WORDS: Readonly<Record<Language, Translation<typeof enPromises>>> = {
  en: enPromises,
  zh: zhPromises,
};

/** The sentences on what was promised and what became of it. */
export const promiseWords = (language: Language) => WORDS[language];
