/** A line of a table; line 1 is the header. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A fault in the data: where it stands, what the cell says and what is wrong with it. */
export interface Problem extends Place {
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

/** A record together with the line it came from. */
export interface Entry<T> {
  readonly at: Place;
  readonly item: T;
}

/** Makes a problem; `at` may be any located thing. */
export function problem(at: Place, column: string, value: string, message: string): Problem {
  return { file: at.file, line: at.line, column, value, message };
}

/** Writes a problem as compilers do: `data/x/observations.csv:12: OBS_VALUE: share over 100 %: 103`. */
export function formatProblem({ file, line, column, value, message }: Problem): string {
  const parts = [`${file}:${line}`, column, message, value].filter((part) => part !== '');
  return parts.join(': ');
}

/** Orders problems by file, then line, for `Array.sort`. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
