import { isComputed } from '../../base/computed.ts';
import { roundTo } from '../../base/decimals.ts';
import { BASES, isRange } from '../../base/vocabulary.ts';
import type { Draft } from '../draft.ts';
import type { Entry, Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Observation } from '../types.ts';

function checkQuantity(at: Place, o: Observation): Problem[] {
  const bounded = o.lower !== null || o.upper !== null;
  if (o.status === 'M') {
    const given = o.value !== null || bounded;
    return given ? [problem(at, 'OBS_VALUE', String(o.value), 'value-of-missing')] : [];
  }
  if (!isRange(o.qualifier)) {
    return [
      ...(o.value === null ? [problem(at, 'OBS_VALUE', '', 'value-missing')] : []),
      ...(bounded ? [problem(at, 'qualifier', o.qualifier, 'bounds-without-range')] : []),
    ];
  }
  if (o.lower === null || o.upper === null) {
    return [
      problem(at, 'lower + upper', `${o.lower ?? ''}–${o.upper ?? ''}`, 'range-without-bounds'),
    ];
  }
  if (o.lower > o.upper)
    return [problem(at, 'lower', `${o.lower} > ${o.upper}`, 'lower-over-upper')];
  return o.value === null ? [] : [problem(at, 'OBS_VALUE', String(o.value), 'value-of-range')];
}

/** A baseline says of which kind it is; what is neither baseline nor change has no base. */
function checkBase(at: Place, { role, base }: Observation): Problem[] {
  if (role === 'baseline' && base === null) {
    return [problem(at, 'base', '', 'base-missing', { known: BASES.join(', ') })];
  }
  return base === null || role === 'baseline' || role === 'change'
    ? []
    : [problem(at, 'base', base, 'base-of-other', { role })];
}

/** The last digit is a power of ten, and the value has no finer one. */
function checkLastDigit(at: Place, { lastDigit, value, lower, upper }: Observation): Problem[] {
  if (lastDigit === null) return [];
  const power = Math.log10(lastDigit);
  if (!(Math.abs(power - Math.round(power)) < 1e-9)) {
    return [problem(at, 'last_digit', String(lastDigit), 'digit-power')];
  }
  const decimals = -Math.round(power);
  return [value, lower, upper]
    .filter((number) => number !== null && roundTo(number, decimals) !== number)
    .map((number) =>
      problem(at, 'last_digit', String(lastDigit), 'digits-finer', { number: String(number) }),
    );
}

/** Values agree with their qualifier and unit; shares stay between 0 and 100 %. */
export function checkValues(draft: Draft): Problem[] {
  const units = new Map(draft.units.map(({ item }) => [item.code, item]));
  const indicators = new Map(draft.indicators.map(({ item }) => [item.id, item]));
  const checkUnit = ({ at, item }: Entry<Observation>): Problem[] => {
    const expected = indicators.get(item.indicator)?.unit;
    if (item.role === 'change' || expected === undefined || expected === item.unit) return [];
    return [
      problem(at, 'UNIT_MEASURE', item.unit, 'unit-differs', {
        indicator: item.indicator,
        expected,
      }),
    ];
  };
  const checkShare = ({ at, item }: Entry<Observation>): Problem[] => {
    if (units.get(item.unit)?.dimension !== 'share' || item.role === 'change') return [];
    const ends = [item.value, item.lower, item.upper].filter((end) => end !== null);
    return [
      ...ends
        .filter((end) => end > 100)
        .map((end) => problem(at, 'OBS_VALUE', String(end), 'share-over')),
      ...ends
        .filter((end) => end < 0)
        .map((end) => problem(at, 'OBS_VALUE', String(end), 'share-under')),
    ];
  };
  const logs = new Set(draft.sources.flatMap(({ item }) => (item.log ? [item.id] : [])));
  const checkLog = ({ at, item }: Entry<Observation>): Problem[] =>
    !item.derivation?.records || logs.has(item.source)
      ? []
      : [problem(at, 'source', item.source, 'log-missing')];
  return draft.observations.flatMap((entry) => [
    ...(isComputed(entry.item) ? [] : checkQuantity(entry.at, entry.item)),
    ...checkBase(entry.at, entry.item),
    ...(isComputed(entry.item) ? [] : checkLastDigit(entry.at, entry.item)),
    ...checkLog(entry),
    ...checkUnit(entry),
    ...checkShare(entry),
  ]);
}
