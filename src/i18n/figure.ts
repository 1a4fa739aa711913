import type { Quantity } from '../base/quantity.ts';
import type { Language, Qualifier, Unit } from '../base/vocabulary.ts';
import { formatNumber, formatShort } from './number.ts';

/** Words before and after a number for each qualifier but `range`. */
const WORDS: Record<Language, Record<Exclude<Qualifier, 'range'>, readonly [string, string]>> = {
  zh: {
    '=': ['', ''],
    '~': ['约', ''],
    '~<': ['近', ''],
    '>': ['逾', ''],
    '>=': ['至少', ''],
    '<': ['不到', ''],
    '<=': ['', '以内'],
  },
  en: {
    '=': ['', ''],
    '~': ['about ', ''],
    '~<': ['nearly ', ''],
    '>': ['over ', ''],
    '>=': ['at least ', ''],
    '<': ['under ', ''],
    '<=': ['at most ', ''],
  },
};

/** How a figure may be written. */
export interface FigureStyle {
  /** Decimals at the most; for computed figures. */
  readonly decimals?: number;
  /** False leaves the unit out, for a column or axis that names it. */
  readonly unit?: boolean;
  /** True writes a plus before positive numbers, for changes. */
  readonly signed?: boolean;
}

/** A missing value, as shown. */
export const MISSING = '–';

function joinUnit(number: string, unit: Unit, language: Language, one: boolean): string {
  const symbol = unit.symbol[language];
  if (symbol === '' || symbol === '1') return number;
  if (symbol.startsWith('%')) return number + symbol;
  if (language === 'zh') {
    return /^[\u2E80-\uFFFF]/.test(symbol) ? `${number}${symbol}` : `${number} ${symbol}`;
  }
  return `${number} ${one ? symbol.replace(/(?<=[^s])s$/, '') : symbol}`;
}

function digits(value: number, unit: Unit, language: Language, style: FigureStyle): string {
  const rounded = style.decimals === undefined ? value : Number(`${round(value, style.decimals)}`);
  const sign = style.signed === true && rounded > 0 ? '+' : '';
  const text = formatShort(Math.abs(rounded), unit.dimension, language);
  return `${sign}${rounded < 0 ? '−' : ''}${text}`;
}

function round(value: number, decimals: number): number {
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e${-decimals}`);
}

/**
 * Writes a figure with its qualifier and unit as a person would say it: `逾110万人`,
 * `over 1.1 million people`, `22–50 working days`; a missing one is a dash.
 */
export function formatFigure(
  figure: Quantity,
  unit: Unit,
  language: Language,
  style: FigureStyle = {},
): string {
  const write = (value: number) => digits(value, unit, language, style);
  const withUnit = (number: string, one: boolean) =>
    style.unit === false ? number : joinUnit(number, unit, language, one);
  if (figure.qualifier === 'range') {
    if (figure.lower === null || figure.upper === null) return MISSING;
    return withUnit(`${write(figure.lower)}–${write(figure.upper)}`, false);
  }
  if (figure.value === null) return MISSING;
  const [before, after] = WORDS[language][figure.qualifier];
  return `${before}${withUnit(write(figure.value), figure.value === 1)}${after}`;
}

/** Writes a number with its unit and no qualifier, for axes and totals. */
export function formatWithUnit(value: number, unit: Unit, language: Language): string {
  return joinUnit(formatNumber(value, language), unit, language, value === 1);
}
