import { YardstickError } from '../base/error.ts';
import type { ProblemCode } from '../base/problem-code.ts';

/** A fault in a chart document: where it stands, what stands there and what is wrong with it. */
export interface DocumentProblem {
  readonly code: ProblemCode;
  /** `rows[3].unit`; '.' for the document as a whole. */
  readonly path: string;
  /** What stands there, cut if it is long; '' where nothing does. */
  readonly value: string;
  /** What the sentence on it names (src/i18n/problems.ts). */
  readonly details: Readonly<Record<string, string>>;
}

/** Adds a problem to those found so far. */
export type Report = (
  code: ProblemCode,
  path: string,
  value?: string,
  details?: DocumentProblem['details'],
) => void;

/** The most problems that are kept of one document; `details.count` tells how many there are. */
const MOST = 200;

/** A document of the right kind with faults in it; `problems` are all of them, in its order. */
export class DocumentError extends YardstickError {
  readonly problems: readonly DocumentProblem[];

  /** `more` goes to the details: the file, where it is known. */
  constructor(problems: readonly DocumentProblem[], more: YardstickError['details'] = {}) {
    const { path = '.', value = '', code = '' } = problems[0] ?? {};
    const ofType = problems.length === 1 && path === 'type' && code === 'not-one-of';
    const { count = String(problems.length) } = more;
    super(
      ofType ? 'document-chart' : 'document-invalid',
      `${count} in the chart document, first ${path}: ${code}: ${value}`,
      { path, value: ofType ? value.replace(/^"|"$/g, '') : value, ...more, count },
    );
    this.problems = problems.slice(0, MOST);
  }
}
