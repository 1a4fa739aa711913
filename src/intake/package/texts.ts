import type { LocalText } from '../../base/vocabulary.ts';

export const EMPTY_TEXT: LocalText = { zh: '', en: '' };

/** A text in whichever language it is written; it is shown as it is in both. */
export const asWritten = (text: string): LocalText => ({ zh: text, en: text });

/** A text that was typed in one language or both in the place of another; empty leaves what was there. */
export function over(before: LocalText, typed: LocalText): LocalText {
  const [zh, en] = [typed.zh.trim(), typed.en.trim()];
  return zh === '' && en === '' ? before : { zh: zh || en, en: en || zh };
}
