import { CHARTS, COMPARISONS } from './charts.ts';
import { DERIVED } from './derived.ts';
import { INDICATORS } from './indicators.ts';
import { OBSERVATIONS } from './observations.ts';
import { REFORMS } from './reforms.ts';
import { PROMISES, VINTAGES } from './register.ts';
import { EVENTS, SOURCES } from './sources.ts';
import type { Column, TableDefinition, TableName } from './table.ts';
import { AREAS, FIELDS, LICENCES, UNITS } from './vocabulary.ts';

/** The definition of every table, by name. */
export const TABLES = {
  units: UNITS,
  areas: AREAS,
  fields: FIELDS,
  licences: LICENCES,
  reforms: REFORMS,
  indicators: INDICATORS,
  observations: OBSERVATIONS,
  derived: DERIVED,
  sources: SOURCES,
  events: EVENTS,
  charts: CHARTS,
  comparisons: COMPARISONS,
  vintages: VINTAGES,
  promises: PROMISES,
} as const;

const definitions: Readonly<Record<string, Pick<TableDefinition<unknown>, 'columns'>>> = TABLES;

/** True for the name of a table that a package may hold. */
export function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

/** The definition of a column of a published table; undefined for one of another programme. */
export function columnOf(table: string, name: string): Column | undefined {
  return definitions[table]?.columns.find((one) => one.name === name);
}
