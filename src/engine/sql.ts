import type { DataPackage } from '../catalog/data-package.ts';
import {
  type CellsQuestion,
  type ColumnKey,
  dayBounds,
  type Filter,
  type GroupKey,
  type Order,
  type OrderKey,
  type Page,
  type Question,
} from './question.ts';

/** What each column that can be asked for is called in the table, or computed from. */
const COLUMNS: Record<ColumnKey | 'year', string> = {
  package: 'package',
  id: 'observation_id',
  indicator: 'indicator',
  reform: 'reform',
  area: 'REF_AREA',
  series: 'series',
  period: 'TIME_PERIOD',
  start: 'period_start',
  end: 'period_end',
  role: 'role',
  qualifier: 'qualifier',
  value: 'OBS_VALUE',
  lower: 'lower',
  upper: 'upper',
  unit: 'UNIT_MEASURE',
  source: 'source',
  year: "strftime(period_end, '%Y')",
};
const ORDERS: Record<OrderKey, string> = {
  indicator: COLUMNS.indicator,
  reform: COLUMNS.reform,
  area: COLUMNS.area,
  period: COLUMNS.end,
  role: COLUMNS.role,
  value: 'coalesce(OBS_VALUE, lower)',
  source: COLUMNS.source,
};
/** See `Order`; a series of its own is none in the table, and comes first. */
const TIES = [
  COLUMNS.indicator,
  COLUMNS.area,
  'series NULLS FIRST',
  'period_end NULLS LAST',
  COLUMNS.package,
  COLUMNS.id,
];
/** What is known of a group of observations, by the names that `Cell` has for it. */
const MEASURES = [
  'count(*) AS count',
  'count(*) FILTER (WHERE period_end IS NULL) AS undated',
  'min(least(OBS_VALUE, lower, upper)) AS lowest',
  'max(greatest(OBS_VALUE, lower, upper)) AS highest',
  'min(coalesce(period_start, period_end)) AS first',
  'max(period_end) AS last',
];

/** Longest list that stays on its line. */
const LINE = 60;

/** Writes a text as a literal of SQL; no text can end it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function named(key: ColumnKey | 'year'): string {
  const column = COLUMNS[key];
  return column === key ? column : `${column} AS "${key}"`;
}

function among(column: string, list: readonly string[]): string[] {
  if (list.length === 0) return [];
  const literals = list.map(literal);
  const short = literals.join(', ').length <= LINE;
  return [
    `${column} IN (${short ? literals.join(', ') : `\n    ${literals.join(',\n    ')}\n  `})`,
  ];
}

function conditions(filter: Filter): string[] {
  const { first, last } = dayBounds(filter);
  return [
    ...among(COLUMNS.indicator, filter.indicators),
    ...among(COLUMNS.reform, filter.reforms),
    ...among(COLUMNS.area, filter.areas),
    ...among(COLUMNS.role, filter.roles),
    ...among(COLUMNS.id, filter.ids),
    ...(first === null ? [] : [`period_end >= DATE ${literal(first)}`]),
    ...(last === null ? [] : [`coalesce(period_start, period_end) <= DATE ${literal(last)}`]),
  ];
}

interface Table {
  readonly of: string;
  readonly file: string;
}

function tablesOf(packages: readonly DataPackage[]): Table[] {
  return packages.flatMap(({ id, tables }) =>
    tables
      .filter(({ name }) => name === 'observations')
      .map(({ path }) => ({ of: id, file: `${path}.parquet` })),
  );
}

/** The lines that choose the tables and the rows. */
function rowsOf(filter: Filter, packages: readonly DataPackage[]): string[] {
  const all = tablesOf(packages);
  const asked = all.filter(({ of }) => filter.packages.includes(of));
  const read = asked.length === 0 ? all : asked;
  const none = filter.packages.length > 0 && asked.length === 0;
  const parts = read.map(
    ({ of, file }) =>
      `  SELECT ${literal(of)} AS package, *\n  FROM read_parquet(${literal(file)})`,
  );
  const where = [...(none ? among(COLUMNS.package, filter.packages) : []), ...conditions(filter)];
  return [
    `FROM (\n${parts.join('\n  UNION ALL BY NAME\n')}\n)`,
    ...(where.length === 0 ? [] : [`WHERE ${where.join('\n  AND ')}`]),
  ];
}

function orderLines({ by, descending }: Order, { offset, limit }: Page): string[] {
  const first = `${ORDERS[by]}${descending ? ' DESC' : ''} NULLS LAST`;
  const ties = TIES.filter((tie) => tie.split(' ')[0] !== ORDERS[by]);
  return [
    `ORDER BY ${[first, ...ties].join(',\n  ')}`,
    ...(limit === null ? [] : [`LIMIT ${limit}`]),
    ...(offset === 0 ? [] : [`OFFSET ${offset}`]),
  ];
}

function cellsSql({ by, ...filter }: CellsQuestion, packages: readonly DataPackage[]): string {
  const keys: readonly GroupKey[] = by;
  return [
    `SELECT ${[...keys.map(named), ...MEASURES].join(',\n  ')}`,
    ...rowsOf(filter, packages),
    ...(keys.length === 0 ? [] : ['GROUP BY ALL']),
    ...(keys.length === 0
      ? []
      : [`ORDER BY ${keys.map((key) => `"${key}" NULLS LAST`).join(', ')}`]),
  ].join('\n');
}

/**
 * Writes a question as one statement over the Parquet tables of the packages, by the names that
 * downloads give them: run in the folder of the data, any DuckDB from 0.9 on gives the rows that
 * the page shows. At least one of the packages has observations. Throws `period-invalid`.
 */
export function toSql(question: Question, packages: readonly DataPackage[]): string {
  if (question.ask === 'cells') return cellsSql(question, packages);
  const columns = question.ask === 'columns' ? question.columns.map(named).join(', ') : '*';
  return [
    `SELECT ${columns}`,
    ...rowsOf(question, packages),
    ...orderLines(question.order, question.page),
  ].join('\n');
}
