import type { Quantity } from '../base/quantity.ts';
import { bounds, quantity, scale } from '../base/quantity.ts';
import type { Base, Language, Role, Unit } from '../base/vocabulary.ts';
import { type FigureStyle, formatFigure } from './figure.ts';
import { messages } from './messages.ts';

/** A figure with what decides how it is written. */
export interface WrittenFigure extends Quantity {
  readonly role: Role;
  readonly base?: Base | null | undefined;
  readonly derivation: { readonly decimals: number } | null;
}

/** What an observation is to its reform; a baseline by its kind. */
export function roleName(figure: Pick<WrittenFigure, 'role' | 'base'>, language: Language): string {
  const { role, bases } = messages(language);
  return figure.role === 'baseline' && figure.base ? bases[figure.base] : role[figure.role];
}

/** How an observation is written: computed ones to their decimals, changes with their sign. */
export function figureStyle({
  role,
  derivation,
}: Omit<WrittenFigure, keyof Quantity>): FigureStyle {
  return {
    ...(derivation === null ? {} : { decimals: derivation.decimals }),
    signed: role === 'change',
  };
}

/** Writes an observation with qualifier and unit, as labels and tables do: `+8.1%`. */
export function writeObservation(
  figure: WrittenFigure,
  unit: Unit,
  language: Language,
  style: FigureStyle = {},
): string {
  return formatFigure(figure, unit, language, { ...figureStyle(figure), ...style });
}

/** What is set is not measured: its number is exact. */
const SET: readonly Role[] = ['standard', 'target', 'plan'];

/** True where a number is exact: of whole things counted one by one, or set and not measured. */
export function isWhole({ role }: Pick<WrittenFigure, 'role'>, { dimension }: Unit): boolean {
  return dimension === 'count' || SET.includes(role);
}

/** How precisely a figure is given: its qualifier, and for a plain number its last digit. */
export function writePrecision(
  figure: WrittenFigure & { readonly lastDigit?: number | null | undefined },
  unit: Unit,
  language: Language,
): string {
  const words = messages(language);
  const { qualifier, lastDigit = null, derivation } = figure;
  if (qualifier !== '=' || derivation !== null) return words.qualifier[qualifier];
  if (lastDigit === null) return words.figure.asGiven;
  if (isWhole(figure, unit) && lastDigit <= 1) return words.qualifier['='];
  return words.figure.toNearest(formatFigure(quantity(lastDigit), unit, language));
}

/** What a change is measured against. */
const AGAINST: Record<Language, Record<Base, string>> = {
  zh: { 'year-earlier': '同比', 'period-before': '环比', 'before-reform': '较改革前' },
  en: {
    'year-earlier': ' on a year earlier',
    'period-before': ' on the period before',
    'before-reform': ' on before the reform',
  },
};

type Kind = 'growth' | 'level' | 'time' | 'count';
const VERBS: Record<Kind, { readonly more: string; readonly less: string }> = {
  growth: { more: '增长', less: '下降' },
  level: { more: '提高', less: '下降' },
  time: { more: '延长', less: '缩短' },
  count: { more: '增加', less: '减少' },
};

function kindOf({ base }: WrittenFigure, { dimension, symbol }: Unit): Kind {
  if (dimension === 'time') return 'time';
  // Growth is said against a date; a gain without one is a higher level.
  if (symbol.en === '%') return base ? 'growth' : 'level';
  return dimension === 'count' || dimension === 'money' ? 'count' : 'level';
}

/** 1 or −1 where all that the figure may be is on one side of nothing; 0 otherwise. */
function side(figure: Quantity): number {
  try {
    const { lower, upper } = bounds(figure);
    return lower >= 0 && upper > 0 ? 1 : upper <= 0 && lower < 0 ? -1 : 0;
  } catch {
    return 0;
  }
}

/**
 * Says an observation in a sentence: a change with its direction and its base in words (`同比增长8.1%`,
 * `up 8.1% on a year earlier`), anything else as `writeObservation` does.
 */
export function sayObservation(
  figure: WrittenFigure,
  unit: Unit,
  language: Language,
  style: FigureStyle = {},
): string {
  const sign = figure.role === 'change' ? side(figure) : 0;
  if (sign === 0) return writeObservation(figure, unit, language, style);
  const size = sign < 0 ? scale(figure, -1) : figure;
  const amount = formatFigure(size, unit, language, {
    ...figureStyle(figure),
    ...style,
    signed: false,
  });
  const against = figure.base ? AGAINST[language][figure.base] : '';
  const way = sign > 0 ? 'more' : 'less';
  if (language === 'zh') return against + VERBS[kindOf(figure, unit)][way] + amount;
  return `${sign > 0 ? 'up' : 'down'} ${amount}${against}`;
}
