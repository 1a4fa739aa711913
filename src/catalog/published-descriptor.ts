import type { Descriptor } from './descriptor.ts';
import { type Cell, type Column, columnsOf, type TableOutline } from './tables/table.ts';

/** A table as it is published, with what tells its file from others. */
export interface PublishedTable {
  readonly definition: TableOutline;
  readonly rows: readonly (readonly Cell[])[];
  /** Its file, beside the descriptor. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the file, hex. */
  readonly hash: string;
}

/** A source of a package's figures. */
interface PublishedSource {
  readonly title: string;
  readonly url: string;
}

const PROFILE = 'https://datapackage.org/profiles/2.0';

function fieldOf({ name, type, meaning, required, pattern, minimum, maximum, ...rest }: Column) {
  const limits = { required, pattern, enum: rest.enum, minimum, maximum };
  const constraints = Object.fromEntries(
    Object.entries(limits).filter(([, limit]) => limit !== undefined),
  );
  return {
    name,
    type,
    title: meaning.en,
    title_zh: meaning.zh,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** All values that a column of a table has. */
function valuesIn({ definition, rows }: PublishedTable, column: string): ReadonlySet<Cell> {
  const at = columnsOf(definition, 'published').findIndex(({ name }) => name === column);
  return new Set(at < 0 ? [] : rows.map((row) => row[at] ?? null));
}

/** References that hold within the package: others lead to packages that a reader may not have. */
function foreignKeys(table: PublishedTable, tables: readonly PublishedTable[]) {
  return columnsOf(table.definition, 'published').flatMap(({ name, refers }) => {
    const target = tables.find(({ definition }) => definition.name === refers?.to);
    if (refers?.form !== 'one' || target === undefined) return [];
    const known = valuesIn(target, target.definition.key);
    const held = [...valuesIn(table, name)].every((value) => value === null || known.has(value));
    if (!held) return [];
    const itself = target === table ? {} : { resource: target.definition.name };
    return [{ fields: [name], reference: { ...itself, fields: [target.definition.key] } }];
  });
}

/** The schema of a published table (Table Schema v2). */
function schemaOf(table: PublishedTable, tables: readonly PublishedTable[]) {
  const keys = foreignKeys(table, tables);
  return {
    $schema: `${PROFILE}/tableschema.json`,
    fields: columnsOf(table.definition, 'published').map(fieldOf),
    primaryKey: [table.definition.key],
    ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    missingValues: [''],
  };
}

/** A licence as the profile takes it, which asks for a name or a path. */
function licenceOf({ name, path, title, title_zh }: Descriptor['licenses'][number]) {
  return {
    name: name ?? 'notspecified',
    ...(path === undefined ? {} : { path }),
    title,
    ...(title_zh === undefined ? {} : { title_zh }),
  };
}

/** What a published package says of itself (Data Package v2), with the schema of every table. */
export function publishedDescriptor(
  { name, title, title_zh, description, description_zh, version, licenses }: Descriptor,
  sources: readonly PublishedSource[],
  tables: readonly PublishedTable[],
  others: readonly object[],
): object {
  return {
    $schema: `${PROFILE}/datapackage.json`,
    name,
    title,
    title_zh,
    description,
    description_zh,
    version,
    licenses: licenses.map(licenceOf),
    ...(sources.length > 0
      ? {
          sources: sources.map((one) => ({
            title: one.title,
            ...(one.url ? { path: one.url } : {}),
          })),
        }
      : {}),
    resources: [
      ...tables.map((table) => ({
        name: table.definition.name,
        type: 'table',
        path: table.path,
        title: table.definition.title.en,
        title_zh: table.definition.title.zh,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: table.bytes,
        hash: `sha256:${table.hash}`,
        schema: schemaOf(table, tables),
      })),
      ...others,
    ],
  };
}
