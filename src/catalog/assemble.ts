import type { Row } from './csv.ts';
import { deriveObservations } from './derive.ts';
import type { Descriptor } from './descriptor.ts';
import type { Draft } from './draft.ts';
import * as parse from './parse.ts';
import type { Entry, Problem } from './problem.ts';
import { compareProblems, problem } from './problem.ts';
import { type PackageFiles, type ReadPackage, readPackage } from './read-package.ts';
import { checkCharts } from './rules/charts.ts';
import { checkDates } from './rules/dates.ts';
import { checkKeys } from './rules/keys.ts';
import { checkReferences } from './rules/references.ts';
import { checkPlaceholders } from './rules/texts.ts';
import { checkValues } from './rules/values.ts';

/** The checked content of all packages; `problems` is empty if it may be published. */
export interface Assembly {
  readonly descriptors: readonly Descriptor[];
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  /** What was mended in reading or left out; it keeps nothing from being published. */
  readonly notes: readonly Problem[];
}

/** Two rules may find the same fault; one report of a cell is enough. */
function onePerCell(problems: readonly Problem[]): Problem[] {
  const cells = new Map<string, Problem>();
  for (const each of problems) {
    const { file, line, column, value } = each;
    const cell = JSON.stringify([file, line, column, value, column === '' ? each.code : '']);
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

/** Packages of the same name would overwrite each other. */
function checkNames(packages: readonly ReadPackage[], files: readonly PackageFiles[]): Problem[] {
  const names = packages.map(({ descriptor }) => descriptor?.name);
  return names.flatMap((name, i) => {
    const first = files[names.indexOf(name)]?.path ?? '';
    if (name === undefined || names.indexOf(name) === i) return [];
    const at = { file: `${files[i]?.path}/datapackage.json`, line: 1 };
    return [problem(at, 'name', name, 'package-twice', { first })];
  });
}

/**
 * Reads, computes and checks all data packages together. Never throws for faults in the data:
 * every one of them is in `problems`, sorted by file and line, descriptors first. What keeps a table
 * from being read is told alone, because all else may follow from it.
 */
export function assemble(files: readonly PackageFiles[]): Assembly {
  const order = ({ descriptor }: ReadPackage) => descriptor?.order ?? Number.POSITIVE_INFINITY;
  const read = files.map(readPackage);
  const packages = [...read].sort((a, b) => order(a) - order(b) || 0);
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
  const rules = [checkReferences, checkDates, checkValues, checkPlaceholders, checkCharts];
  const causes = [...packages.flatMap((each) => each.causes), ...checkNames(read, files)];
  const within = packages.flatMap((each) => each.problems);
  const problems =
    causes.length > 0
      ? [...causes, ...within]
      : [
          ...within,
          ...derived.problems,
          ...checkKeys(stated),
          ...rules.flatMap((rule) => rule(draft)),
        ];
  const descriptors = packages.flatMap(({ descriptor }) =>
    descriptor === null ? [] : [descriptor],
  );
  const notes = packages.flatMap((each) => each.notes).sort(compareProblems);
  // Where no folder is a package, that is the fault.
  const all = descriptors.length === 0 && problems.length === 0 ? notes : problems;
  return { descriptors, draft, problems: onePerCell(all), notes };
}
