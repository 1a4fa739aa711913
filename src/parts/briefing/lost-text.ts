import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { LostPart } from '../../spec/briefing/read.ts';
import { errorText } from '../error-text.ts';

/** Tells what of a briefing's file could not be read: `第 3 项：…`. */
export function lostText({ part, position, cause }: LostPart, language: Language): string {
  const words = messages(language).briefing.shelf;
  const names = {
    date: () => words.lostDate,
    block: words.lostBlock,
    figure: words.lostFigure,
    end: () => words.lostEnd,
  };
  const colon = punctuation(language).colon;
  return names[part](String(position)) + colon + errorText(cause, language);
}
