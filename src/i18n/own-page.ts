import type { Language } from '../base/vocabulary.ts';
import { enOwn } from './en-own.ts';
import { zhOwn } from './zh-own.ts';

/** The sentences of the page for one’s own tables. */
export const ownPageWords = (language: Language) => (language === 'zh' ? zhOwn : enOwn);
