import type { Quantity } from '../../src/base/quantity.ts';
import type { Base, ObservationStatus, Role } from '../../src/base/vocabulary.ts';
import { LIST_SEPARATOR } from '../../src/catalog/parse.ts';
import type { Derivation, Observation } from '../../src/catalog/types.ts';

/** A row of a published table of observations by its columns. */
export type TableRow = Readonly<Record<string, string | number | null>>;

const text = (row: TableRow, name: string): string => String(row[name] ?? '');
const number = (row: TableRow, name: string): number | null =>
  row[name] === null || row[name] === undefined ? null : Number(row[name]);
const local = (row: TableRow, name: string) => ({
  zh: text(row, `${name}_zh`),
  en: text(row, `${name}_en`),
});

function derivationOf(row: TableRow): Derivation | null {
  const formula = text(row, 'formula');
  if (formula === '') return null;
  const pairs = text(row, 'inputs').split(LIST_SEPARATOR);
  const [lower, upper] = [number(row, 'interval_lower'), number(row, 'interval_upper')];
  return {
    formula,
    inputs: Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string])),
    decimals: -Math.round(Math.log10(number(row, 'last_digit') ?? 1)),
    interval: lower === null || upper === null ? null : { lower, upper },
  };
}

/** Reads a row of a published table: the observation as it was written. */
export function observationOf(row: TableRow, dataPackage: string): Observation {
  return {
    id: text(row, 'observation_id'),
    package: dataPackage,
    reform: text(row, 'reform') || null,
    indicator: text(row, 'indicator'),
    area: text(row, 'REF_AREA'),
    series: text(row, 'series'),
    start: text(row, 'period_start') || null,
    end: text(row, 'period_end') || null,
    period: text(row, 'TIME_PERIOD'),
    role: text(row, 'role') as Role,
    base: (text(row, 'base') || null) as Base | null,
    qualifier: text(row, 'qualifier') as Quantity['qualifier'],
    value: number(row, 'OBS_VALUE'),
    lower: number(row, 'lower'),
    upper: number(row, 'upper'),
    ...(text(row, 'words_zh') === '' ? {} : { words: local(row, 'words') }),
    unit: text(row, 'UNIT_MEASURE'),
    status: text(row, 'OBS_STATUS') as ObservationStatus,
    source: text(row, 'source'),
    locator: local(row, 'locator'),
    asStated: text(row, 'as_stated'),
    lastDigit: number(row, 'last_digit'),
    note: local(row, 'note'),
    derivation: derivationOf(row),
  };
}
