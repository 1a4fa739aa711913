import { halfWidth } from './half-width.ts';
import { type Quantity, quantity } from './quantity.ts';
import type { RangeQualifier, ValueQualifier } from './vocabulary.ts';

/** Signs and words before a number, as people type them. */
const BEFORE: Readonly<Record<string, ValueQualifier>> = {
  '=': '=',
  '~<': '~<',
  '>=': '>=',
  '≥': '>=',
  '<=': '<=',
  '≤': '<=',
  '~': '~',
  '≈': '~',
  '>': '>',
  '<': '<',
  大约: '~',
  约: '~',
  about: '~',
  将近: '~<',
  接近: '~<',
  近: '~<',
  nearly: '~<',
  不少于: '>=',
  不低于: '>=',
  至少: '>=',
  'at least': '>=',
  逾: '>',
  超过: '>',
  超: '>',
  多于: '>',
  高于: '>',
  大于: '>',
  over: '>',
  不超过: '<=',
  不高于: '<=',
  不多于: '<=',
  至多: '<=',
  'at most': '<=',
  'up to': '<=',
  不到: '<',
  不足: '<',
  低于: '<',
  少于: '<',
  小于: '<',
  under: '<',
};
/** Words behind a number or its unit. */
const BEHIND: Readonly<Record<string, ValueQualifier>> = {
  余: '>',
  多: '>',
  '+': '>',
  左右: '~',
  上下: '~',
  以内: '<=',
  之内: '<=',
  以下: '<=',
  以上: '>=',
};
/** What a range of limits is called by: at most 22–50. */
const LIMITS: Readonly<Partial<Record<ValueQualifier, RangeQualifier>>> = {
  '=': 'range',
  '<=': 'range<=',
  '>=': 'range>=',
};
/** Powers of ten that numbers are written in. */
const POWERS: Readonly<Record<string, number>> = {
  万: 4,
  萬: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  億: 8,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  thousand: 3,
  million: 6,
  billion: 9,
};

const anyOf = (words: Readonly<Record<string, unknown>>) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[+]/g, '\\$&'))
    .join('|');

const NUMBER = String.raw`[-−+]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d{1,2})?`;
const POWER = `(?:\\s*(${anyOf(POWERS)}))?`;
const UNIT = String.raw`[^\d,.;:()<>=~≥≤≈+\-–—]{0,12}?`;
const ONE = new RegExp(
  `^(${anyOf(BEFORE)}|)\\s*[¥$€]?(${NUMBER})(余|多|\\+)?${POWER}(余|多)?\\s*(${UNIT})(${anyOf(BEHIND)})?$`,
  'iu',
);
const RANGE = new RegExp(
  `^(${anyOf(BEFORE)}|)\\s*(${NUMBER})\\s*(%?)\\s*(?:[-–—~]|\\.\\.|至|到)\\s*(${NUMBER})${POWER}\\s*(${UNIT})(${anyOf(BEHIND)})?$`,
  'iu',
);
const RANK = /^第\s*(\d{1,6})\s*[位名]$/;
const BRACKETED = /^\(\s*([\d,.]+\s*%?)\s*\)$/;

/** A figure with all that stands in its cell. */
export interface StatedFigure {
  readonly quantity: Quantity;
  /** What stands behind the number: `%`, `分钟`; '' if nothing. */
  readonly unit: string;
  /** Unit of the last digit given: 10000 for 110万, 0.1 for 5.0. */
  readonly lastDigit: number;
  /** True where a number in brackets is taken as negative, as accountants write it. */
  readonly bracketed: boolean;
}

const plain = (text: string) => text.replace(/[, ]/g, '').replace('−', '-');

const numberFrom = (text: string, power: number): number => {
  const [mantissa = '', exponent = '0'] = plain(text).split(/e/i);
  return Number(`${mantissa}e${Number(exponent) + power}`);
};

/** The power of ten of the last digit as typed. */
function lastPlace(text: string, power: number): number {
  const [mantissa = '', exponent = '0'] = plain(text).split(/e/i);
  return Number(exponent) + power - (mantissa.split('.')[1]?.length ?? 0);
}

const powerOf = (word: string | undefined) => POWERS[word?.toLowerCase() ?? ''] ?? 0;

function readOne(text: string): Omit<StatedFigure, 'bracketed'> | null {
  const match = ONE.exec(text);
  if (match === null) return null;
  const [, before = '', number = '', more, word, moreBehind, unit = '', behind] = match;
  const power = powerOf(word);
  const after = more ?? moreBehind ?? behind;
  if (before !== '' && after !== undefined) return null;
  const qualifier = BEFORE[before.toLowerCase()] ?? BEHIND[after ?? ''] ?? '=';
  const value = numberFrom(number, power);
  if (!Number.isFinite(value)) return null;
  const lastDigit = Number(`1e${lastPlace(number, power)}`);
  return { quantity: quantity(value, qualifier), unit: unit.trim(), lastDigit };
}

function readRange(text: string): Omit<StatedFigure, 'bracketed'> | null {
  const match = RANGE.exec(text);
  if (match === null) return null;
  const [, before = '', from = '', percent = '', to = '', word, unit = '', behind = ''] = match;
  const sign = BEFORE[before.toLowerCase()] ?? BEHIND[behind] ?? '=';
  const qualifier = before !== '' && behind !== '' ? undefined : LIMITS[sign];
  const power = powerOf(word);
  const [lower, upper] = [numberFrom(from, power), numberFrom(to, power)];
  if (qualifier === undefined || lower > upper || (percent !== '' && unit.trim() !== '%'))
    return null;
  const places = [from, to].map((one) => lastPlace(one, power));
  return {
    quantity: { qualifier, value: null, lower, upper },
    unit: unit.trim(),
    lastDigit: Number(`1e${Math.min(...places)}`),
  };
}

/**
 * Reads a figure with its words and unit, in half or full width: `逾110万`, `20分钟以内`, `12%`, `(12)`,
 * `22—50`, `第85位`. Null for anything else, and for a number that is not finite.
 */
export function readFigure(text: string): StatedFigure | null {
  const trimmed = halfWidth(text).trim();
  // No figure is so long, and searching would take its time.
  if (trimmed.length > 60) return null;
  const rank = RANK.exec(trimmed)?.[1];
  if (rank !== undefined) {
    return { quantity: quantity(Number(rank)), unit: '名次', lastDigit: 1, bracketed: false };
  }
  const inner = BRACKETED.exec(trimmed)?.[1];
  const read = readOne(inner === undefined ? trimmed : `-${inner}`) ?? readRange(trimmed);
  return read && { ...read, bracketed: inner !== undefined };
}

/**
 * Reads a figure without unit as people write it: `8.5`, `1,234`, `>8`, `≥ 8.5`, `逾110万`, and a range
 * as `6–18`, of limits as `≤ 6–18`. Null for anything else, and for a number that is not finite.
 */
export function readStated(text: string): Quantity | null {
  const read = readFigure(text);
  return read === null || read.unit !== '' || read.bracketed ? null : read.quantity;
}
