import type { CsvCell } from '../base/csv-text.ts';
import type { DayCounting } from '../catalog/derivation.ts';
import type { IndicatorRow } from '../records/indicators.ts';
import type { Figure } from '../records/measures.ts';
import type { Words } from './words/en.ts';

const HEADER = [
  'MEASURE',
  'MEASURE_LABEL',
  'TIME_PERIOD',
  'BASIS',
  'REF_AREA',
  'TYPE',
  'OUTCOME',
  'OBS_VALUE',
  'LOWER',
  'UPPER',
  'UNIT_MEASURE',
  'CASES',
  'COMPLETE',
];

/** Digits beyond these are the noise of binary fractions. */
const round = (value: number | null) => (value === null ? null : Number(value.toFixed(6)));

/** A figure as it is written: shares in percent. */
export function writtenFigure({ unit, ...figure }: IndicatorRow, counting: DayCounting) {
  const factor = unit === 'share' ? 100 : 1;
  const scale = (value: number | null) => round(value === null ? null : value * factor);
  const { value, lower, upper }: Figure = figure;
  const days = counting.calendar === null ? 'DAY' : 'WORKING_DAY';
  const units = {
    days,
    share: 'PT',
    ratio: 'RATIO',
    cases: 'CASE',
    amount: 'AMOUNT',
    'per-head': 'PER_10000',
  };
  return { value: scale(value), lower: scale(lower), upper: scale(upper), unit: units[unit] };
}

/** Indicators as the rows of a table, the header first; 95 % limits where there are any. */
export function indicatorTable(
  rows: readonly IndicatorRow[],
  counting: DayCounting,
  { measures }: Words,
): CsvCell[][] {
  const cells = rows.map((row): CsvCell[] => {
    const { measure, period, basis, group, cases, complete } = row;
    const { value, lower, upper, unit } = writtenFigure(row, counting);
    const { area = '', type = '', outcome = '' } = group;
    const said = [measure, measures[measure], period, basis, area, type, outcome];
    return [...said, value, lower, upper, unit, cases, complete ? 'Y' : 'N'];
  });
  return [HEADER, ...cells];
}
