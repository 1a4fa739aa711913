import type { CsvTable, Row } from './csv.ts';
import { readCsv } from './csv.ts';
import { deriveObservations } from './derive.ts';
import type { Descriptor } from './descriptor.ts';
import { readDescriptor } from './descriptor.ts';
import type { Draft } from './draft.ts';
import * as parse from './parse.ts';
import type { Entry, Problem } from './problem.ts';
import { compareProblems, problem } from './problem.ts';
import { checkCharts } from './rules/charts.ts';
import { checkDates } from './rules/dates.ts';
import { checkKeys } from './rules/keys.ts';
import { checkReferences } from './rules/references.ts';
import { checkLanguages, checkPlaceholders } from './rules/texts.ts';
import { checkValues } from './rules/values.ts';
import { checkTable } from './table-schema.ts';

/** A data package as read from disk: `path` is its folder, `texts` its files by name. */
export interface PackageFiles {
  readonly path: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** The checked content of all packages; `problems` is empty if it may be published. */
export interface Assembly {
  readonly descriptors: readonly Descriptor[];
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

interface ReadPackage {
  readonly descriptor: Descriptor | null;
  readonly tables: ReadonlyMap<string, CsvTable>;
  readonly problems: readonly Problem[];
}

function readPackage({ path, texts }: PackageFiles): ReadPackage {
  const file = `${path}/datapackage.json`;
  const fail = (messages: readonly string[]): ReadPackage => ({
    descriptor: null,
    tables: new Map(),
    problems: messages.map((message) => problem({ file, line: 1 }, '', '', message)),
  });
  const descriptorText = texts.get('datapackage.json');
  if (descriptorText === undefined) return fail(['file missing']);
  let json: unknown;
  try {
    json = JSON.parse(descriptorText);
  } catch (error) {
    return fail([`not JSON: ${(error as Error).message}`]);
  }
  const descriptor = readDescriptor(json);
  if (!('resources' in descriptor)) return fail(descriptor);
  const tables = new Map<string, CsvTable>();
  const problems: Problem[] = [];
  for (const resource of descriptor.resources) {
    const text = texts.get(resource.path);
    if (text === undefined)
      problems.push(problem({ file, line: 1 }, '', resource.path, 'file missing'));
    else tables.set(resource.name, readCsv(`${path}/${resource.path}`, text));
  }
  for (const { name, schema } of descriptor.resources) {
    const table = tables.get(name);
    if (table !== undefined)
      problems.push(...checkTable(table, schema, tables), ...checkLanguages(table));
  }
  return { descriptor, tables, problems };
}

/** Two rules may find the same fault; one report of a cell is enough. */
function onePerCell(problems: readonly Problem[]): Problem[] {
  const cells = new Map<string, Problem>();
  for (const each of problems) {
    const { file, line, column, value } = each;
    const cell = JSON.stringify([file, line, column, value, column === '' ? each.message : '']);
    if (!cells.has(cell)) cells.set(cell, each);
  }
  return [...cells.values()].sort(compareProblems);
}

function collect<T>(
  packages: readonly ReadPackage[],
  table: string,
  read: (row: Row, dataPackage: string) => T,
): Entry<T>[] {
  return packages.flatMap(({ descriptor, tables }) =>
    (tables.get(table)?.rows ?? []).map((row) => ({
      at: row.at,
      item: read(row, descriptor?.name ?? ''),
    })),
  );
}

/**
 * Reads, computes and checks all data packages together. Never throws for faults in the data:
 * every one of them is in `problems`, sorted by file and line, descriptors first.
 */
export function assemble(files: readonly PackageFiles[]): Assembly {
  const order = ({ descriptor }: ReadPackage) => descriptor?.order ?? Number.POSITIVE_INFINITY;
  const packages = files.map(readPackage).sort((a, b) => order(a) - order(b) || 0);
  const stated: Draft = {
    units: collect(packages, 'units', parse.parseUnit),
    areas: collect(packages, 'areas', parse.parseArea),
    fields: collect(packages, 'fields', parse.parseField),
    reforms: collect(packages, 'reforms', parse.parseReform),
    indicators: collect(packages, 'indicators', parse.parseIndicator),
    observations: collect(packages, 'observations', parse.parseObservation),
    derived: collect(packages, 'derived', parse.parseDerived),
    sources: collect(packages, 'sources', parse.parseSource),
    events: collect(packages, 'events', parse.parseEvent),
    charts: collect(packages, 'charts', parse.parseChart),
  };
  const derived = deriveObservations(stated);
  const draft: Draft = {
    ...stated,
    observations: [...stated.observations, ...derived.observations],
  };
  const problems = onePerCell([
    ...packages.flatMap((each) => each.problems),
    ...derived.problems,
    ...checkKeys(stated),
    ...[checkReferences, checkDates, checkValues, checkPlaceholders, checkCharts].flatMap((rule) =>
      rule(draft),
    ),
  ]);
  const descriptors = packages.flatMap(({ descriptor }) =>
    descriptor === null ? [] : [descriptor],
  );
  return { descriptors, draft, problems };
}
