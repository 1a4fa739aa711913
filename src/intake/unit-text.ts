import { fingerprint } from '../base/fingerprint.ts';
import { halfWidth } from '../base/half-width.ts';
import type { Dimension, Unit, UnitFamily } from '../base/vocabulary.ts';

/** A unit as written, taken apart: 万元 is 元 and ten to the fourth. */
export interface WrittenUnit {
  readonly symbol: string;
  readonly power: number;
}

const POWERS: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 百万: 6, 千万: 7, 亿: 8, 億: 8 };

const FRACTION = /^(?:小数|fraction)$/i;

/** Takes the power of ten off a unit. */
export function readUnit(text: string): WrittenUnit {
  const symbol = halfWidth(text).trim();
  // A share that is written as a fraction of one: 0.883 is 88.3%.
  if (FRACTION.test(symbol)) return { symbol: '%', power: 2 };
  const [, word = '', rest = ''] = /^(百万|千万|[万萬亿億])(.*)$/.exec(symbol) ?? [];
  return word === '' ? { symbol, power: 0 } : { symbol: rest, power: POWERS[word] ?? 0 };
}

const UNIT_WORD =
  /^(?:[十百千]?[万亿])?(?:%|‰|个?百分点|[个件宗起人次户家项份条支名所场辆台套间座处篇封米吨元天日时分秒岁级班期批位]|人次|万元|美元|港元|人民币元|公里|千米|平方米|平方公里|公顷|亩|公斤|千克|小时|分钟|工作日|个工作日|自然日|个月|月|年|个环节|环节|份材料|分数|得分|名次|位次|kwh|kg|km|m²|m2|days?|hours?|minutes?|cases?|people|persons?|percent|points?|cny|usd|working days)$/i;

/** True for what is written as a unit: `%`, 万元, 个工作日; also any symbol of the vocabulary. */
export function looksLikeUnit(text: string, units: readonly Unit[]): boolean {
  const plain = halfWidth(text).trim();
  if (plain === '' || plain.length > 12) return false;
  const { symbol } = readUnit(plain);
  if (FRACTION.test(plain)) return true;
  return UNIT_WORD.test(plain) || /^.\/.{1,4}$/u.test(plain) || knownUnit(symbol, units) !== null;
}

/** The unit of the vocabulary that is written so; of several the one with the plainest name. */
export function knownUnit(symbol: string, units: readonly Unit[]): Unit | null {
  const key = symbol.toLowerCase().replace(/^个(?=.)/, '');
  const same = (text: string) => text.toLowerCase().replace(/^个(?=.)/, '') === key;
  if (key === '') return null;
  const fits = units.filter(({ name, symbol: of, one }) =>
    [of.zh, of.en, one ?? '', name.zh, name.en].some(same),
  );
  // 件 of cases, issues and disputes are units of their own: none of them is meant.
  return fits.length === 1 || fits[0]?.dimension === 'share' ? (fits[0] ?? null) : null;
}

const KINDS: readonly (readonly [RegExp, Dimension, UnitFamily?])[] = [
  [/^(?:%|percent)$/i, 'share', 'percent'],
  [/百分点|percentage/i, 'ratio', 'percent'],
  [/^(?:‰|.+\/.+|倍|比)$/, 'ratio'],
  [/(?:工作日|天|日|days?)$/i, 'time', 'day'],
  [/(?:小时|时|分钟|分|秒|月|年|hours?|minutes?)$/i, 'time'],
  [/(?:元|cny|usd)$/i, 'money', 'currency'],
  [/(?:公里|千米|米|km)$/i, 'length'],
  [/(?:平方米|平方公里|公顷|亩|m²|m2)$/i, 'area'],
  [/(?:公斤|千克|吨|kg)$/i, 'mass'],
  [/(?:名次|位次|rank)$/i, 'score', 'rank'],
  [/(?:得分|分数|points?)$/i, 'score'],
];

/** A unit that no vocabulary has, of the kind that its symbol tells; a count if none does. */
export function ownUnit(symbol: string, dimensions: 'as-is' | 'change' = 'as-is'): Unit {
  const [, dimension = 'count', family] =
    KINDS.find(([form]) => form.test(symbol)) ?? ([/./, 'count', undefined] as const);
  const text = { zh: symbol, en: symbol };
  const name = symbol === '' ? { zh: '无单位', en: 'no unit' } : text;
  const changes = dimensions === 'change' && dimension === 'share';
  return {
    code: `OWN_${fingerprint(symbol).toUpperCase()}${changes ? '_CHANGE' : ''}`,
    dimension: changes || symbol === '' ? 'ratio' : dimension,
    name,
    symbol: text,
    ...(family === undefined ? {} : { family }),
  };
}
