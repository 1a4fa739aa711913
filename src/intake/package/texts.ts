import type { LocalText } from '../../base/vocabulary.ts';

export const EMPTY_TEXT: LocalText = { zh: '', en: '' };

/** A text in whichever language it is written; it is shown as it is in both. */
export const asWritten = (text: string): LocalText => ({ zh: text, en: text });
