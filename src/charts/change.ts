import { type Calculated, calculate, isSideOpen } from '../base/calculate.ts';
import { roundTo, significantDecimals } from '../base/decimals.ts';
import { preciseOf } from '../base/precision.ts';
import { bounds, divide, type Quantity, quantity, scale, subtract } from '../base/quantity.ts';
import type { Language, Polarity, Unit } from '../base/vocabulary.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { differenceUnit } from '../i18n/difference-unit.ts';
import { type FigureStyle, formatFigure } from '../i18n/figure.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { Figure } from '../spec/document.ts';
import { unitOf } from '../spec/look-up.ts';
import { isFullIn, type Written } from './describe.ts';

/** The sign of what is computed here as a part of something. */
export const PERCENT: Unit = {
  code: 'percent',
  dimension: 'share',
  name: { zh: '百分比', en: 'per cent' },
  symbol: { zh: '%', en: '%' },
};

/** A change that needs more says nothing to a reader. */
const MOST_DECIMALS = 4;
const NOTHING = quantity(0);

/** What the computation gives, or null where the qualifiers allow no statement. */
export function ifDetermined<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch {
    return null;
  }
}

/** The sign that a figure surely has: 1, −1, 0 for exactly nothing, null if it may be either. */
export function surelySigned(figure: Quantity): 1 | -1 | 0 | null {
  const { lower, lowerOpen, upper, upperOpen } = bounds(figure);
  if (lower === 0 && upper === 0) return 0;
  if (lower > 0 || (lower === 0 && lowerOpen)) return 1;
  return upper < 0 || (upper === 0 && upperOpen) ? -1 : null;
}

/** The actual less the baseline; null if one is missing or the qualifiers allow no statement. */
export function differenceOf(baseline: Quantity, actual: Quantity): Quantity | null {
  return ifDetermined(() => subtract(actual, baseline));
}

/** Whether a change is surely for the better or the worse by the indicator's polarity. */
export function directionOf(
  change: Quantity | null,
  polarity: Polarity,
): 'better' | 'worse' | null {
  const sign = change === null ? null : surelySigned(change);
  if (polarity === 'neutral' || sign === null || sign === 0) return null;
  return sign > 0 === (polarity === 'more') ? 'better' : 'worse';
}

/** Writes a change that is surely not zero, without its sign unless the style asks for it. */
function writeAmount(change: Quantity, unit: Unit, language: Language, style: FigureStyle): string {
  if (style.signed === true) return formatFigure(change, unit, language, style);
  const size = surelySigned(change) === -1 ? scale(change, -1) : change;
  return formatFigure(size, unit, language, style);
}

/** A figure of a document as an input of a computation; beside bounds it is what it says. */
export function inputOf(document: Written, figure: Figure) {
  return preciseOf(figure, unitOf(document, figure.unit));
}

/** Change relative to the baseline in per cent; null for shares and ranks, and where it cannot be said. */
function relativeChange(document: Written, baseline: Figure, actual: Figure): Calculated | null {
  const { dimension, family } = unitOf(document, actual.unit);
  if (dimension === 'share' || family === 'rank') return null;
  if (surelySigned(baseline) !== 1) return null;
  const inputs = [baseline, actual].map((one) => inputOf(document, one));
  return ifDetermined(() =>
    calculate(
      inputs,
      ([before = NOTHING, now = NOTHING]) => scale(subtract(divide(now, before), quantity(1)), 100),
      { share: true },
    ),
  );
}

/** A relative change as said; a bound if none or all of it could be told in long decimals only. */
function toldRelative({ figure, raw, decimals }: Calculated): Said {
  const { value } = raw;
  const size = Math.abs(value ?? 0);
  const limit = size < 50 ? 0 : 100;
  const away = Math.abs(size - limit);
  const told = size === limit || significantDecimals(away, 1) <= MOST_DECIMALS;
  if (told || value === null || raw.qualifier !== '=') {
    return { figure, decimals: Math.min(decimals, MOST_DECIMALS) };
  }
  const bound =
    limit === 0
      ? quantity(roundTo(size, MOST_DECIMALS, 'up'), '<')
      : quantity(roundTo(size, MOST_DECIMALS, 'down'), '>');
  return { figure: scale(bound, Math.sign(value)), decimals: 1 };
}

type Said = Pick<Calculated, 'figure' | 'decimals'>;
const isExact = (one: Said | null) => one === null || one.figure.qualifier === '=';

/**
 * Says how far the actual is from the baseline: `+8 cases`; bounds and approximations say the way
 * in words, so that they read rightly (`down about 8.7 days, about 49.5%`); shares change by
 * percentage points. `stated` stands in for the absolute change where the source gives it. Empty
 * if nothing can be said.
 */
export function writeChange(
  document: Written,
  baseline: Figure,
  actual: Figure,
  language: Language,
  stated = '',
): string {
  if (baseline.unit !== actual.unit) return stated;
  const inputs = [baseline, actual].map((one) => inputOf(document, one));
  const change = ifDetermined(() =>
    calculate(inputs, ([before = NOTHING, now = NOTHING]) => subtract(now, before)),
  );
  if (change === null) return stated;
  const sign = surelySigned(change.raw);
  if (sign === 0) return chartMessages(language).chart.unchanged;
  if (sign === null || isSideOpen(change)) return stated;
  const own = unitOf(document, actual.unit);
  const unit = differenceUnit(own);
  const full = isFullIn(document, own.code, language);
  const calculated = relativeChange(document, baseline, actual);
  const relative = calculated && toldRelative(calculated);
  const signed = stated === '' && [change, relative].every(isExact);
  const style = { decimals: change.decimals, full, signed };
  const texts = [
    stated || writeAmount(change.figure, unit, language, style),
    relative === null
      ? ''
      : writeAmount(relative.figure, PERCENT, language, { decimals: relative.decimals, signed }),
  ];
  const joined = texts.filter((text) => text !== '').join(punctuation(language).comma);
  if (signed || stated !== '') return joined;
  const words = chartMessages(language).chart;
  return sign < 0 ? words.down(joined) : words.up(joined);
}
