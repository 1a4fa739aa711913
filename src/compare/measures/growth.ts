import { type Calculated, calculate, isSideOpen } from '../../base/calculate.ts';
import { roundTelling, roundTo } from '../../base/decimals.ts';
import type { Months } from '../../base/period-shift.ts';
import { divide, type Quantity, quantity, scale, subtract } from '../../base/quantity.ts';
import { GROWTHS, type GrowthCode, isPercent, type Polarity } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { differenceUnit } from '../../i18n/difference-unit.ts';
import { computeSums, measuredOf, meritOf, Names, sumOf } from './computed.ts';
import {
  isToDate,
  type Line,
  lastStretch,
  lineOf,
  monthsOfFigure,
  type Term,
  termsOf,
  toDate,
  toldChangeOf,
} from './line.ts';
import { type Measured, type Measurement, measurementOf } from './measure.ts';
import {
  compute,
  found,
  isMissing,
  isSignUnsure,
  map,
  type Outcome,
  type Reason,
  refused,
} from './outcome.ts';
import { improvementOf, relativeChange } from './relative-change.ts';
import { inputOf, type MeasureSubject } from './subject.ts';
import { PER_CENT } from './units.ts';

const LACKS = {
  year: 'no-year-earlier',
  before: 'no-period-before',
  cumulative: 'no-cumulative',
} as const satisfies Record<GrowthCode, Reason>;
const STEPS = { month: 1, quarter: 3, 'half-year': 6 } as const;

/** Two sums of figures, of equally many months. */
interface Sides {
  readonly actual: readonly Term[];
  readonly earlier: readonly Term[];
  readonly compared: readonly [Months, Months];
}

/** How many months before a stretch the one lies that it is held against; null where there is none. */
function stepOf({ indicator }: MeasureSubject, measure: GrowthCode, now: Months): number | null {
  if (measure !== 'before') return 12;
  if (now.count === 0) return STEPS[indicator.cadence as keyof typeof STEPS] ?? 1;
  return now.count < 12 ? now.count : null;
}

function stretchOf(subject: MeasureSubject, measure: GrowthCode, line: Line): Months | null {
  const own = monthsOfFigure(subject.one);
  if (own === null) return null;
  if (measure !== 'cumulative') return lastStretch(line, subject.indicator, own);
  const whole = toDate(own);
  return own.count > 0 && isToDate(whole) ? whole : null;
}

/** The figures on both sides; null where one is missing: nothing is bridged. */
function sidesOf(subject: MeasureSubject, measure: GrowthCode): Sides | null {
  const line = lineOf(subject.index, subject.one);
  const now = stretchOf(subject, measure, line);
  const step = now && stepOf(subject, measure, now);
  if (now === null || step === null) return null;
  const own = now.from === monthsOfFigure(subject.one)?.from;
  const same = own && now.count === monthsOfFigure(subject.one)?.count;
  const actual: Term[] | null = same
    ? [{ one: subject.one, sign: 1 }]
    : termsOf(line, subject.indicator, now);
  const then = { ...now, from: now.from - step };
  const earlier = termsOf(line, subject.indicator, then);
  return actual && earlier && { actual, earlier, compared: [now, then] };
}

/** A change that the source states on the same earlier time; it stands before one computed here. */
function toldGrowth({ index, one }: MeasureSubject, measure: GrowthCode): Observation | null {
  const own = monthsOfFigure(one);
  // From the beginning of the year, the source's 同比 is that of all months until then.
  const isCumulative = own !== null && isToDate(own);
  if (measure === 'year' ? isCumulative : measure === 'cumulative' && !isCumulative) return null;
  return toldChangeOf(index, one, GROWTHS[measure]);
}

