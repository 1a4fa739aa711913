import { both, type Unit } from '../../base/vocabulary.ts';
import type { Observation } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/number.ts';
import { IMPROVEMENT_UNIT } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';

const NO_SIGN = { zh: '', en: '' };

/** Per cent of another figure: relative changes, shares of a target, closed gaps. */
export const PER_CENT: Unit = {
  code: 'COMPUTED_PERCENT',
  dimension: 'ratio',
  name: { zh: '百分比', en: 'per cent' },
  symbol: { zh: '%', en: '%' },
  family: 'percent',
};

/** Per cent of the value before, positive where it is better; see `sayObservation`. */
export const IMPROVEMENT: Unit = { ...PER_CENT, code: IMPROVEMENT_UNIT };

const IRREGULAR: Readonly<Record<string, string>> = { people: 'person', children: 'child' };

function singular(noun: string): string {
  if (IRREGULAR[noun] !== undefined) return IRREGULAR[noun];
  return noun
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/(?<=[^s])s$/, '');
}

/** The unit of a rate: `km per patrol`, or `cases per 1,000 people` for a base over one. */
export function rateUnit(value: Unit, denominator: Unit, base: number): Unit {
  const { zh, en } = denominator.symbol;
  const count = (language: 'zh' | 'en') => (base === 1 ? '' : formatNumber(base, language));
  const per = base === 1 ? singular(en) : `${count('en')} ${en}`;
  const texts = {
    zh: `${value.symbol.zh}/${count('zh')}${zh}`,
    en: `${value.symbol.en} per ${per}`,
  };
  const code = `COMPUTED_${value.code}_PER_${base === 1 ? '' : `${base}_`}${denominator.code}`;
  return { code, dimension: 'ratio', name: texts, symbol: texts };
}

/** The unit of an index: the time that is 100 is part of it, so that indices of other times are not. */
export function indexUnit({ period, role }: Pick<Observation, 'period' | 'role'>): Unit {
  const name = both((language) =>
    messages(language).compare.indexOf(formatPeriod(period, language, role)),
  );
  return { code: `COMPUTED_INDEX_${period}`, dimension: 'ratio', name, symbol: NO_SIGN };
}
