import type { Draft } from '../../src/catalog/draft.ts';
import type { Entry } from '../../src/catalog/problem.ts';
import type { Cell, Column } from './columns.ts';
import {
  AREA_COLUMNS,
  EVENT_COLUMNS,
  FIELD_COLUMNS,
  INDICATOR_COLUMNS,
  OBSERVATION_COLUMNS,
  REFORM_COLUMNS,
  SOURCE_COLUMNS,
  UNIT_COLUMNS,
} from './columns.ts';

/** A table as it is published: rows are in their final order. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Omit<Column<unknown>, 'get'>[];
  readonly rows: readonly (readonly Cell[])[];
}

function compare(a: readonly Cell[], b: readonly Cell[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? null;
    if (left === right) continue;
    if (left === null) return -1;
    if (right === null) return 1;
    return left < right ? -1 : 1;
  }
  return 0;
}

function table<T>(
  name: string,
  items: readonly T[],
  columns: readonly Column<T>[],
  sortBy: string[],
): Table {
  const keys = sortBy.map((key) => columns.findIndex((column) => column.name === key));
  const key = (row: readonly Cell[]) => keys.map((i) => row[i] ?? null);
  const rows = items.map((item) => columns.map((column) => column.get(item)));
  return { name, columns, rows: rows.sort((a, b) => compare(key(a), key(b))) };
}

/** The published tables of one package, sorted so that equal data give equal bytes. */
export function tablesOf(draft: Draft, dataPackage: string): Table[] {
  const own = <T extends { readonly package: string }>(entries: readonly Entry<T>[]) =>
    entries.map(({ item }) => item).filter((item) => item.package === dataPackage);
  const tables = [
    table('reforms', own(draft.reforms), REFORM_COLUMNS, ['number', 'reform_id']),
    table('indicators', own(draft.indicators), INDICATOR_COLUMNS, ['indicator_id']),
    table('observations', own(draft.observations), OBSERVATION_COLUMNS, [
      'indicator',
      'REF_AREA',
      'series',
      'period_end',
      'observation_id',
    ]),
    table('sources', own(draft.sources), SOURCE_COLUMNS, ['source_id']),
    table('events', own(draft.events), EVENT_COLUMNS, ['event_id']),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** The published tables of the shared vocabulary. */
export function vocabularyTables(draft: Draft): Table[] {
  const items = <T>(entries: readonly Entry<T>[]) => entries.map(({ item }) => item);
  return [
    table('areas', items(draft.areas), AREA_COLUMNS, ['code']),
    table('fields', items(draft.fields), FIELD_COLUMNS, ['code']),
    table('units', items(draft.units), UNIT_COLUMNS, ['code']),
  ];
}
