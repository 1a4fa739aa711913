import { type PackageRecord, packageRecord, readCollection } from './collection.ts';
import { deriveObservations } from './derive.ts';
import type { Descriptor } from './descriptor.ts';
import type { Draft } from './draft.ts';
import { lostRows } from './fold.ts';
import type { Entry, Problem } from './problem.ts';
import { compareProblems, problem } from './problem.ts';
import { type CubeFile, type PackageFiles, type ReadPackage, readPackage } from './read-package.ts';
import { resolveReferences } from './references.ts';
import { checkCharts } from './rules/charts.ts';
import { checkDates } from './rules/dates.ts';
import { checkKeys } from './rules/keys.ts';
import { checkRegister } from './rules/register.ts';
import { checkHeadlines } from './rules/texts.ts';
import { checkValues } from './rules/values.ts';
import { joinedCode } from './same-code.ts';
import type { TableDefinition } from './tables/table.ts';
import { TABLES } from './tables/tables.ts';
import type { Licence, Observation, Source } from './types.ts';

/** The checked content of all packages; `problems` is empty if it may be published. */
export interface Assembly {
  /** The packages in their order. */
  readonly packages: readonly PackageRecord[];
  /** What they say of themselves, in the same order. */
  readonly descriptors: readonly Descriptor[];
  readonly draft: Draft;
  /** Case logs that are published as counts, by package. */
  readonly cubes: ReadonlyMap<string, readonly CubeFile[]>;
  readonly problems: readonly Problem[];
  /** What was mended in reading or left out; it keeps nothing from being published. */
  readonly notes: readonly Problem[];
}

/** Two rules may find the same fault; one report of a cell is enough. */
function onePerCell(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ file, line, column }: Problem) => JSON.stringify([file, line, column]);
  const unread = new Set(problems.filter(({ code }) => code === 'not-a-number').map(placeOf));
  const cells = new Map<string, Problem>();
  for (const each of problems) {
    const { file, line, column, value } = each;
    const cell = JSON.stringify([file, line, column, value, column === '' ? each.code : '']);
    // A figure that cannot be read is not missing.
    if (each.code === 'value-missing' && unread.has(placeOf(each))) continue;
    if (!cells.has(cell)) cells.set(cell, each);
  }
  return [...cells.values()].sort(compareProblems);
}

function collect<T>(packages: readonly ReadPackage[], definition: TableDefinition<T>): Entry<T>[] {
  return packages.flatMap(({ descriptor, tables }) => {
    const name = descriptor?.name ?? '';
    return (tables.get(definition.name)?.rows ?? []).map(({ at, cells }) => ({
      at,
      item: definition.read((column) => cells[column] ?? '', name),
      package: name,
    }));
  });
}

/** Sources with their licences in words. */
function withLicences(
  sources: readonly Entry<Source>[],
  licences: readonly Entry<Licence>[],
): Entry<Source>[] {
  const names = new Map(licences.map(({ item }) => [item.code, item.name]));
  return sources.map((entry) => {
    const licenceName = names.get(entry.item.licence);
    return licenceName === undefined ? entry : { ...entry, item: { ...entry.item, licenceName } };
  });
}

/** Marks the figures that are made up, so that each says so wherever it goes. */
function markSynthetic(
  observations: readonly Entry<Observation>[],
  { sources }: Draft,
  packages: readonly Bare[],
): Entry<Observation>[] {
  const made = new Set(
    packages.flatMap(({ descriptor }) => (descriptor?.synthetic ? [descriptor.name] : [])),
  );
  if (made.size === 0) return [...observations];
  const invented = new Set(
    sources.flatMap(({ item }) => (made.has(item.package) ? [item.id] : [])),
  );
  return observations.map((entry) =>
    made.has(entry.package) || invented.has(entry.item.source)
      ? { ...entry, item: { ...entry.item, synthetic: true } }
      : entry,
  );
}

/** Codes that several packages give are one. */
function once<T extends { readonly code: string }>(entries: readonly Entry<T>[]): Entry<T>[] {
  const found = new Map<string, Entry<T>>();
  for (const entry of entries) {
    const { code } = entry.item;
    const first = found.get(code);
    const item = first === undefined ? entry.item : joinedCode(first.item, entry.item);
    found.set(code, { ...(first ?? entry), item });
  }
  return [...found.values()];
}

