import type { Unit } from '../../src/base/vocabulary.ts';
import type {
  Area,
  CatalogEvent,
  Field,
  Indicator,
  Observation,
  Reform,
  Source,
} from '../../src/catalog/types.ts';

/** A value of a published table; dates travel as ISO text. */
export type Cell = string | number | null;

/** A column of a published table. */
export interface Column<T> {
  readonly name: string;
  readonly type: 'VARCHAR' | 'DOUBLE' | 'INTEGER' | 'DATE';
  readonly get: (item: T) => Cell;
}

const text = <T>(name: string, get: (item: T) => string | null): Column<T> => ({
  name,
  type: 'VARCHAR',
  get: (item) => get(item) || null,
});
const both = <T>(name: string, get: (item: T) => { zh: string; en: string }): Column<T>[] => [
  text(`${name}_zh`, (item) => get(item).zh),
  text(`${name}_en`, (item) => get(item).en),
];
const double = <T>(name: string, get: (item: T) => number | null): Column<T> => ({
  name,
  type: 'DOUBLE',
  get,
});
const integer = <T>(name: string, get: (item: T) => number | null): Column<T> => ({
  name,
  type: 'INTEGER',
  get,
});
const date = <T>(name: string, get: (item: T) => string | null): Column<T> => ({
  name,
  type: 'DATE',
  get,
});
const NOTHING = { zh: '', en: '' };
const joined = (members: readonly string[]) => members.join('~');

function inputsOf({ derivation }: Observation): string {
  return joined(Object.entries(derivation?.inputs ?? {}).map(([name, id]) => `${name}=${id}`));
}

/** The columns of observations, stated and derived. */
export const OBSERVATION_COLUMNS: readonly Column<Observation>[] = [
  text('observation_id', (o) => o.id),
  text('reform', (o) => o.reform),
  text('indicator', (o) => o.indicator),
  text('REF_AREA', (o) => o.area),
  text('series', (o) => o.series),
  text('TIME_PERIOD', (o) => o.period),
  date('period_start', (o) => o.start),
  date('period_end', (o) => o.end),
  text('role', (o) => o.role),
  text('base', (o) => o.base),
  text('qualifier', (o) => o.qualifier),
  double('OBS_VALUE', (o) => o.value),
  double('lower', (o) => o.lower),
  double('upper', (o) => o.upper),
  double('last_digit', (o) => o.lastDigit),
  text('UNIT_MEASURE', (o) => o.unit),
  text('OBS_STATUS', (o) => o.status),
  text('as_stated', (o) => o.asStated),
  ...both<Observation>('words', (o) => o.words ?? NOTHING),
  text('source', (o) => o.source),
  ...both<Observation>('locator', (o) => o.locator),
  ...both<Observation>('note', (o) => o.note),
  text('formula', (o) => o.derivation?.formula ?? null),
  text('inputs', inputsOf),
  double('interval_lower', (o) => o.derivation?.interval?.lower ?? null),
  double('interval_upper', (o) => o.derivation?.interval?.upper ?? null),
];

/** The columns of reforms. */
export const REFORM_COLUMNS: readonly Column<Reform>[] = [
  text('reform_id', (r) => r.id),
  integer('number', (r) => r.number),
  ...both<Reform>('name', (r) => r.name),
  ...both<Reform>('organisation', (r) => r.organisation),
  text('level', (r) => r.level),
  text('fields', (r) => joined(r.fields)),
  text('area', (r) => r.area),
];

/** The columns of indicators. */
export const INDICATOR_COLUMNS: readonly Column<Indicator>[] = [
  text('indicator_id', (i) => i.id),
  ...both<Indicator>('name', (i) => i.name),
  ...both<Indicator>('definition', (i) => i.definition),
  text('UNIT_MEASURE', (i) => i.unit),
  text('polarity', (i) => i.polarity),
  text('stage', (i) => i.stage),
  text('measure', (i) => i.measure),
  text('numerator', (i) => i.numerator),
  text('denominator', (i) => i.denominator),
  ...both<Indicator>('population', (i) => i.population),
];

/** The columns of sources. */
export const SOURCE_COLUMNS: readonly Column<Source>[] = [
  text('source_id', (s) => s.id),
  ...both<Source>('title', (s) => s.title),
  ...both<Source>('publisher', (s) => s.publisher),
  text('date', (s) => s.date),
  text('url', (s) => s.url),
  text('licence', (s) => s.licence),
  text('grade', (s) => s.grade),
  text('kind', (s) => s.kind),
  ...both<Source>('note', (s) => s.note),
];

/** The columns of events. */
export const EVENT_COLUMNS: readonly Column<CatalogEvent>[] = [
  text('event_id', (e) => e.id),
  text('kind', (e) => e.kind),
  text('date', (e) => e.date),
  text('indicators', (e) => joined(e.indicators)),
  text('areas', (e) => joined(e.areas)),
  ...both<CatalogEvent>('text', (e) => e.text),
  text('source', (e) => e.source),
];

/** The columns of areas. */
export const AREA_COLUMNS: readonly Column<Area>[] = [
  text('code', (a) => a.code),
  ...both<Area>('name', (a) => a.name),
  text('kind', (a) => a.kind),
  text('parent', (a) => a.parent),
  integer('column', (a) => a.column),
  integer('row', (a) => a.row),
];

/** The columns of fields. */
export const FIELD_COLUMNS: readonly Column<Field>[] = [
  text('code', (f) => f.code),
  ...both<Field>('name', (f) => f.name),
];

/** The columns of units. */
export const UNIT_COLUMNS: readonly Column<Unit>[] = [
  text('code', (u) => u.code),
  text('dimension', (u) => u.dimension),
  ...both<Unit>('name', (u) => u.name),
  ...both<Unit>('symbol', (u) => u.symbol),
  text('symbol_en_one', (u) => u.one ?? ''),
];
