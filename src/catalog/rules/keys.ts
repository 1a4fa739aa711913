import type { Draft } from '../draft.ts';
import type { Entry, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { codeDifference } from '../same-code.ts';

/** Reports records whose key an earlier one has, in whatever package; '' is no key. */
function checkUnique<T>(
  entries: readonly Entry<T>[],
  column: string,
  key: (item: T) => string,
): Problem[] {
  const first = new Map<string, Entry<T>>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const id = key(entry.item);
    const other = first.get(id);
    if (other === undefined) first.set(id, entry);
    else if (id !== '') {
      const where = `${other.at.file}:${other.at.line}`;
      problems.push(problem(entry.at, column, id, 'key-twice', { first: where }));
    }
  }
  return problems;
}

/** The same code in two packages means the same thing. */
function checkShared<T extends { readonly code: string }>(entries: readonly Entry<T>[]): Problem[] {
  const first = new Map<string, Entry<T>>();
  return entries.flatMap((entry) => {
    const { code } = entry.item;
    const other = first.get(code);
    if (other === undefined) first.set(code, entry);
    const differs = other === undefined ? null : codeDifference(other.item, entry.item);
    if (other === undefined || differs === null) return [];
    const where = `${other.at.file}:${other.at.line}`;
    return [problem(entry.at, 'code', code, 'code-differs', { first: where, differs })];
  });
}

/**
 * Stated and computed figures share their ids, no two stated observations say the same thing (same
 * reform, indicator, area, series, period and role), and codes mean the same in all packages.
 */
export function checkKeys(draft: Draft): Problem[] {
  const derived = draft.derived.map((entry) => ({ ...entry, item: entry.item.observation }));
  return [
    ...checkShared(draft.units),
    ...checkShared(draft.areas),
    ...checkShared(draft.fields),
    ...checkShared(draft.licences),
    ...checkUnique([...draft.observations, ...derived], 'observation_id', (o) => o.id),
    ...checkUnique(draft.observations, 'indicator + REF_AREA + series + TIME_PERIOD + role', (o) =>
      [o.reform ?? '', o.indicator, o.area, o.series, o.period, o.role, o.unit].join(' ~ '),
    ),
  ];
}
