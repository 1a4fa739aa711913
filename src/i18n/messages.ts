import type { Language } from '../base/vocabulary.ts';
import { en } from './en.ts';
import type { Messages } from './translated.ts';
import { zh } from './zh.ts';

export type { Messages };

const catalogues: Record<Language, Messages> = { zh, en };

/** The sentences of one language. */
export function messages(language: Language): Messages {
  return catalogues[language];
}
