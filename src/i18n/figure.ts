import type { Quantity } from '../base/quantity.ts';
import { type DerivedFigure, limitsOf, roundFigure, shownFigure } from '../base/rounding.ts';
import type { Language, Qualifier, Unit } from '../base/vocabulary.ts';
import { type Divisor, formatDivided, IN_FULL, sharedDivisor } from './number.ts';
import { punctuation } from './punctuation.ts';

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

const isPercent = (unit: Unit): boolean => unit.symbol.zh.startsWith('%');

/** A share is cut by 25%以上, but a kindergarten has 至少1名 teachers. */
function wordsOf(qualifier: Exclude<Qualifier, 'range'>, unit: Unit, language: Language) {
  const above = language === 'zh' && qualifier === '>=' && isPercent(unit);
  return above ? (['', '以上'] as const) : WORDS[language][qualifier];
}

/** How a figure may be written. */
export interface FigureStyle {
  /** Decimals at the most; for computed figures. Bounds are rounded outward. */
  readonly decimals?: number;
  /** True leaves 万 and million out, where others of the row, column or chart must (`mustBeFull`). */
  readonly full?: boolean;
  /** False leaves thousands separators out, as Chinese sentences do; English ones keep them. */
  readonly grouped?: boolean;
  /** False leaves the unit out, for a column or axis that names it. */
  readonly unit?: boolean;
  /** True writes a plus before positive numbers, for changes. */
  readonly signed?: boolean;
}

/** A missing value, as shown. */
export const MISSING = '–';

/** The unit as written behind a number, with the space that goes before it. */
function unitText(unit: Unit, language: Language, one: boolean): string {
  const symbol = unit.symbol[language];
  if (symbol === '' || symbol === '1') return '';
  if (symbol.startsWith('%')) return symbol;
  if (language === 'zh') return /^[\u2E80-\uFFFF]/.test(symbol) ? symbol : ` ${symbol}`;
  return ` ${one ? (unit.one ?? symbol) : symbol}`;
}

/** The numbers that a figure is written with. */
const numbersOf = ({ value, lower, upper }: Quantity): number[] =>
  [value, lower, upper].filter((one) => one !== null);

const divisorOf = (figure: Quantity, { dimension }: Unit, language: Language): Divisor =>
  sharedDivisor(numbersOf(figure), dimension, language);

function digits(value: number, divisor: Divisor, language: Language, style: FigureStyle): string {
  const sign = value < 0 ? '−' : style.signed === true && value > 0 ? '+' : '';
  const grouped = style.grouped !== false || language === 'en';
  return sign + formatDivided(Math.abs(value), divisor, language, grouped);
}

/** A figure in the pieces that may be set in different sizes; joined they are the whole text. */
export interface FigureParts {
  /** The qualifier's word before the number: `over `, `逾`. */
  readonly before: string;
  readonly number: string;
  /** With its leading space, if any. */
  readonly unit: string;
  /** The qualifier's word after the unit: `以内`. */
  readonly after: string;
}

/** Writes a figure in pieces; a missing one is a dash and nothing else, one in words those. */
export function figureParts(
  figure: Quantity,
  unit: Unit,
  language: Language,
  style: FigureStyle = {},
): FigureParts {
  const shown =
    style.decimals === undefined ? figure : roundFigure(figure, style.decimals, limitsOf(unit));
  const divisor = style.full === true ? IN_FULL : divisorOf(shown, unit, language);
  const write = (value: number) => digits(value, divisor, language, style);
  const behind = (one: boolean) => (style.unit === false ? '' : unitText(unit, language, one));
  const nothing = { before: '', number: MISSING, unit: '', after: '' };
  if (figure.words) return { ...nothing, number: figure.words[language] };
  if (shown.qualifier === 'range') {
    if (shown.lower === null || shown.upper === null) return nothing;
    // Chinese writes the sign of both ends (GB/T 15835): 18.3%—41.7%.
    const both = language === 'zh' && isPercent(unit) && style.unit !== false;
    const lower = write(shown.lower) + (both ? unit.symbol.zh : '');
    const number = lower + punctuation(language).to + write(shown.upper);
    return { ...nothing, number, unit: behind(false) };
  }
  if (shown.value === null) return nothing;
  const [before, after] = wordsOf(shown.qualifier, unit, language);
  return { before, number: write(shown.value), unit: behind(shown.value === 1), after };
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
  const { before, number, unit: behind, after } = figureParts(figure, unit, language, style);
  return before + number + behind + after;
}

/**
 * True if one of the figures of a row, column or chart loses a digit with a divisor, so that all are
 * written in full: 155,032 never stands beside 15.5万. Figures are of one unit.
 */
export function mustBeFull(
  figures: readonly DerivedFigure[],
  unit: Unit,
  language: Language,
): boolean {
  return figures
    .map((one) => shownFigure(one, unit))
    .filter((one) => numbersOf(one).some((number) => number !== 0))
    .some((one) => divisorOf(one, unit, language) === IN_FULL);
}
