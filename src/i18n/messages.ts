import type { Language } from '../base/vocabulary.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The same tree with any string or any function of the same parameters at each leaf. */
type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer P) => string
      ? (...values: P) => string
      : Translated<T[K]>;
};

/** Every sentence of the interface; a language that lacks one does not compile. */
export type Messages = Translated<typeof zh>;

const catalogues: Record<Language, Messages> = { zh, en };

/** The sentences of one language. */
export function messages(language: Language): Messages {
  return catalogues[language];
}
