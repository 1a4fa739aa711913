import { bounds, divide, type Quantity, quantity, scale, subtract } from '../base/quantity.ts';
import type { Language, Polarity, Unit } from '../base/vocabulary.ts';
import { formatFigure } from '../i18n/figure.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartDocument, Figure } from '../spec/document.ts';
import { unitOf } from '../spec/look-up.ts';

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
};

/** What the computation gives, or null where the qualifiers allow no statement. */
export function ifDetermined(compute: () => Quantity): Quantity | null {
  try {
    return compute();
  } catch {
    return null;
  }
}

/** Decimals that a figure is shown with: those of its derivation, else those it was stated with. */
export function decimalsOf(figure: Figure): number {
  if (figure.derivation !== null) return figure.derivation.decimals;
  const stated = [figure.value, figure.lower, figure.upper].filter((value) => value !== null);
  return Math.max(0, ...stated.map((value) => `${value}`.split('.')[1]?.length ?? 0));
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

/** Exact changes carry a sign; the others say `up` or `down`, so that a bound reads the right way. */
function writeSigned(change: Quantity, unit: Unit, language: Language, decimals: number): string {
  const words = messages(language).chart;
  const sign = surelySigned(change);
  if (sign === null) return '';
  if (change.qualifier === '=')
    return formatFigure(change, unit, language, { decimals, signed: true });
  const amount = formatFigure(sign < 0 ? scale(change, -1) : change, unit, language, { decimals });
  return sign < 0 ? words.down(amount) : words.up(amount);
}

/** Change relative to the baseline in per cent; null for shares, and where it cannot be said. */
function relativeChange(baseline: Figure, actual: Figure, unit: Unit): Quantity | null {
  if (unit.dimension === 'share') return null;
  if (surelySigned(baseline) !== 1) return null;
  return ifDetermined(() => scale(subtract(divide(actual, baseline), quantity(1)), 100));
}

/**
 * Says how far the actual is from the baseline: `−8.7 days, −49.5%`, with the qualifiers that
 * follow (`down about 12%`); shares change by percentage points. Empty if nothing can be said.
 */
export function writeChange(
  document: Pick<ChartDocument, 'units'>,
  baseline: Figure,
  actual: Figure,
  language: Language,
): string {
  const change = baseline.unit === actual.unit ? differenceOf(baseline, actual) : null;
  const sign = change === null ? null : surelySigned(change);
  if (change === null || sign === null) return '';
  if (sign === 0) return messages(language).chart.unchanged;
  const stated = unitOf(document, actual.unit);
  const unit = stated.dimension === 'share' ? POINTS : stated;
  const decimals = Math.max(decimalsOf(baseline), decimalsOf(actual));
  const relative = relativeChange(baseline, actual, stated);
  const texts = [
    writeSigned(change, unit, language, decimals),
    relative === null ? '' : writeSigned(relative, PERCENT, language, 1),
  ];
  return texts.filter((text) => text !== '').join(language === 'zh' ? '\uff0c' : ', ');
}

/**
 * A part of a whole in per cent with the qualifier that follows, with enough decimals to tell the
 * lesser of the two shares: `79.4%`, `99.47%`. Empty if it cannot be said.
 */
export function writeShare(part: Quantity, whole: Quantity, language: Language): string {
  const share = ifDetermined(() => scale(divide(part, whole), 100));
  if (share === null) return '';
  const [at = 0] = [share.value, share.lower].filter((value) => value !== null);
  const lesser = Math.min(Math.abs(at), Math.abs(100 - at));
  const decimals = lesser === 0 ? 0 : Math.max(1, Math.min(4, 1 - Math.floor(Math.log10(lesser))));
  return formatFigure(share, PERCENT, language, { decimals });
}
