import type { LocalText } from '../../base/vocabulary.ts';

/** A value of a published table; dates travel as ISO text. */
export type Cell = string | number | null;

/** The cells of one row by column name, as text; '' for one that is not there. */
export type CellReader = (column: string) => string;

/** What the ids in a column name, and how they stand in a cell. */
export interface Reference {
  /** The table that holds the ids: a kind of record, whatever package it stands in. */
  readonly to: TableName;
  /** One id, several joined by `~`, groups of such joined by `|`, `name=id` pairs, or `{id}` in a text. */
  readonly form: 'one' | 'list' | 'groups' | 'pairs' | 'text';
}

/** A column of a table: the one place that says what it is called, takes and means. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly meaning: LocalText;
  readonly required?: boolean;
  readonly enum?: readonly string[];
  /** A regular expression that the whole cell matches. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly refers?: Reference;
  /** Where it stands if not in both: in what people write, or in what is published. */
  readonly only?: 'written' | 'published';
}

/** A property of a record and the columns that it stands in. */
export interface Property<V> {
  readonly columns: readonly Column[];
  readonly read: (cell: CellReader) => V;
  /** The cells of its columns, in their order, those that are only written left out. */
  readonly write: (value: V) => readonly Cell[];
}

/** The properties of a record that stand in its table; `package` is where the table lies. */
export type Properties<T> = {
  readonly [K in Exclude<keyof T, 'package'>]-?: Property<T[K]>;
};

/** Every table that a data package may hold. */
export const TABLE_NAMES = [
  'units',
  'areas',
  'fields',
  'licences',
  'reforms',
  'indicators',
  'observations',
  'derived',
  'sources',
  'events',
  'charts',
  'comparisons',
  'vintages',
  'promises',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** A kind of table: its columns, and how a row of it is read and written. */
export interface TableDefinition<T> {
  readonly name: TableName;
  readonly title: LocalText;
  /** The column of the id. */
  readonly key: string;
  readonly columns: readonly Column[];
  /** Reads a row, written or published; cells that the schema refuses read as what is nearest. */
  readonly read: (cell: CellReader, dataPackage: string) => T;
  /** The cells of a published row, one for each column that is published. */
  readonly write: (item: T) => Cell[];
}

/** What a table is called and holds, whatever its records are. */
export type TableOutline = Pick<TableDefinition<unknown>, 'name' | 'title' | 'key' | 'columns'>;

interface Heading {
  readonly name: TableName;
  readonly title: LocalText;
  readonly key: string;
  /** True for codes that all packages share, which are of none. */
  readonly shared?: boolean;
}

/** Defines a table by the properties of its records, in the order of their columns. */
export function defineTable<T extends object>(
  heading: Heading,
  properties: Properties<T>,
): TableDefinition<T> {
  const entries = Object.entries(properties as Readonly<Record<string, Property<unknown>>>);
  const recordOf = (cell: CellReader) =>
    entries
      .map(([key, property]): [string, unknown] => [key, property.read(cell)])
      .filter(([, value]) => value !== undefined);
  return {
    ...heading,
    columns: entries.flatMap(([, property]) => property.columns),
    read: (cell, dataPackage) =>
      ({
        ...Object.fromEntries(recordOf(cell)),
        ...(heading.shared ? {} : { package: dataPackage }),
      }) as unknown as T,
    write: (item) => entries.flatMap(([key, property]) => property.write(item[key as keyof T])),
  };
}

/** The columns of a table as people write it, or as it is published. */
export function columnsOf(
  table: Pick<TableDefinition<unknown>, 'columns'>,
  form: 'written' | 'published',
): Column[] {
  return table.columns.filter(({ only }) => only === undefined || only === form);
}