function readTables(packages: readonly ReadPackage[]): Draft {
  const licences = collect(packages, TABLES.licences);
  return {
    units: collect(packages, TABLES.units),
    areas: collect(packages, TABLES.areas),
    fields: collect(packages, TABLES.fields),
    licences,
    reforms: collect(packages, TABLES.reforms),
    indicators: collect(packages, TABLES.indicators),
    observations: collect(packages, TABLES.observations),
    derived: collect(packages, TABLES.derived),
    sources: withLicences(collect(packages, TABLES.sources), licences),
    events: collect(packages, TABLES.events),
    charts: collect(packages, TABLES.charts),
    comparisons: collect(packages, TABLES.comparisons),
    vintages: collect(packages, TABLES.vintages),
    promises: collect(packages, TABLES.promises),
  };
}

/** Packages of the same name would overwrite each other. */
function checkNames(packages: readonly Bare[], files: readonly PackageFiles[]): Problem[] {
  const names = packages.map(({ descriptor }) => descriptor?.name);
  return names.flatMap((name, i) => {
    const first = files[names.indexOf(name)]?.path ?? '';
    if (name === undefined || names.indexOf(name) === i) return [];
    const at = { file: `${files[i]?.path}/datapackage.json`, line: 1 };
    return [problem(at, 'name', name, 'package-twice', { first })];
  });
}

type Bare = Omit<ReadPackage, 'tables'>;

/** What could be read of all packages; `packages` are in their order. */
interface Stated {
  readonly packages: readonly Bare[];
  readonly read: readonly Bare[];
  readonly names: ReturnType<typeof resolveReferences>['names'];
  readonly unknown: readonly Problem[];
  readonly lost: readonly Problem[];
  readonly stated: Draft;
}

/** Reads the records of all packages; the rows that they were read from are let go. */
function readStated(files: readonly PackageFiles[]): Stated {
  const order = ({ descriptor }: ReadPackage) => descriptor?.order ?? Number.POSITIVE_INFINITY;
  const read = files.map(readPackage);
  const ordered = [...read].sort((a, b) => order(a) - order(b) || 0);
  const { packages, names, problems: unknown } = resolveReferences(ordered);
  const bare = ({ tables: _, ...rest }: ReadPackage): Bare => rest;
  const stated = readTables(packages);
  const lost = lostRows(packages, unknown);
  return { packages: packages.map(bare), read: read.map(bare), names, unknown, lost, stated };
}

/**
 * Reads, computes and checks all data packages together. Never throws for faults in the data:
 * every one of them is in `problems`, sorted by file and line, descriptors first. What keeps a table
 * from being read is told alone, because all else may follow from it.
 */
export function assemble(files: readonly PackageFiles[]): Assembly {
  const { packages, names, unknown, lost, read, stated } = readStated(files);
  const derived = deriveObservations(stated);
  const draft: Draft = {
    ...stated,
    units: once(stated.units),
    areas: once(stated.areas),
    fields: once(stated.fields),
    licences: once(stated.licences),
    observations: markSynthetic(
      [...stated.observations, ...derived.observations],
      stated,
      packages,
    ),
  };
  const rules = [checkDates, checkValues, checkHeadlines, checkCharts, checkRegister];
  const described = packages.flatMap(({ path, descriptor }) => {
    if (descriptor === null) return [];
    const { collection, problems: faults } = readCollection(
      descriptor,
      names,
      `${path}/datapackage.json`,
    );
    return [{ descriptor, record: packageRecord(descriptor, collection), faults }];
  });
  const causes = [...packages.flatMap((each) => each.causes), ...checkNames(read, files), ...lost];
  const within = packages.flatMap((each) => each.problems);
  const problems =
    causes.length > 0
      ? [...causes, ...within]
      : [
          ...within,
          ...unknown,
          ...described.flatMap(({ faults }) => faults),
          ...derived.problems,
          ...checkKeys(stated),
          ...rules.flatMap((rule) => rule(draft)),
        ];
  const notes = packages.flatMap((each) => each.notes).sort(compareProblems);
  // Where no folder is a package, that is the fault.
  const all = described.length === 0 && problems.length === 0 ? notes : problems;
  return {
    packages: described.map(({ record }) => record),
    descriptors: described.map(({ descriptor }) => descriptor),
    draft,
    cubes: new Map(files.map(({ cubes = [] }, at) => [read[at]?.descriptor?.name ?? '', cubes])),
    problems: onePerCell(all),
    notes,
  };
}
