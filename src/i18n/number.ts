import { decimalsOf, MOST_DIGITS, roundTelling } from '../base/decimals.ts';
import type { Dimension, Language } from '../base/vocabulary.ts';

/** A power of ten with a word: 万/亿/万亿 in Chinese, k/million/billion/trillion in English. */
export interface Divisor {
  readonly by: number;
  /** Written straight behind the number, with its own leading space where the language wants one. */
  readonly word: string;
}

/** No divisor: the number in full. */
export const IN_FULL: Divisor = { by: 1, word: '' };
const DIVISORS: Record<Language, readonly Divisor[]> = {
  zh: [
    { by: 1e12, word: '万亿' },
    { by: 1e8, word: '亿' },
    { by: 1e4, word: '万' },
  ],
  en: [
    { by: 1e12, word: ' trillion' },
    { by: 1e9, word: ' billion' },
    { by: 1e6, word: ' million' },
  ],
};
const AXIS_DIVISORS: Record<Language, readonly Divisor[]> = {
  zh: DIVISORS.zh,
  en: [...DIVISORS.en, { by: 1e3, word: 'k' }],
};
/** Decimals that a number with a word may have: 15.504万 is longer than 155,040. */
const MOST_DECIMALS = { small: 2, large: 3 };

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, grouped: boolean): Intl.NumberFormat {
  const key = `${language}${grouped}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
      maximumSignificantDigits: MOST_DIGITS,
      useGrouping: grouped,
    });
    formats.set(key, format);
  }
  return format;
}

/**
 * Writes a number with the language's separators and a true minus. `decimals` at the most, but as
 * many as it takes that something is not written as nothing; `grouped` false leaves separators out.
 */
export function formatNumber(
  value: number,
  language: Language,
  decimals?: number,
  grouped = true,
): string {
  const rounded = decimals === undefined ? value : roundTelling(value, decimals);
  // Adding nothing takes the sign from a negative nothing.
  return numberFormat(language, grouped)
    .format(rounded + 0)
    .replace('-', '−');
}

const shortens = (dimension: Dimension): boolean =>
  dimension === 'count' || dimension === 'money' || dimension === 'length';

/** Whether a number keeps all its digits with a divisor, in few decimals. */
function divides(value: number, { by }: Divisor): boolean {
  const shortened = Math.abs(value) / by;
  if (shortened < 1) return false;
  return decimalsOf(shortened) <= (by < 1e6 ? MOST_DECIMALS.small : MOST_DECIMALS.large);
}

/**
 * The largest divisor by which none of the numbers of a figure loses a digit (`226.5亿`,
 * `22.65 billion`), else none (`155,032`); only counts, money and lengths have any.
 */
export function sharedDivisor(
  values: readonly number[],
  dimension: Dimension,
  language: Language,
): Divisor {
  const some = values.filter((value) => value !== 0);
  if (some.length === 0 || !shortens(dimension)) return IN_FULL;
  return DIVISORS[language].find((one) => some.every((value) => divides(value, one))) ?? IN_FULL;
}

/** Writes a number with a divisor's word: `7073万`, `70.73 million`; in full without one. */
export function formatDivided(
  value: number,
  { by, word }: Divisor,
  language: Language,
  grouped = true,
): string {
  if (value === 0) return '0';
  const separated = grouped && (language === 'en' || word === '');
  return formatNumber(value / by, language, undefined, separated) + word;
}

/** The one divisor for an axis whose largest absolute value is `largest`. */
export function axisDivisor(largest: number, dimension: Dimension, language: Language): Divisor {
  if (!shortens(dimension)) return IN_FULL;
  return AXIS_DIVISORS[language].find((one) => Math.abs(largest) >= one.by * 2) ?? IN_FULL;
}
