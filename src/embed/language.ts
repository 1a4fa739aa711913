import { LANGUAGES, type Language } from '../base/vocabulary.ts';

/** The language that a BCP 47 tag asks for (`zh-Hans-CN` → zh); English for any that we lack. */
export function languageOf(tag: string | null | undefined): Language {
  const primary = tag?.trim().toLowerCase().split('-')[0];
  return LANGUAGES.find((one) => one === primary) ?? 'en';
}
