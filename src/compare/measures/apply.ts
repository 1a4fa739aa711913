import { divide, type Quantity, scale, subtract } from '../../base/quantity.ts';
import type { Unit } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../../catalog/types.ts';
import { baselineOf, changeBehind, counterpart, targetOf } from './counterpart.ts';
import { differenceDecimals, rateDecimals } from './decimals.ts';
import { gapClosed } from './gap-closed.ts';
import type { Aside, MeasureCode, Measured, Measurement } from './measure.ts';
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
import { rateBase, ratePer } from './rate.ts';
import { improvementOf, relativeChange } from './relative-change.ts';
import { shareOfTarget } from './share-of-target.ts';
import { differenceUnit, PER_CENT, rateUnit } from './units.ts';

interface Subject {
  readonly index: CatalogIndex;
  readonly one: Observation;
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** The reader's choice of the other figure; null leaves it to the catalog. */
  readonly per: Observation | null;
}
const DECIMALS = 1;

function differenceAside(figure: Quantity, unit: Unit, operands: readonly Observation[]): Aside {
  const decimals = differenceDecimals(figure, operands);
  return { kind: 'difference', figure, unit: differenceUnit(unit), decimals };
}

/** The change as it was, where the result has its sign turned. */
function rawChange(figure: Quantity, polarity: Indicator['polarity']): Aside[] {
  return polarity === 'less'
    ? [{ kind: 'change', figure, unit: PER_CENT, decimals: DECIMALS }]
    : [];
}

function stated({ one, indicator, unit }: Subject): Measured {
  const { qualifier, value, lower, upper } = one;
  const figure = { qualifier, value, lower, upper };
  const outcome: Outcome<Measurement> = isMissing(figure)
    ? refused('missing')
    : found({
        figure,
        unit,
        decimals: one.derivation?.decimals,
        score: improvementOf(figure, indicator.polarity) ?? figure,
        asides: [],
      });
  return { id: one.id, formula: '', inputs: {}, outcome };
}

/** A change that the source itself states as relative needs no baseline. */
function statedChange(subject: Subject): Measured {
  const { one, indicator, unit } = subject;
  const base = { id: one.id, formula: 'change', inputs: { change: one.id } };
  if (unit.symbol.en !== '%') return { ...base, outcome: refused('absolute-change') };
  const plain = stated(subject).outcome;
  const outcome = map(plain, ({ figure }): Outcome<Measurement> => {
    if (isSignUnsure(figure)) return refused('sign-unsure');
    const improvement = improvementOf(figure, indicator.polarity);
    if (improvement === null) return refused('neutral');
    const signed = { figure: improvement, score: improvement, unit: PER_CENT };
    return found({ ...signed, decimals: DECIMALS, asides: rawChange(figure, indicator.polarity) });
  });
  return { ...base, outcome };
}

/** The change as its source states it, never computed back from a base that it gave itself. */
function toldChange(subject: Subject, told: Observation): Measured {
  const { index, one, indicator, unit } = subject;
  const own = mustGet(index.units, 'unit', told.unit);
  if (own.symbol.en === '%')
    return { ...statedChange({ ...subject, one: told, unit: own }), id: one.id };
  const formula = 'change / (actual - change) * 100';
  const known = { id: one.id, formula, inputs: { actual: one.id, change: told.id } };
  if (unit.dimension === 'share') return { ...known, outcome: refused('points-stated') };
  const raw = compute([one, told], () => scale(divide(told, subtract(one, told)), 100));
  const outcome = map(raw, (exact): Outcome<Measurement> => {
    const value = exact.qualifier === '=' ? { ...exact, qualifier: '~' as const } : exact;
    const improvement = improvementOf(value, indicator.polarity);
    if (isSignUnsure(value)) return refused('sign-unsure');
    if (improvement === null) return refused('neutral');
    const decimals = differenceDecimals(told, [told]);
    return found({
      figure: improvement,
      unit: PER_CENT,
      decimals: DECIMALS,
      score: improvement,
      asides: [
        { kind: 'difference', figure: told, unit: own, decimals },
        ...rawChange(value, indicator.polarity),
      ],
    });
  });
  return { ...known, outcome };
}

/** The baseline that the reader chose or the catalog knows, or why there is none. */
function findBaseline({ index, one, per }: Subject): Observation | Reason {
  if (per === null) {
    if (one.role === 'baseline') return 'is-baseline';
    return baselineOf(index, one) ?? 'no-baseline';
  }
  const chosen = counterpart(index, one, per, 'that-period');
  if (chosen.id === one.id) return 'same-figure';
  if (chosen.area !== one.area) return 'no-baseline';
  if (chosen.unit !== one.unit) return 'unit-mismatch';
  return (chosen.end ?? '') > (one.end ?? '9') ? 'baseline-later' : chosen;
}

