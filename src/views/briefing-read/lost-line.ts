import type { Language } from '../../base/vocabulary.ts';
import { errorText } from '../../i18n/error-text.ts';
import { messages } from '../../i18n/messages.ts';
import type { LostPart } from '../../spec/briefing/read.ts';

/** Says which part of a briefing is not as it was, and why. */
export function lostLine({ part, position, cause }: LostPart, language: Language): string {
  const words = messages(language).briefing.shelf;
  const names = {
    block: words.lostBlock(String(position)),
    figure: words.lostFigure(String(position)),
    end: words.lostEnd,
  };
  const colon = language === 'zh' ? '：' : ': ';
  return names[part] + colon + errorText(cause, language);
}
