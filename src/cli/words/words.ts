import type { Language } from '../../base/vocabulary.ts';
import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

const byLanguage: Readonly<Record<Language, Words>> = { zh, en };

/** The sentences of the command in one language. */
export function wordsOf(language: Language): Words {
  return byLanguage[language];
}

/** Puts values in the place of their names: `{value}`. A name without a value is left out. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/**
 * The language that the system speaks, by its environment (POSIX), else by its settings: Windows and
 * desktops say it there alone. Chinese, or else English.
 */
export function systemLanguage(
  env: NodeJS.ProcessEnv,
  settings: string = Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || settings;
  return /^zh/i.test(locale) ? 'zh' : 'en';
}
