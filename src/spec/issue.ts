import type * as v from 'valibot';
import type { ProblemCode } from '../base/problem-code.ts';
import type { DocumentProblem } from './problem.ts';

/** A value as an error message shows it, cut after 60 characters. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'function' ? 'function' : (JSON.stringify(value) ?? '');
  if (text.length <= 60) return text;
  return text.startsWith('"') ? `${text.slice(0, 58)}…"` : `${text.slice(0, 59)}…`;
}

/** A path with one more step: `rows[3].unit`; names that are no plain words stand in quotes. */
export function joinPath(path: string, key: unknown): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const name = String(key);
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
}

/** Where in a value a schema found a fault: `rows[3].unit`; `.` for the value itself. */
export function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).map(({ key }) => key).reduce(joinPath, '') || '.';
}

const EXPECTED: Readonly<Record<string, ProblemCode>> = {
  number: 'not-a-number',
  string: 'not-text',
  boolean: 'not-true-or-false',
  Array: 'not-a-list',
  Object: 'not-an-object',
};

function codeOf({ type, input, received, expected }: v.BaseIssue<unknown>): ProblemCode {
  if (type === 'max_length') return 'too-long';
  if (type === 'min_length') return 'row-cells';
  if (expected === 'never') return 'field-unneeded';
  if (received === 'undefined') return 'field-missing';
  if (typeof input === 'number' && !Number.isFinite(input)) return 'number-extent';
  if (type === 'integer') return 'not-whole';
  if (type === 'min_value') return 'under-minimum';
  if (type === 'max_value') return 'over-maximum';
  return EXPECTED[expected ?? ''] ?? 'not-one-of';
}

/** What a schema found, as a problem. */
export function problemOf(issue: v.BaseIssue<unknown>): DocumentProblem {
  const code = codeOf(issue);
  const limit = String(issue.requirement ?? '');
  const options = (issue.expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
  const value = code === 'too-long' ? '' : shown(issue.input);
  return { code, path: pathOf(issue), value, details: { limit, options } };
}
