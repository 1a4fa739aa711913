import type { ProblemCode } from '../base/problem-code.ts';

/** A line of a table; line 1 is the header. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * A fault in the data: where it stands, what the cell says and what is wrong with it. `details` are
 * the values that the sentence on it names.
 */
export interface Problem extends Place {
  readonly column: string;
  readonly value: string;
  readonly code: ProblemCode;
  readonly details: Readonly<Record<string, string>>;
}

/** A record together with the line it came from. */
export interface Entry<T> {
  readonly at: Place;
  readonly item: T;
  /** Name of the package that it stands in. */
  readonly package: string;
}

/** Makes a problem; `at` may be any located thing. */
export function problem(
  at: Place,
  column: string,
  value: string,
  code: ProblemCode,
  details: Readonly<Record<string, string>> = {},
): Problem {
  return { file: at.file, line: at.line, column, value, code, details };
}

const isDescriptor = ({ file }: Problem) => file.endsWith('datapackage.json');

/**
 * Orders problems by file, then line, for `Array.sort`; descriptors first, because a table that is
 * missing there is the cause of a thousand faults elsewhere.
 */
export function compareProblems(a: Problem, b: Problem): number {
  const first = Number(isDescriptor(b)) - Number(isDescriptor(a));
  if (first !== 0) return first;
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
