import type { LocalText } from '../base/vocabulary.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './problem.ts';
import {
  type Cell,
  type Column,
  columnsOf,
  type TableDefinition,
  type TableOutline,
} from './tables/table.ts';
import { TABLES } from './tables/tables.ts';

/** A table as it is published: rows are in their final order. */
export interface Table {
  readonly name: string;
  readonly title: LocalText;
  readonly definition: TableOutline;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Orders rows by the cells in some columns. */
function compare(a: readonly Cell[], b: readonly Cell[], columns: readonly number[]): number {
  for (const i of columns) {
    const left = a[i] ?? null;
    const right = b[i] ?? null;
    if (left === right) continue;
    if (left === null) return -1;
    if (right === null) return 1;
    return left < right ? -1 : 1;
  }
  return 0;
}

function table<T>(
  definition: TableDefinition<T>,
  items: readonly T[],
  sortBy: readonly string[] = [definition.key],
): Table {
  const columns = columnsOf(definition, 'published');
  const keys = sortBy.map((key) => columns.findIndex((column) => column.name === key));
  const rows = items.map((item) => definition.write(item));
  const { name, title } = definition;
  return { name, title, definition, columns, rows: rows.sort((a, b) => compare(a, b, keys)) };
}

type PublishedName =
  | 'reforms'
  | 'indicators'
  | 'observations'
  | 'sources'
  | 'events'
  | 'vintages'
  | 'promises'
  | 'areas'
  | 'fields'
  | 'units';

/** The published tables of one package, sorted so that equal data give equal bytes. */
export function tablesOf(draft: Pick<Draft, PublishedName>, dataPackage: string): Table[] {
  const own = <T>(entries: readonly Entry<T>[]) =>
    entries.filter((entry) => entry.package === dataPackage).map(({ item }) => item);
  const tables = [
    table(TABLES.reforms, own(draft.reforms), ['number', 'reform_id']),
    table(TABLES.indicators, own(draft.indicators)),
    table(TABLES.observations, own(draft.observations), [
      'indicator',
      'REF_AREA',
      'series',
      'period_end',
      'observation_id',
    ]),
    table(TABLES.sources, own(draft.sources)),
    table(TABLES.events, own(draft.events)),
    table(TABLES.vintages, own(draft.vintages)),
    table(TABLES.promises, own(draft.promises)),
    table(TABLES.areas, own(draft.areas)),
    table(TABLES.fields, own(draft.fields)),
    table(TABLES.units, own(draft.units)),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
