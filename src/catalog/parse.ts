import type { Period } from '../base/period.ts';
import { parsePeriod } from '../base/period.ts';
import type { Base, LocalText, Unit } from '../base/vocabulary.ts';
import type { Row } from './csv.ts';
import type { DerivedRow } from './draft.ts';
import type {
  Area,
  CatalogEvent,
  ChartSpec,
  Field,
  Indicator,
  Observation,
  Reform,
  Source,
} from './types.ts';

/** What separates the members of a list in a cell. */
export const LIST_SEPARATOR = '~';
const GROUP_SEPARATOR = '|';

function cell(row: Row, column: string): string {
  return row.cells[column] ?? '';
}

function optional(row: Row, column: string): string | null {
  return cell(row, column) || null;
}

/** A word that the schema's enum has checked; a wrong one was reported there. */
function word<T extends string>(row: Row, column: string): T {
  return cell(row, column) as T;
}

function local(row: Row, column: string): LocalText {
  return { zh: cell(row, `${column}_zh`), en: cell(row, `${column}_en`) };
}

function split(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function list(row: Row, column: string): string[] {
  return split(cell(row, column), LIST_SEPARATOR);
}

/** Reads a number exactly: the exponent is joined as text, so that 22.65 × 10⁹ is not multiplied. */
function number(row: Row, column: string, exponent = ''): number | null {
  const text = cell(row, column);
  const value = Number(exponent === '' ? text : `${text}e${exponent}`);
  return text === '' || Number.isNaN(value) ? null : value;
}

function period(text: string): Period {
  try {
    return parsePeriod(text);
  } catch {
    // Reported by the rule on periods, with its line.
    return { start: null, end: null };
  }
}

/** Reads a row of units.csv. */
export function parseUnit(row: Row): Unit {
  return {
    code: cell(row, 'code'),
    dimension: word(row, 'dimension'),
    name: local(row, 'name'),
    symbol: local(row, 'symbol'),
    ...(cell(row, 'symbol_en_one') === '' ? {} : { one: cell(row, 'symbol_en_one') }),
  };
}

/** Reads a row of areas.csv. */
export function parseArea(row: Row): Area {
  return {
    code: cell(row, 'code'),
    name: local(row, 'name'),
    kind: word(row, 'kind'),
    parent: optional(row, 'parent'),
    column: number(row, 'column'),
    row: number(row, 'row'),
  };
}

/** Reads a row of fields.csv. */
export function parseField(row: Row): Field {
  return { code: cell(row, 'code'), name: local(row, 'name') };
}

/** Reads a row of reforms.csv. */
export function parseReform(row: Row, dataPackage: string): Reform {
  return {
    id: cell(row, 'reform_id'),
    package: dataPackage,
    number: number(row, 'number'),
    name: local(row, 'name'),
    organisation: local(row, 'organisation'),
    level: word(row, 'level'),
    fields: list(row, 'fields'),
    area: cell(row, 'area'),
    summary: local(row, 'summary'),
    unmeasured: local(row, 'unmeasured'),
    headline: list(row, 'headline'),
  };
}

/** Reads a row of indicators.csv. */
export function parseIndicator(row: Row, dataPackage: string): Indicator {
  return {
    id: cell(row, 'indicator_id'),
    package: dataPackage,
    name: local(row, 'name'),
    definition: local(row, 'definition'),
    unit: cell(row, 'UNIT_MEASURE'),
    polarity: word(row, 'polarity'),
    stage: word(row, 'stage'),
    measure: word(row, 'measure'),
    numerator: optional(row, 'numerator'),
    denominator: optional(row, 'denominator'),
    population: local(row, 'population'),
  };
}

/** Reads a row of observations.csv; a value is taken exactly as typed. */
export function parseObservation(row: Row, dataPackage: string): Observation {
  const exponent = cell(row, 'UNIT_MULT');
  return {
    id: cell(row, 'observation_id'),
    package: dataPackage,
    reform: optional(row, 'reform'),
    indicator: cell(row, 'indicator'),
    area: cell(row, 'REF_AREA'),
    series: cell(row, 'series'),
    ...period(cell(row, 'TIME_PERIOD')),
    period: cell(row, 'TIME_PERIOD'),
    role: word(row, 'role'),
    base: word<Base | ''>(row, 'base') || null,
    qualifier: word(row, 'qualifier') || '=',
    value: number(row, 'OBS_VALUE', exponent),
    lower: number(row, 'lower', exponent),
    upper: number(row, 'upper', exponent),
    ...(cell(row, 'words_zh') === '' ? {} : { words: local(row, 'words') }),
    unit: cell(row, 'UNIT_MEASURE'),
    status: word(row, 'OBS_STATUS') || 'A',
    source: cell(row, 'source'),
    locator: local(row, 'locator'),
    asStated: cell(row, 'as_stated'),
    lastDigit: number(row, 'last_digit', exponent),
    note: local(row, 'note'),
    derivation: null,
  };
}

/** Reads a row of derived.csv; its value, source and locator come with the computation. */
export function parseDerived(row: Row, dataPackage: string): DerivedRow {
  const inputs = list(row, 'inputs').map((pair): [string, string] => {
    const [name = '', id = ''] = split(pair, '=');
    return [name, id];
  });
  const derivation = {
    formula: cell(row, 'formula'),
    inputs: Object.fromEntries(inputs),
    decimals: 0,
    interval: null,
  };
  return {
    observation: { ...parseObservation(row, dataPackage), qualifier: '=', derivation },
    states: optional(row, 'states'),
    decimals: number(row, 'decimals'),
    about: cell(row, 'qualifier') === '~',
  };
}

/** Reads a row of sources.csv. */
export function parseSource(row: Row, dataPackage: string): Source {
  return {
    id: cell(row, 'source_id'),
    package: dataPackage,
    title: local(row, 'title'),
    publisher: local(row, 'publisher'),
    date: cell(row, 'date'),
    url: cell(row, 'url'),
    licence: cell(row, 'licence'),
    grade: word(row, 'grade'),
    kind: word(row, 'kind'),
    note: local(row, 'note'),
  };
}

/** Reads a row of events.csv. */
export function parseEvent(row: Row, dataPackage: string): CatalogEvent {
  return {
    id: cell(row, 'event_id'),
    package: dataPackage,
    kind: word(row, 'kind'),
    date: cell(row, 'date'),
    indicators: list(row, 'indicators'),
    areas: list(row, 'areas'),
    text: local(row, 'text'),
    source: cell(row, 'source'),
  };
}

/** Reads a row of charts.csv. */
export function parseChart(row: Row, dataPackage: string): ChartSpec {
  return {
    id: cell(row, 'chart_id'),
    package: dataPackage,
    reform: optional(row, 'reform'),
    type: cell(row, 'type'),
    title: local(row, 'title'),
    subtitle: local(row, 'subtitle'),
    note: local(row, 'note'),
    groups: split(cell(row, 'groups'), GROUP_SEPARATOR).map((group) =>
      split(group, LIST_SEPARATOR),
    ),
    indicators: list(row, 'indicators'),
    areas: list(row, 'areas'),
  };
}
