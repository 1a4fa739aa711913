import type { Language } from '../base/vocabulary.ts';
import { enSql } from './en-sql.ts';
import type { Translation } from './translation.ts';
import { zhSql } from './zh-sql.ts';

const WORDS: Readonly<Record<Language, Translation<typeof enSql>>> = { en: enSql, zh: zhSql };

/** The sentences of the page that takes SQL. */
export const sqlWords = (language: Language) => WORDS[language];
