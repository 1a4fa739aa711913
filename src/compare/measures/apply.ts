import type { Calculated } from '../../base/calculate.ts';
import type { MeasureCode } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { change } from './change.ts';
import { counterpart } from './counterpart.ts';
import { gapClosed } from './gap-closed.ts';
import { growth } from './growth.ts';
import { difference, indexed } from './level.ts';
import { type Measured, type Measurement, measurementOf } from './measure.ts';
import { found, isMissing, map, type Outcome, type Reason, refused } from './outcome.ts';
import { populationOf } from './population.ts';
import { rateBase, ratePer } from './rate.ts';
import { improvementOf, relativeChange } from './relative-change.ts';
import { shareOfTarget } from './share-of-target.ts';
import { shareOfTotal } from './share-of-total.ts';
import {
  differenceAside,
  findBaseline,
  findTarget,
  inputOf,
  type MeasureSubject,
} from './subject.ts';
import { PER_CENT, rateUnit } from './units.ts';

function stated({ index, one, indicator, unit }: MeasureSubject): Measured {
  const { qualifier, value, lower, upper } = one;
  const figure = { qualifier, value, lower, upper };
  const outcome: Outcome<Measurement> = isMissing(figure)
    ? refused('missing')
    : found({
        figure,
        unit,
        decimals: one.derivation?.decimals,
        interval: one.derivation?.interval ?? null,
        exact: inputOf(index, one),
        size: figure,
        score: improvementOf(figure, indicator.polarity) ?? figure,
        asides: [],
      });
  return { id: one.id, formula: '', inputs: {}, outcome };
}

function target(subject: MeasureSubject): Measured {
  const { index, one, indicator } = subject;
  const formula = 'actual / target * 100';
  const goal = findTarget(subject, subject.per);
  const known = { id: one.id, formula };
  if (typeof goal === 'string') {
    return { ...known, inputs: { actual: one.id }, outcome: refused(goal) };
  }
  const [actual, held] = [inputOf(index, one), inputOf(index, goal)];
  const raw = shareOfTarget({ actual, target: held, polarity: indicator.polarity });
  const outcome = map(raw, ({ share, margin }): Outcome<Measurement> => {
    if (margin === null) return found(measurementOf(share, PER_CENT));
    const { figure, decimals } = margin;
    const asides = [{ kind: 'margin', figure, unit: PER_CENT, decimals } as const];
    return found(measurementOf(share, PER_CENT, margin, asides));
  });
  return { ...known, inputs: { actual: one.id, target: goal.id }, outcome };
}

function gap(subject: MeasureSubject): Measured {
  const { index, one, indicator, unit } = subject;
  const formula = '(actual - baseline) / (target - baseline) * 100';
  const baseline = findBaseline(subject);
  const goal = findTarget(subject, null);
  const inputs = {
    actual: one.id,
    ...(typeof baseline === 'string' ? {} : { baseline: baseline.id }),
    ...(typeof goal === 'string' ? {} : { target: goal.id }),
  };
  const known = { id: one.id, formula, inputs };
  if (typeof goal === 'string') return { ...known, outcome: refused(goal) };
  if (typeof baseline === 'string') return { ...known, outcome: refused(baseline) };
  const { polarity } = indicator;
  const [actual, before] = [inputOf(index, one), inputOf(index, baseline)];
  const closed = gapClosed({ actual, baseline: before, target: inputOf(index, goal), polarity });
  const moved = relativeChange({ actual, baseline: before, polarity });
  const outcome = map(closed, (result): Outcome<Measurement> => {
    const asides = moved.ok ? [differenceAside(moved.value.difference, unit)] : [];
    return found(measurementOf(result, PER_CENT, result, asides));
  });
  return { ...known, outcome };
}

/** By what a figure is divided, or why by nothing. */
type DenominatorOf = (subject: MeasureSubject) => Observation | Reason;

const chosenDenominator: DenominatorOf = ({ index, one, per }) =>
  per === null ? 'no-denominator' : counterpart(index, one, per, 'same-period');

function rates(subjects: readonly MeasureSubject[], denominatorOf: DenominatorOf): Measured[] {
  const pairs = subjects.map((subject) => {
    const denominator = denominatorOf(subject);
    return { ...subject, denominator };
  });
  const rate = (position: number, base: number): Outcome<Calculated> => {
    const { index, one, denominator } = pairs[position] ?? {};
    if (!index || !one || !denominator) return refused('missing');
    if (typeof denominator === 'string') return refused(denominator);
    if (denominator.id === one.id) return refused('same-figure');
    return ratePer(inputOf(index, one), inputOf(index, denominator), base);
  };
  const simple = pairs.map((_, position) => rate(position, 1));
  // Rates of one unit share their base; others could not be compared anyway.
  const baseOf = (code: string) =>
    rateBase(
      simple.flatMap((one, position) =>
        one.ok && pairs[position]?.unit.code === code ? [one.value] : [],
      ),
    );
  return pairs.map(({ index, one, unit, denominator }, position): Measured => {
    const base = baseOf(unit.code);
    const formula = `value / denominator${base === 1 ? '' : ` * ${base}`}`;
    const known = typeof denominator === 'string' ? null : denominator;
    const inputs = { value: one.id, ...(known ? { denominator: known.id } : {}) };
    const outcome = map(rate(position, base), (result): Outcome<Measurement> => {
      const per = mustGet(index.units, 'unit', known?.unit ?? '');
      return found(measurementOf(result, rateUnit(unit, per, base)));
    });
    return { id: one.id, formula, inputs, outcome };
  });
}

const SINGLE: Readonly<
  Record<Exclude<MeasureCode, 'rate' | 'capita'>, (subject: MeasureSubject) => Measured>
> = {
  stated,
  change,
  target,
  gap,
  difference,
  index: indexed,
  share: shareOfTotal,
  year: (subject) => growth(subject, 'year'),
  before: (subject) => growth(subject, 'before'),
  cumulative: (subject) => growth(subject, 'cumulative'),
};

/**
 * Measures chosen figures by one common measure, in their order. `per` is the id of the other
 * figure where the reader chose it (denominator; baseline; standard), '' otherwise. Throws
 * `unknown observation: …`.
 */
export function applyMeasure(
  index: CatalogIndex,
  ids: readonly string[],
  measure: MeasureCode,
  per: string,
): Measured[] {
  const chosen = per === '' ? null : mustGet(index.observations, 'observation', per);
  const subjects = ids.map((id): MeasureSubject => {
    const one = mustGet(index.observations, 'observation', id);
    const indicator = mustGet(index.indicators, 'indicator', one.indicator);
    return { index, one, indicator, unit: mustGet(index.units, 'unit', one.unit), per: chosen };
  });
  if (measure === 'rate') return rates(subjects, chosenDenominator);
  if (measure === 'capita') return rates(subjects, populationOf);
  return subjects.map(SINGLE[measure]);
}
