import type { Quantity } from '../base/quantity.ts';
import type { Language, Qualifier, Unit } from '../base/vocabulary.ts';
import { formatShort } from './number.ts';
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

/** The unit as written behind a number, with the space that goes before it. */
function unitText(unit: Unit, language: Language, one: boolean): string {
  const symbol = unit.symbol[language];
  if (symbol === '' || symbol === '1') return '';
  if (symbol.startsWith('%')) return symbol;
  if (language === 'zh') return /^[\u2E80-\uFFFF]/.test(symbol) ? symbol : ` ${symbol}`;
  const single = symbol.replace(/people$/, 'person').replace(/(?<=[^s])s$/, '');
  return ` ${one ? single : symbol}`;
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
  const write = (value: number) => digits(value, unit, language, style);
  const behind = (one: boolean) => (style.unit === false ? '' : unitText(unit, language, one));
  const nothing = { before: '', number: MISSING, unit: '', after: '' };
  if (figure.words) return { ...nothing, number: figure.words[language] };
  if (figure.qualifier === 'range') {
    if (figure.lower === null || figure.upper === null) return nothing;
    const number = write(figure.lower) + punctuation(language).to + write(figure.upper);
    return { ...nothing, number, unit: behind(false) };
  }
  if (figure.value === null) return nothing;
  const [before, after] = WORDS[language][figure.qualifier];
  return { before, number: write(figure.value), unit: behind(figure.value === 1), after };
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
