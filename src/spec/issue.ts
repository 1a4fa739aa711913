import type * as v from 'valibot';

/** A value as an error message shows it, cut after 60 characters. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'function' ? 'function' : (JSON.stringify(value) ?? String(value));
  if (text.length <= 60) return text;
  return text.startsWith('"') ? `${text.slice(0, 58)}…"` : `${text.slice(0, 59)}…`;
}

/** Where in a value a schema found a fault: `rows[3].unit`; `.` for the value itself. */
export function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${key}`,
  );
  return keys.join('').replace(/^\./, '') || '.';
}
