import type { ProblemCode } from '../base/problem-code.ts';
import { type Problem, problem } from './problem.ts';
import { type ReadPackage, VOCABULARY } from './read-package.ts';

/** Faults that one row, of a header or of another table, gives to every row that depends on it. */
const REPEATED: ReadonlySet<ProblemCode> = new Set([
  'cell-count',
  'unit-unknown',
  'area-unknown',
  'field-unknown',
  'reform-unknown',
  'indicator-unknown',
  'source-unknown',
  'observation-unknown',
  'reference-unknown',
]);

/** What problems of one cause have in common; null for one that stands for itself. */
function causeOf({ code, file, value }: Problem): string | null {
  if (!REPEATED.has(code)) return null;
  return JSON.stringify([code, code === 'cell-count' ? file : '', value]);
}

/**
 * Tells a cause once, where it is met first: an id that is missing in one place is named in a hundred.
 * How many more follow from it is in `details.more`.
 */
export function foldProblems(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const first = problems.filter((each) => {
    const cause = causeOf(each);
    if (cause === null) return true;
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
    return counts.get(cause) === 1;
  });
  return first.map((each) => {
    const more = (counts.get(causeOf(each) ?? '') ?? 1) - 1;
    return more === 0 ? each : { ...each, details: { ...each.details, more: String(more) } };
  });
}

/**
 * Tables that have lost all their rows, told by what names rows of theirs: ids that name nothing, as
 * `resolveReferences` finds them. A table may be empty where nothing names a row of it.
 */
export function lostRows(packages: readonly ReadPackage[], unknown: readonly Problem[]): Problem[] {
  return packages.flatMap(({ path, descriptor, tables }) =>
    [...tables].flatMap(([name, { file, rows }]) => {
      if (rows.length > 0) return [];
      const shared = descriptor?.name === VOCABULARY;
      const naming = unknown.filter(
        (one) => one.details.table === name && (shared || one.file.startsWith(`${path}/`)),
      );
      const more = String(naming.length);
      return naming.length < 2
        ? []
        : [problem({ file, line: 1 }, '', '', 'rows-missing', { more })];
    }),
  );
}
