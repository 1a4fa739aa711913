import type { Language } from '../base/vocabulary.ts';

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
  en: 'none one two three four five six seven eight nine ten'.split(' '),
};

/**
 * A small count in words as it stands before a noun, as titles write it: `两`, `two`; digits for
 * more than ten.
 */
export function numberWord(count: number, language: Language): string {
  return WORDS[language][count] ?? String(count);
}
