import type { Language } from '../../base/vocabulary.ts';
import type { FigureChange } from '../../compare/briefing/freshness.ts';
import { writeQuoted } from '../../export/briefing/prose.ts';
import { messages } from '../../i18n/messages.ts';
import { roleAside } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { bracketed, punctuation } from '../../i18n/punctuation.ts';
import type { QuotedFigure } from '../../spec/briefing/briefing.ts';

/** What a figure measures, of whom, where and when: all that its value leaves out. */
export function figureName({ figure }: QuotedFigure, language: Language): string {
  const { indicator, area, period } = figure;
  const details = [
    formatPeriod(period, language),
    area.name[language],
    roleAside(figure, language),
  ].filter((part) => part !== '');
  const list = details.join(punctuation(language).comma);
  return indicator.name[language] + bracketed(list, language);
}

/** What became of a figure, in a sentence; figures in the briefing's language. */
export function changeText(
  { observation, old, now }: FigureChange,
  content: Language,
  page: Language,
): string {
  const words = messages(page).briefing.edit;
  if (old === null) return words.goneUnknown(observation);
  const [name, was] = [figureName(old, content), writeQuoted(old, content)];
  if (now === null) return words.gone(name, was);
  const is = writeQuoted(now, content);
  return was === is ? words.sameValue(name, was) : words.changed(name, was, is);
}
