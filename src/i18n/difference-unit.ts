import { isPercent, type Unit } from '../base/vocabulary.ts';

/** What is left when one per cent is taken from another. */
export const PERCENTAGE_POINTS: Unit = {
  code: 'COMPUTED_PERCENTAGE_POINT',
  dimension: 'ratio',
  name: { zh: '百分点', en: 'percentage points' },
  symbol: { zh: '个百分点', en: 'percentage points' },
  one: 'percentage point',
};

/** What is left when one rank is taken from another. */
const PLACES: Unit = {
  code: 'COMPUTED_PLACES',
  dimension: 'count',
  name: { zh: '位', en: 'places' },
  symbol: { zh: '位', en: 'places' },
  one: 'place',
};

/** The unit in which a change that is stated in `unit` is written: one of ranks counts places. */
export function changeUnit(unit: Unit): Unit {
  return unit.family === 'rank' ? PLACES : unit;
}

/** The unit of the difference of two figures: percentage points where they are per cents. */
export function differenceUnit(unit: Unit): Unit {
  return isPercent(unit) ? PERCENTAGE_POINTS : changeUnit(unit);
}