function toldMeasured({ index, one }: MeasureSubject, told: Observation, polarity: Polarity) {
  const { qualifier, value, lower, upper } = told;
  const figure = { qualifier, value, lower, upper };
  const unit = mustGet(index.units, 'unit', told.unit);
  const outcome: Outcome<Measurement> = isMissing(figure)
    ? refused('missing')
    : found({
        figure,
        unit: unit.dimension === 'share' ? differenceUnit(unit) : unit,
        decimals: told.derivation?.decimals,
        interval: told.derivation?.interval ?? null,
        exact: inputOf(index, told),
        size: figure,
        score: improvementOf(figure, polarity) ?? figure,
        asides: [],
      });
  return { id: one.id, formula: 'change', inputs: { change: told.id }, outcome };
}

/** To the tenth, as papers give growth, where the last digits of both figures leave it no doubt. */
export function toTenth(calculated: Calculated): Calculated {
  const { raw, interval } = calculated;
  if (raw.qualifier !== '=' || raw.value === null) return calculated;
  const { lower, upper } = interval ?? { lower: raw.value, upper: raw.value };
  if (roundTo(lower, 1) !== roundTo(upper, 1)) return calculated;
  return { ...calculated, figure: quantity(roundTelling(raw.value, 1)), decimals: 1 };
}

const NOTHING = quantity(0);
const grown = (now: Quantity, before: Quantity) =>
  scale(subtract(divide(now, before), quantity(1)), 100);

function growthOf(index: CatalogIndex, { actual, earlier }: Sides): Outcome<Calculated> {
  const [now, before] = [sumOf(index, actual), sumOf(index, earlier)];
  const apart = relativeChange({ actual: now, baseline: before, polarity: 'neutral' });
  if (!apart.ok && apart.reason !== 'sign-unsure') return apart;
  return map(computeSums(index, [actual, earlier], grown, { share: true }), (result) =>
    isSignUnsure(result.raw) || isSideOpen(result) ? refused('sign-unsure') : found(result),
  );
}

/** Points between per cents, places between ranks. */
function pointsOf(index: CatalogIndex, { actual, earlier }: Sides): Outcome<Calculated> {
  const inputs = [sumOf(index, actual), sumOf(index, earlier)];
  const outcome = compute(inputs, () =>
    calculate(inputs, ([now = NOTHING, before = NOTHING]) => subtract(now, before)),
  );
  return map(outcome, (result) =>
    isSignUnsure(result.raw) || isSideOpen(result) ? refused('sign-unsure') : found(result),
  );
}

/**
 * The growth of a figure on the same time a year earlier (`year`, 同比), on the time of the same
 * length just before (`before`, 环比), or of all months since January on those a year earlier
 * (`cumulative`, 累计同比). Figures from the beginning of the year are taken from each other for the
 * first two, and months are added up for the last; a missing month is not bridged. Per cent of the
 * earlier figure, or points where both are in per cent; positive where it grew. A growth that the
 * source states stands before a computed one.
 */
export function growth(subject: MeasureSubject, measure: GrowthCode): Measured {
  const { index, one, indicator, unit } = subject;
  const { polarity } = indicator;
  if (one.role === 'change') return measuredOf(one, '', new Names(), refused('absolute-change'));
  const told = toldGrowth(subject, measure);
  if (told !== null) return toldMeasured(subject, told, polarity);
  const sides = sidesOf(subject, measure);
  const names = new Names();
  if (sides === null) return measuredOf(one, '', names, refused(LACKS[measure]));
  const inPoints = isPercent(unit) || unit.family === 'rank';
  const [now, before] = [names.sum(sides.actual, 'actual'), names.sum(sides.earlier, 'earlier')];
  const both = sides.earlier.length > 1 ? `(${before})` : before;
  const all = sides.actual.length > 1 ? `(${now})` : now;
  const formula = inPoints ? `${all} - ${both}` : `(${all} / ${both} - 1) * 100`;
  const raw = inPoints ? pointsOf(index, sides) : growthOf(index, sides);
  const outcome = map(raw, (result): Outcome<Measurement> => {
    const asPoints = inPoints ? differenceUnit(unit) : PER_CENT;
    return found(measurementOf(toTenth(result), asPoints, meritOf(result, polarity)));
  });
  return { ...measuredOf(one, formula, names, outcome), compared: sides.compared };
}
