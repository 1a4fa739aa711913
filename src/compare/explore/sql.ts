import type { Catalog } from '../../catalog/types.ts';
import { dayBounds } from './bounds.ts';
import type { ExploreRequest, SortKey } from './request.ts';

/** The columns of an answer, as lines of the statement. */
const COLUMNS = [
  'observation_id, indicator, reform, REF_AREA, series,',
  'TIME_PERIOD, role, qualifier, OBS_VALUE, lower, upper,',
  'UNIT_MEASURE, OBS_STATUS, source',
];

const KEYS: Record<SortKey, string> = {
  indicator: 'indicator',
  reform: 'reform',
  area: 'REF_AREA',
  period: 'period_end',
  role: 'role',
  value: 'coalesce(OBS_VALUE, lower)',
  source: 'source',
};
const TIES = ['indicator', 'REF_AREA', 'series NULLS FIRST', 'period_end NULLS LAST'];
const LAST_TIE = 'observation_id';

/** Longest list that stays on its line. */
const LINE = 60;

/** Writes a text as a literal of SQL; no text can end it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function among(column: string, list: readonly string[]): string[] {
  if (list.length === 0) return [];
  const literals = list.map(literal);
  const short = literals.join(', ').length <= LINE;
  return [
    `${column} IN (${short ? literals.join(', ') : `\n    ${literals.join(',\n    ')}\n  `})`,
  ];
}

function conditions(request: ExploreRequest): string[] {
  const { first, last } = dayBounds(request);
  return [
    ...among('indicator', request.indicators),
    ...among('reform', request.reforms),
    ...among('REF_AREA', request.areas),
    ...among('role', request.roles),
    ...(first === null ? [] : [`period_end >= DATE ${literal(first)}`]),
    ...(last === null ? [] : [`coalesce(period_start, period_end) <= DATE ${literal(last)}`]),
  ];
}

function order({ sort, descending }: ExploreRequest): string {
  const first = `${KEYS[sort]}${descending ? ' DESC' : ''} NULLS LAST`;
  const ties = TIES.filter((tie) => sort === 'value' || !tie.startsWith(KEYS[sort]));
  return [first, ...ties, LAST_TIE].join(',\n  ');
}

function files(catalog: Catalog, packages: readonly string[]): string {
  const names = catalog.packages
    .filter(({ id }) => packages.length === 0 || packages.includes(id))
    .flatMap(({ tables }) => tables)
    .filter(({ name }) => name === 'observations')
    .map(({ path }) => `\n  ${literal(`${path}.parquet`)}`);
  return `[${names.join(',')}\n]`;
}

/**
 * Writes a request as one statement over the Parquet tables, by the names that downloads give
 * them: run in the folder of the data, any DuckDB from 0.9 on gives the rows that the page shows.
 * Throws `period-invalid`.
 */
export function toSql(catalog: Catalog, request: ExploreRequest): string {
  const where = conditions(request);
  return [
    `SELECT ${COLUMNS.join('\n  ')}`,
    `FROM read_parquet(${files(catalog, request.packages)})`,
    ...(where.length === 0 ? [] : [`WHERE ${where.join('\n  AND ')}`]),
    `ORDER BY ${order(request)}`,
  ].join('\n');
}
