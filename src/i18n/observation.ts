import { isWhole } from '../base/precision.ts';
import type { Quantity } from '../base/quantity.ts';
import { bounds, quantity, scale } from '../base/quantity.ts';
import { type Base, isPercent, type Language, type Role, type Unit } from '../base/vocabulary.ts';
import { chartMessages } from './chart-messages.ts';
import { changeUnit } from './difference-unit.ts';
import { type FigureParts, type FigureStyle, figureParts, formatFigure } from './figure.ts';

/** A figure with what decides how it is written. */
export interface WrittenFigure extends Quantity {
  readonly role: Role;
  readonly base?: Base | null | undefined;
  readonly derivation: { readonly decimals: number } | null;
}

/** Whether it is an actual figure that stands against the time before a reform. */
const isAfterReform = ({ role, base }: Pick<WrittenFigure, 'role' | 'base'>) =>
  role === 'actual' && base === 'before-reform';

/** What an observation is to its reform; a baseline by its kind, an actual figure by what it is against. */
export function roleName(figure: Pick<WrittenFigure, 'role' | 'base'>, language: Language): string {
  const { role, bases, afterReform } = chartMessages(language);
  if (isAfterReform(figure)) return afterReform;
  return figure.role === 'baseline' && figure.base ? bases[figure.base] : role[figure.role];
}

/** The same where it has to be said: '' for an actual figure that is nothing else. */
export function roleAside(
  figure: Pick<WrittenFigure, 'role' | 'base'>,
  language: Language,
): string {
  return figure.role === 'actual' && !isAfterReform(figure) ? '' : roleName(figure, language);
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

/** How precisely a figure is given: its qualifier, and for a plain number its last digit. */
export function writePrecision(
  figure: WrittenFigure & { readonly lastDigit?: number | null | undefined },
  unit: Unit,
  language: Language,
): string {
  const words = chartMessages(language);
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

/** Code of the unit of computed improvements: per cent, positive where it is better. */
export const IMPROVEMENT_UNIT = 'COMPUTED_IMPROVEMENT_PERCENT';

type Kind = 'growth' | 'level' | 'time' | 'count' | 'merit';
const VERBS: Record<Kind, { readonly more: string; readonly less: string }> = {
  growth: { more: '增长', less: '下降' },
  level: { more: '提高', less: '下降' },
  time: { more: '延长', less: '缩短' },
  count: { more: '增加', less: '减少' },
  merit: { more: '改善', less: '恶化' },
};
const WAYS = { more: 'up ', less: 'down ' };
const MERITS = { more: 'better by ', less: 'worse by ' };

function kindOf({ base }: WrittenFigure, unit: Unit): Kind {
  const { code, dimension } = unit;
  if (code === IMPROVEMENT_UNIT) return 'merit';
  if (dimension === 'time') return 'time';
  // Growth is said against a date; a gain without one is a higher level.
  if (isPercent(unit)) return base ? 'growth' : 'level';
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

/** A change in pieces with its direction in words, which stand before those of the qualifier. */
function changeParts(
  figure: WrittenFigure,
  unit: Unit,
  language: Language,
  style: FigureStyle,
): FigureParts | null {
  const { role, qualifier, value, words } = figure;
  if (role === 'change' && value === 0 && !words && '=~'.includes(qualifier)) {
    // No change has no direction, and no size to be unsure of.
    return { before: '', number: chartMessages(language).chart.unchanged, unit: '', after: '' };
  }
  const sign = figure.role === 'change' && !figure.words ? side(figure) : 0;
  if (sign === 0) return null;
  const size = sign < 0 ? scale(figure, -1) : figure;
  const unsigned = { ...figureStyle(figure), ...style, signed: false };
  const parts = figureParts(size, changeUnit(unit), language, unsigned);
  const way = sign > 0 ? 'more' : 'less';
  const kind = kindOf(figure, unit);
  const verb = language === 'zh' ? VERBS[kind][way] : (kind === 'merit' ? MERITS : WAYS)[way];
  return { ...parts, before: verb + parts.before };
}

/**
 * An observation as labels and tables write it, in pieces: computed ones to their decimals, an exact
 * change with its sign, `+8.1%`, any other with its direction in words, `up about 8%`, `no change`.
 */
export function observationParts(
  figure: WrittenFigure,
  unit: Unit,
  language: Language,
  style: FigureStyle = {},
): FigureParts {
  const worded = figure.qualifier !== '=' && style.signed !== false;
  const parts = worded ? changeParts(figure, unit, language, style) : null;
  const own = figure.role === 'change' ? changeUnit(unit) : unit;
  return parts ?? figureParts(figure, own, language, { ...figureStyle(figure), ...style });
}

const joined = ({ before, number, unit, after }: FigureParts) => before + number + unit + after;

/** Writes an observation with qualifier and unit, as labels and tables do: `+8.1%`. */
export function writeObservation(
  figure: WrittenFigure,
  unit: Unit,
  language: Language,
  style: FigureStyle = {},
): string {
  return joined(observationParts(figure, unit, language, style));
}

/**
 * Writes an observation as the cells of a column do, all in one form: a change that is about so
 * much has its sign as exact ones have, `about +8%`. Bounds keep their direction in words.
 */
export function writeCell(
  figure: WrittenFigure,
  unit: Unit,
  language: Language,
  style: FigureStyle = {},
): string {
  const { role, qualifier, value } = figure;
  const isSigned = role === 'change' && (qualifier === '~' ? value !== 0 : qualifier === 'range');
  if (!isSigned) return writeObservation(figure, unit, language, style);
  return formatFigure(figure, changeUnit(unit), language, { ...figureStyle(figure), ...style });
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
  const parts = changeParts(figure, unit, language, style);
  if (parts === null) return writeObservation(figure, unit, language, style);
  const against = figure.base ? AGAINST[language][figure.base] : '';
  return language === 'zh' ? against + joined(parts) : joined(parts) + against;
}
