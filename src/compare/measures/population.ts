import type { Unit } from '../../base/vocabulary.ts';
import { figuresOfIndicator, mustGet } from '../../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../../catalog/types.ts';
import { LEVELS } from '../series.ts';
import type { Reason } from './outcome.ts';
import type { MeasureSubject } from './subject.ts';

/** Whether an indicator may be people to divide by: whole ones, counted at a date. */
export function countsPeople({ measure }: Indicator, { dimension }: Unit): boolean {
  return dimension === 'count' && measure === 'stock';
}

const yearOf = ({ end }: Observation) => end?.slice(0, 4);

/**
 * The people of the place of a figure at its time: of the indicator that the reader chose, for just
 * these days, else the last count of the same year. No other place or year stands in.
 */
export function populationOf({ index, one, indicator, per }: MeasureSubject): Observation | Reason {
  if (per === null) return 'no-denominator';
  const unit = mustGet(index.units, 'unit', per.unit);
  const counted = mustGet(index.indicators, 'indicator', per.indicator);
  if (indicator.measure === 'rate' || one.role === 'change') return 'not-additive';
  if (!countsPeople(counted, unit)) return 'no-population';
  const here = figuresOfIndicator(index, per.indicator).filter(
    ({ area, unit: of, role, series }) =>
      area === one.area && of === per.unit && LEVELS.includes(role) && series === per.series,
  );
  const [last] = here
    .filter((other) => one.end !== null && yearOf(other) === yearOf(one))
    .sort((a, b) => (b.end ?? '').localeCompare(a.end ?? ''));
  return (
    here.find(({ start, end }) => start === one.start && end === one.end) ?? last ?? 'no-population'
  );
}
