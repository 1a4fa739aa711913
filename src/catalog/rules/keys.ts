import type { Draft } from '../draft.ts';
import type { Entry, Problem } from '../problem.ts';
import { problem } from '../problem.ts';

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

/**
 * Ids are unique over all packages, and no two stated observations say the same thing: same
 * reform, indicator, area, series, period and role.
 */
export function checkKeys(draft: Draft): Problem[] {
  const derived = draft.derived.map(({ at, item }) => ({ at, item: item.observation }));
  return [
    ...checkUnique(draft.reforms, 'reform_id', (r) => r.id),
    ...checkUnique(draft.indicators, 'indicator_id', (i) => i.id),
    ...checkUnique([...draft.observations, ...derived], 'observation_id', (o) => o.id),
    ...checkUnique(draft.sources, 'source_id', (s) => s.id),
    ...checkUnique(draft.events, 'event_id', (e) => e.id),
    ...checkUnique(draft.charts, 'chart_id', (c) => c.id),
    ...checkUnique(draft.observations, 'indicator + REF_AREA + series + TIME_PERIOD + role', (o) =>
      [o.reform ?? '', o.indicator, o.area, o.series, o.period, o.role, o.unit].join(' ~ '),
    ),
  ];
}
