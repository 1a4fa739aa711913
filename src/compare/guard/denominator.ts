import { both, type Language, type LocalText } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Rule, Side } from './rule.ts';

function nameOf(index: CatalogIndex, one: Observation): LocalText {
  const { name } = mustGet(index.indicators, 'indicator', one.indicator);
  const area = mustGet(index.areas, 'area', one.area).name;
  const write = (language: Language) =>
    [name[language], area[language], formatPeriod(one.period, language, one.role)].join(
      punctuation(language).comma,
    );
  return both(write);
}

/** A rate whose numerator and denominator are of different places or times. */
export const denominators: Rule = {
  code: 'denominator',
  find: ({ index, subjects, measure }) => {
    if (measure !== 'rate') return null;
    const sides = subjects.flatMap(({ observation, inputs, label }): Side[] => {
      const { denominator } = inputs;
      if (denominator === undefined) return [];
      const { area, period } = denominator;
      if (area === observation.area && period === observation.period) return [];
      return [{ value: nameOf(index, denominator), labels: [label] }];
    });
    return sides.length === 0 ? null : { severity: 'blocks', sides };
  },
};
