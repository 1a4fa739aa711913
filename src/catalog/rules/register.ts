import { isDate } from '../../base/period.ts';
import type { Draft } from '../draft.ts';
import type { Entry, Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Pledge } from '../register.ts';
import type { Observation } from '../types.ts';

const dated = (at: Place, column: string, date: string): Problem[] =>
  date === '' || isDate(date) ? [] : [problem(at, column, date, 'date-invalid')];

/** A target is one of the promise's own reform and indicator. */
function checkTarget(
  { at, item }: Entry<Pledge>,
  figures: ReadonlyMap<string, Observation>,
): Problem[] {
  const target = figures.get(item.target ?? '');
  if (target === undefined) return [];
  const fits =
    target.indicator === item.indicator &&
    target.area === item.area &&
    (target.role === 'target' || target.role === 'plan');
  return fits ? [] : [problem(at, 'target', target.id, 'promise-target')];
}

/** A promise takes the place of an earlier one of the same indicator, of one that nothing else replaces. */
function checkReplaces(
  { at, item }: Entry<Pledge>,
  promises: ReadonlyMap<string, Pledge>,
  replaced: ReadonlyMap<string, string>,
): Problem[] {
  const earlier = promises.get(item.replaces ?? '');
  if (earlier === undefined) return [];
  const follows =
    earlier.indicator === item.indicator &&
    earlier.area === item.area &&
    earlier.announced < item.announced &&
    replaced.get(earlier.id) === item.id;
  return follows ? [] : [problem(at, 'replaces', earlier.id, 'promise-replaces')];
}

/** Earlier values have a value, promises and rules their dates, and each names what it may. */
export function checkRegister(draft: Draft): Problem[] {
  const figures = new Map(draft.observations.map(({ item }) => [item.id, item]));
  const promises = new Map(draft.promises.map(({ item }) => [item.id, item]));
  const replaced = new Map<string, string>();
  for (const { item } of draft.promises) {
    const { replaces } = item;
    if (replaces !== null && !replaced.has(replaces)) replaced.set(replaces, item.id);
  }
  return [
    ...draft.vintages.flatMap(({ at, item }) => [
      ...dated(at, 'until', item.until),
      ...(item.value === null && (item.lower === null || item.upper === null)
        ? [problem(at, 'OBS_VALUE', '', 'value-missing')]
        : []),
    ]),
    ...draft.promises.flatMap((entry) => [
      ...dated(entry.at, 'announced', entry.item.announced),
      ...dated(entry.at, 'withdrawn', entry.item.withdrawn),
      ...checkTarget(entry, figures),
      ...checkReplaces(entry, promises, replaced),
    ]),
    ...draft.indicators.flatMap(({ at, item: { verdict } }) =>
      verdict === null
        ? []
        : [
            ...dated(at, 'verdict_date', verdict.date),
            ...(verdict.date === '' ? [problem(at, 'verdict_date', '', 'cell-missing')] : []),
            ...(verdict.by.zh === '' ? [problem(at, 'verdict_by_zh', '', 'cell-missing')] : []),
          ],
    ),
  ];
}
