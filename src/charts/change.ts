import { decimalsOf, roundTo, significantDecimals } from '../base/decimals.ts';
import {
  bounds,
  divide,
  isApproximate,
  type Quantity,
  quantity,
  scale,
  subtract,
} from '../base/quantity.ts';
import type { Language, Polarity, Unit } from '../base/vocabulary.ts';
import { type FigureStyle, formatFigure } from '../i18n/figure.ts';
import { messages } from '../i18n/messages.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { Figure } from '../spec/document.ts';
import { unitOf } from '../spec/look-up.ts';
import { isFullIn, type Written } from './describe.ts';

const PERCENT: Unit = {
  code: 'percent',
  dimension: 'share',
  name: { zh: '百分比', en: 'per cent' },
  symbol: { zh: '%', en: '%' },
};
const POINTS: Unit = {
  ...PERCENT,
  code: 'percentage-point',
  symbol: { zh: messages('zh').chart.percentagePoints, en: messages('en').chart.percentagePoints },
  one: 'percentage point',
};

/** A share that needs more says nothing to a reader. */
const MOST_DECIMALS = 4;

/** What the computation gives, or null where the qualifiers allow no statement. */
export function ifDetermined(compute: () => Quantity): Quantity | null {
  try {
    return compute();
  } catch {
    return null;
  }
}

/** Decimals that a figure is shown with: those of its derivation, else those it was stated with. */
function shownDecimals(figure: Figure): number {
  if (figure.derivation !== null) return figure.derivation.decimals;
  const stated = [figure.value, figure.lower, figure.upper].filter((value) => value !== null);
  return Math.max(0, ...stated.map(decimalsOf));
}

/**
 * Decimals for what is computed from figures: as many as the finest of them has, but no more than
 * an approximate one supports.
 */
export function sharedDecimals(figures: readonly Figure[]): number {
  const rough = figures.filter(isApproximate).map(shownDecimals);
  return rough.length > 0 ? Math.min(...rough) : Math.max(...figures.map(shownDecimals));
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

/** Change relative to the baseline in per cent; null for shares, and where it cannot be said. */
function relativeChange(baseline: Figure, actual: Figure, unit: Unit): Quantity | null {
  if (unit.dimension === 'share') return null;
  if (surelySigned(baseline) !== 1) return null;
  const change = ifDetermined(() => scale(subtract(divide(actual, baseline), quantity(1)), 100));
  return change && boundedChange(change);
}

/** A change in per cent; as a bound if none or all of it could be told from it in long decimals only. */
function boundedChange(change: Quantity): Quantity {
  if (change.qualifier !== '=' || change.value === null) return change;
  const size = Math.abs(change.value);
  const limit = size < 50 ? 0 : 100;
  const away = Math.abs(size - limit);
  if (size === limit || significantDecimals(away, 1) <= MOST_DECIMALS) return change;
  const bound =
    limit === 0
      ? quantity(roundTo(size, MOST_DECIMALS, 'up'), '<')
      : quantity(roundTo(size, MOST_DECIMALS, 'down'), '>');
  return scale(bound, Math.sign(change.value));
}

/**
 * Says how far the actual is from the baseline: `−8.7 days, −49.5%`; bounds and approximations say
 * the way in words, so that they read rightly (`down at least 30 days, at least 25%`); shares change by percentage points. `stated` stands in for the absolute
 * change where the source gives it. Empty if nothing can be said.
 */
export function writeChange(
  document: Written,
  baseline: Figure,
  actual: Figure,
  language: Language,
  stated = '',
): string {
  const change = baseline.unit === actual.unit ? differenceOf(baseline, actual) : null;
  const sign = change === null ? null : surelySigned(change);
  if (change === null || sign === null) return stated;
  if (sign === 0) return messages(language).chart.unchanged;
  const own = unitOf(document, actual.unit);
  const unit = own.dimension === 'share' ? POINTS : own;
  const decimals = sharedDecimals([baseline, actual]);
  const full = isFullIn(document, own.code, language);
  const relative = relativeChange(baseline, actual, own);
  const signed =
    stated !== '' || [change, relative].every((one) => (one?.qualifier ?? '=') === '=');
  const texts = [
    stated || writeAmount(change, unit, language, { decimals, full, signed }),
    relative === null ? '' : writeAmount(relative, PERCENT, language, { decimals: 1, signed }),
  ];
  const joined = texts.filter((text) => text !== '').join(punctuation(language).comma);
  if (signed) return joined;
  const words = messages(language).chart;
  return sign < 0 ? words.down(joined) : words.up(joined);
}

/**
 * A part of a whole in per cent with the qualifier that follows, with enough decimals to tell the
 * lesser of the two shares: `79.4%`, `99.47%`. Empty if it cannot be said, or in too many digits only.
 */
export function writeShare(part: Quantity, whole: Quantity, language: Language): string {
  const share = ifDetermined(() => scale(divide(part, whole), 100));
  if (share === null) return '';
  const [at = 0] = [share.value, share.lower].filter((value) => value !== null);
  const lesser = Math.min(Math.abs(at), Math.abs(100 - at));
  const decimals = lesser === 0 ? 0 : Math.max(1, significantDecimals(lesser, 2));
  if (at < 0 || decimals > MOST_DECIMALS) return '';
  return formatFigure(share, PERCENT, language, { decimals });
}
