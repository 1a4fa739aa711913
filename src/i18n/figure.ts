import type { Quantity } from '../base/quantity.ts';
import { type DerivedFigure, limitsOf, roundFigure, shownFigure } from '../base/rounding.ts';
import { isRange, type Language, type Qualifier, type Unit } from '../base/vocabulary.ts';
import { type Divisor, formatDivided, IN_FULL, sharedDivisor } from './number.ts';
import { punctuation } from './punctuation.ts';

/** Words before and after a number for each qualifier. */
const WORDS: Record<Language, Record<Qualifier, readonly [string, string]>> = {
  zh: {
    '=': ['', ''],
    '~': ['约', ''],
    '~<': ['近', ''],
    '>': ['逾', ''],
    '>=': ['至少', ''],
    '<': ['不到', ''],
    '<=': ['', '以内'],
    range: ['', ''],
    'range<=': ['', '以内'],
    'range>=': ['', '以上'],
  },
  en: {
    '=': ['', ''],
    '~': ['about ', ''],
    '~<': ['nearly ', ''],
    '>': ['over ', ''],
    '>=': ['at least ', ''],
    '<': ['under ', ''],
    '<=': ['at most ', ''],
    range: ['', ''],
    'range<=': ['at most ', ''],
    'range>=': ['at least ', ''],
  },
};

const isPercent = (unit: Unit): boolean => unit.symbol.zh.startsWith('%');

/** A share is cut by 25%以上, but a kindergarten has 至少1名 teachers. */
function wordsOf(qualifier: Qualifier, unit: Unit, language: Language) {
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

const ORDINAL = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ORDINAL_ENDS: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

/** True for a place in an order, which is written as one: `第85位`, `85th`. A mean rank is a number. */
const isPlace = (unit: Unit, value: number) => unit.family === 'rank' && Number.isInteger(value);

function placeEnd(place: number, language: Language): string {
  return language === 'zh' ? '位' : (ORDINAL_ENDS[ORDINAL.select(place)] ?? 'th');
}

/** The unit as written behind a number, with the space that goes before it. */
function unitText(unit: Unit, language: Language, value: number, isOne: boolean): string {
  if (isPlace(unit, value)) return placeEnd(value, language);
  const symbol = unit.symbol[language];
  if (symbol === '' || symbol === '1') return '';
  if (symbol.startsWith('%')) return symbol;
  if (language === 'zh') return /^[\u2E80-\uFFFF]/.test(symbol) ? symbol : ` ${symbol}`;
  return ` ${isOne ? (unit.one ?? symbol) : symbol}`;
}

/** What the lower end of a range has of its unit: Chinese writes both signs (GB/T 15835), 18.3%—41.7%. */
function lowerSign(unit: Unit, language: Language, lower: number): string {
  if (language === 'en') return isPlace(unit, lower) ? placeEnd(lower, language) : '';
  return isPercent(unit) ? unit.symbol.zh : '';
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
  const nothing = { before: '', number: MISSING, unit: '', after: '' };
  if (figure.words) return { ...nothing, number: figure.words[language] };
  const [word, after] = wordsOf(shown.qualifier, unit, language);
  const end = isRange(shown.qualifier) ? shown.upper : shown.value;
  if (end === null) return nothing;
  const placed = language === 'zh' && style.unit !== false && isPlace(unit, end);
  const isOne = !isRange(shown.qualifier) && end === 1;
  const said = {
    before: placed ? `${word}第` : word,
    unit: style.unit === false ? '' : unitText(unit, language, end, isOne),
    after,
  };
  if (!isRange(shown.qualifier)) return { ...said, number: write(end) };
  if (shown.lower === null) return nothing;
  const sign = style.unit === false ? '' : lowerSign(unit, language, shown.lower);
  return { ...said, number: write(shown.lower) + sign + punctuation(language).to + write(end) };
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
