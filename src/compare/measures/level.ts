import { type Calculated, calculate, isSideOpen, settleResult } from '../../base/calculate.ts';
import { comparePeriods } from '../../base/period.ts';
import { wholeMonths } from '../../base/period-shift.ts';
import type { Precise } from '../../base/precision.ts';
import { bounds, divide, quantity, scale, subtract } from '../../base/quantity.ts';
import { isPercent } from '../../base/vocabulary.ts';
import type { Observation } from '../../catalog/types.ts';
import { differenceUnit } from '../../i18n/difference-unit.ts';
import { measuredOf, meritOf, Names } from './computed.ts';
import { toTenth } from './growth.ts';
import { lineOf, monthsOfFigure, termsOf } from './line.ts';
import { type Measured, type Measurement, measurementOf } from './measure.ts';
import {
  compute,
  found,
  isSignUnsure,
  map,
  type Outcome,
  type Reason,
  refused,
} from './outcome.ts';
import { relativeChange } from './relative-change.ts';
import { findBaseline, inputOf, type MeasureSubject } from './subject.ts';
import { indexUnit } from './units.ts';

const NOTHING = quantity(0);

function comparedOf(one: Observation, base: Observation): Pick<Measured, 'compared'> {
  const [now, then] = [monthsOfFigure(one), monthsOfFigure(base)];
  return now && then ? { compared: [now, then] } : {};
}

/** What a difference is taken to: what the reader chose or the catalog knows, else a year earlier. */
function differenceBase(subject: MeasureSubject): Observation | Reason {
  const known = findBaseline(subject);
  if (typeof known !== 'string' || subject.per !== null) return known;
  const months = monthsOfFigure(subject.one);
  const earlier =
    months &&
    termsOf(
      lineOf(subject.index, subject.one),
      { measure: 'stock' },
      { ...months, from: months.from - 12 },
    );
  return earlier?.[0]?.one ?? known;
}

/** How much more or less a figure is than its base, in its own unit; points between per cents. */
export function difference(subject: MeasureSubject): Measured {
  const { index, one, indicator, unit } = subject;
  const names = new Names();
  const base = one.role === 'change' ? 'absolute-change' : differenceBase(subject);
  if (typeof base === 'string') return measuredOf(one, 'actual - baseline', names, refused(base));
  const formula = `${names.name(one, 'actual')} - ${names.name(base, 'baseline')}`;
  const inputs = [inputOf(index, one), inputOf(index, base)];
  const raw = compute(inputs, () =>
    calculate(inputs, ([now = NOTHING, before = NOTHING]) => subtract(now, before)),
  );
  const outcome = map(raw, (result): Outcome<Measurement> => {
    if (isSignUnsure(result.raw) || isSideOpen(result)) return refused('sign-unsure');
    const merit = meritOf(result, indicator.polarity);
    return found(measurementOf(result, differenceUnit(unit), merit));
  });
  return { ...measuredOf(one, formula, names, outcome), ...comparedOf(one, base) };
}

/** The figure that is 100: of the chosen one's period, else the first of the line as long as this. */
function indexBase({ index, one, per }: MeasureSubject): Observation | Reason {
  const line = [...lineOf(index, one).values()];
  if (per !== null) {
    const same = line.find(({ start, end }) => start === per.start && end === per.end);
    return same ?? 'no-baseline';
  }
  const lengthOf = (of: Observation) => (of.start === null ? 0 : wholeMonths(of)?.count);
  const alike = line.filter((of) => of.end !== null && lengthOf(of) === lengthOf(one));
  const [first] = alike.sort(comparePeriods);
  return first ?? 'no-baseline';
}

/** What is 100 of itself. */
const WHOLE: Calculated = settleResult(quantity(100), null);

/** An index is 100 and the growth since its base, and is said to the digits of that growth. */
function indexOf(actual: Precise, baseline: Precise): Outcome<Calculated> {
  const inputs = [actual, baseline];
  const result = compute(inputs, () =>
    calculate(inputs, ([now = NOTHING, then = NOTHING]) => scale(divide(now, then), 100)),
  );
  const grown = relativeChange({ actual, baseline, polarity: 'neutral' });
  if (!result.ok || !grown.ok) return result;
  const { raw, interval } = result.value;
  const { decimals } = grown.value.change;
  return found(toTenth(settleResult(raw, interval, { decimals })));
}

/**
 * A figure where that of its base period is 100. Refuses per cents and ranks, of which points and
 * places say more, and a base that is or may be zero or below.
 */
export function indexed(subject: MeasureSubject): Measured {
  const { index, one, indicator, unit } = subject;
  const names = new Names();
  const plain = isPercent(unit) || unit.family === 'rank';
  const base = plain
    ? 'points-only'
    : one.role === 'change'
      ? 'absolute-change'
      : indexBase(subject);
  if (typeof base === 'string') return measuredOf(one, 'actual / base * 100', names, refused(base));
  const [now, then] = [names.name(one, 'actual'), names.name(base, 'base')];
  const raw =
    base.id === one.id ? found(WHOLE) : indexOf(inputOf(index, one), inputOf(index, base));
  const outcome = map(raw, (result): Outcome<Measurement> => {
    if (bounds(base).upper < 0) return refused('negative');
    if (bounds(one).upper < 0) return refused('sign-changed');
    return found(measurementOf(result, indexUnit(base), meritOf(result, indicator.polarity)));
  });
  return { ...measuredOf(one, `${now} / ${then} * 100`, names, outcome), ...comparedOf(one, base) };
}