function findTarget({ index, one }: Subject, per: Observation | null): Observation | Reason {
  if (per === null && (one.role === 'target' || one.role === 'standard')) return 'is-target';
  const chosen = per === null ? targetOf(index, one) : counterpart(index, one, per, 'any-period');
  if (chosen === null) return 'no-target';
  if (chosen.id === one.id) return 'same-figure';
  return chosen.unit === one.unit ? chosen : 'unit-mismatch';
}

function change(subject: Subject): Measured {
  const { one, indicator, unit, per } = subject;
  if (one.role === 'change' && per === null) return statedChange(subject);
  const formula = '(actual / baseline - 1) * 100';
  const baseline = findBaseline(subject);
  const known = { id: one.id, formula };
  if (typeof baseline === 'string') {
    return { ...known, inputs: { actual: one.id }, outcome: refused(baseline) };
  }
  const told = changeBehind(subject.index, baseline);
  if (told !== null) return toldChange(subject, told);
  const raw = relativeChange({ actual: one, baseline, polarity: indicator.polarity });
  const outcome = map(raw, (value): Outcome<Measurement> => {
    if (value.improvement === null) return refused('neutral');
    const decimals = DECIMALS;
    return found({
      figure: value.improvement,
      unit: PER_CENT,
      decimals,
      score: value.improvement,
      asides: [
        ...rawChange(value.change, indicator.polarity),
        differenceAside(value.difference, unit, [one, baseline]),
      ],
    });
  });
  return { ...known, inputs: { actual: one.id, baseline: baseline.id }, outcome };
}

function target(subject: Subject): Measured {
  const { one, indicator } = subject;
  const formula = 'actual / target * 100';
  const goal = findTarget(subject, subject.per);
  const known = { id: one.id, formula };
  if (typeof goal === 'string') {
    return { ...known, inputs: { actual: one.id }, outcome: refused(goal) };
  }
  const raw = shareOfTarget({ actual: one, target: goal, polarity: indicator.polarity });
  const outcome = map(raw, ({ share, margin }): Outcome<Measurement> => {
    const aside = { kind: 'margin', unit: PER_CENT, decimals: DECIMALS } as const;
    const asides = margin === null ? [] : [{ ...aside, figure: margin }];
    const score = margin ?? share;
    return found({ figure: share, unit: PER_CENT, decimals: DECIMALS, score, asides });
  });
  return { ...known, inputs: { actual: one.id, target: goal.id }, outcome };
}

function gap(subject: Subject): Measured {
  const { one, indicator, unit } = subject;
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
  const closed = gapClosed({ actual: one, baseline, target: goal, polarity });
  const moved = relativeChange({ actual: one, baseline, polarity });
  const outcome = map(closed, (figure): Outcome<Measurement> => {
    const asides = moved.ok ? [differenceAside(moved.value.difference, unit, [one, baseline])] : [];
    return found({ figure, unit: PER_CENT, decimals: DECIMALS, score: figure, asides });
  });
  return { ...known, outcome };
}

function rates(subjects: readonly Subject[]): Measured[] {
  const pairs = subjects.map((subject) => {
    const { index, one, per } = subject;
    const denominator = per && counterpart(index, one, per, 'same-period');
    return { ...subject, denominator };
  });
  const simple = pairs.map(({ one, denominator }): Outcome<Quantity> => {
    if (denominator === null) return refused('no-denominator');
    if (denominator.id === one.id) return refused('same-figure');
    return ratePer(one, denominator);
  });
  // Rates of one unit share their base; others could not be compared anyway.
  const baseOf = (code: string) =>
    rateBase(
      simple.flatMap((rate, position) =>
        rate.ok && pairs[position]?.unit.code === code ? [rate.value] : [],
      ),
    );
  return pairs.map(({ index, one, unit, denominator }, position): Measured => {
    const base = baseOf(unit.code);
    const formula = `value / denominator${base === 1 ? '' : ` * ${base}`}`;
    const inputs = { value: one.id, ...(denominator ? { denominator: denominator.id } : {}) };
    const outcome = map(simple[position] ?? refused('missing'), (rate): Outcome<Measurement> => {
      const figure = scale(rate, base);
      const per = mustGet(index.units, 'unit', denominator?.unit ?? '');
      const shown = { unit: rateUnit(unit, per, base), decimals: rateDecimals(figure) };
      return found({ figure, ...shown, score: figure, asides: [] });
    });
    return { id: one.id, formula, inputs, outcome };
  });
}

const SINGLE = { stated, change, target, gap } as const;

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
  const subjects = ids.map((id): Subject => {
    const one = mustGet(index.observations, 'observation', id);
    const indicator = mustGet(index.indicators, 'indicator', one.indicator);
    return { index, one, indicator, unit: mustGet(index.units, 'unit', one.unit), per: chosen };
  });
  return measure === 'rate' ? rates(subjects) : subjects.map(SINGLE[measure]);
}
