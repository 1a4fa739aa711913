import { calculate, isSideOpen } from '../../base/calculate.ts';
import { divide, type Quantity, quantity, scale, subtract } from '../../base/quantity.ts';
import { isPercent } from '../../base/vocabulary.ts';
import { mustGet } from '../../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../../catalog/types.ts';
import { differenceUnit } from '../../i18n/difference-unit.ts';
import { changeBehind } from './counterpart.ts';
import { type Aside, type Measured, type Measurement, measurementOf } from './measure.ts';
import { compute, found, isMissing, isSignUnsure, map, type Outcome, refused } from './outcome.ts';
import { improvementOf, relativeChange } from './relative-change.ts';
import { differenceAside, findBaseline, inputOf, type MeasureSubject } from './subject.ts';
import { IMPROVEMENT, PER_CENT } from './units.ts';

const NOTHING = quantity(0);

/** The change as it was, where the result has its sign turned. */
function rawChange(
  figure: Quantity,
  decimals: number | undefined,
  polarity: Indicator['polarity'],
): Aside[] {
  return polarity === 'less' ? [{ kind: 'change', figure, unit: PER_CENT, decimals }] : [];
}

/** A change that the source itself states as relative needs no baseline, and stays as stated. */
function statedChange({ one, indicator, unit }: MeasureSubject): Measured {
  const base = { id: one.id, formula: 'change', inputs: { change: one.id } };
  if (!isPercent(unit)) return { ...base, outcome: refused('absolute-change') };
  const { qualifier, value, lower, upper, derivation } = one;
  const figure = { qualifier, value, lower, upper };
  if (isMissing(figure)) return { ...base, outcome: refused('missing') };
  if (isSignUnsure(figure)) return { ...base, outcome: refused('sign-unsure') };
  const improvement = improvementOf(figure, indicator.polarity);
  if (improvement === null) return { ...base, outcome: refused('neutral') };
  const decimals = derivation?.decimals;
  const ranks = { score: improvement, size: improvement };
  const signed = { figure: improvement, exact: improvement, ...ranks };
  const outcome = found<Measurement>({
    ...signed,
    unit: IMPROVEMENT,
    decimals,
    interval: null,
    asides: rawChange(figure, decimals, indicator.polarity),
  });
  return { ...base, outcome };
}

/** The change as its source states it, never computed back from a base that it gave itself. */
function toldChange(subject: MeasureSubject, told: Observation): Measured {
  const { index, one, indicator, unit } = subject;
  const own = mustGet(index.units, 'unit', told.unit);
  if (isPercent(own)) return { ...statedChange({ ...subject, one: told, unit: own }), id: one.id };
  const formula = 'change / (actual - change) * 100';
  const known = { id: one.id, formula, inputs: { actual: one.id, change: told.id } };
  if (unit.dimension === 'share') return { ...known, outcome: refused('points-stated') };
  const { polarity } = indicator;
  const inputs = [one, told].map((figure) => inputOf(index, figure));
  const grown = ([now = NOTHING, by = NOTHING]: readonly Quantity[]) =>
    scale(divide(by, subtract(now, by)), 100);
  const turned = (all: readonly Quantity[]) => scale(grown(all), -1);
  const raw = compute([one, told], () => {
    const change = calculate(inputs, grown, { share: true });
    return {
      change,
      improvement: polarity === 'less' ? calculate(inputs, turned, { share: true }) : change,
    };
  });
  const outcome = map(raw, ({ change, improvement }): Outcome<Measurement> => {
    if (isSignUnsure(change.raw) || isSideOpen(change)) return refused('sign-unsure');
    if (polarity === 'neutral') return refused('neutral');
    const difference: Aside = {
      kind: 'difference',
      figure: told,
      unit: differenceUnit(own),
      decimals: told.derivation?.decimals,
    };
    const asides = [difference, ...rawChange(change.figure, change.decimals, polarity)];
    return found(measurementOf(improvement, IMPROVEMENT, improvement, asides));
  });
  return { ...known, outcome };
}

/** How far a figure moved from its baseline, an improvement positive. */
export function change(subject: MeasureSubject): Measured {
  const { index, one, indicator, unit, per } = subject;
  if (one.role === 'change' && per === null) return statedChange(subject);
  const formula = '(actual / baseline - 1) * 100';
  const baseline = findBaseline(subject);
  const known = { id: one.id, formula };
  if (typeof baseline === 'string') {
    return { ...known, inputs: { actual: one.id }, outcome: refused(baseline) };
  }
  const told = changeBehind(index, baseline);
  if (told !== null) return toldChange(subject, told);
  const { polarity } = indicator;
  const [actual, before] = [inputOf(index, one), inputOf(index, baseline)];
  const raw = relativeChange({ actual, baseline: before, polarity });
  const outcome = map(raw, ({ change: grown, improvement, difference }): Outcome<Measurement> => {
    if (improvement === null) return refused('neutral');
    const asides = [
      ...rawChange(grown.figure, grown.decimals, polarity),
      differenceAside(difference, unit),
    ];
    return found(measurementOf(improvement, IMPROVEMENT, improvement, asides));
  });
  return { ...known, inputs: { actual: one.id, baseline: baseline.id }, outcome };
}
