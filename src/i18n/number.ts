import type { Dimension, Language } from '../base/vocabulary.ts';

/** A power of ten with a word: 万/亿 in Chinese, k/million/billion in English. */
export interface Divisor {
  readonly by: number;
  /** Written straight behind the number, with its own leading space where the language wants one. */
  readonly word: string;
}

const NONE: Divisor = { by: 1, word: '' };
const DIVISORS: Record<Language, readonly Divisor[]> = {
  zh: [
    { by: 1e8, word: '亿' },
    { by: 1e4, word: '万' },
  ],
  en: [
    { by: 1e9, word: ' billion' },
    { by: 1e6, word: ' million' },
  ],
};
const AXIS_DIVISORS: Record<Language, readonly Divisor[]> = {
  zh: DIVISORS.zh,
  en: [...DIVISORS.en, { by: 1e3, word: 'k' }],
};

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, decimals: number | undefined): Intl.NumberFormat {
  const key = `${language}${decimals ?? ''}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
      maximumFractionDigits: decimals ?? 12,
      ...(decimals === undefined ? {} : { minimumFractionDigits: 0 }),
    });
    formats.set(key, format);
  }
  return format;
}

/** Writes a number with the language's separators and a true minus; `decimals` at the most. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  return numberFormat(language, decimals).format(value).replace('-', '−');
}

const shortens = (dimension: Dimension): boolean =>
  dimension === 'count' || dimension === 'money' || dimension === 'length';

/** Whether a number keeps all its digits when written with a divisor and at most two decimals. */
function divides(value: number, divisor: Divisor): boolean {
  if (Math.abs(value) < divisor.by) return false;
  const shortened = value / divisor.by;
  return Math.abs(shortened - Math.round(shortened * 1000) / 1000) < 1e-9 * Math.abs(shortened);
}

/**
 * Writes a number the short way (`226.5亿`, `22.65 billion`) if no digit is lost by it, and in full
 * (`155,032`) otherwise; only counts, money and lengths are shortened.
 */
export function formatShort(value: number, dimension: Dimension, language: Language): string {
  const divisor = shortens(dimension)
    ? DIVISORS[language].find((one) => divides(value, one))
    : undefined;
  if (divisor === undefined) return formatNumber(value, language);
  return formatNumber(value / divisor.by, language) + divisor.word;
}

/** The one divisor for an axis whose largest absolute value is `largest`. */
export function axisDivisor(largest: number, dimension: Dimension, language: Language): Divisor {
  if (!shortens(dimension)) return NONE;
  return AXIS_DIVISORS[language].find((one) => Math.abs(largest) >= one.by * 2) ?? NONE;
}
