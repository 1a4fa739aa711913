import { type Changed, type Difference, differenceOf } from '../../intake/difference.ts';
import { formFingerprint } from '../../intake/mapping.ts';
import type { Fact, Reading } from '../../intake/reading.ts';
import type { KeptTable } from '../../parts/own/kept-table.ts';

/** Figures of each kind that are listed. */
export const MOST_LISTED = 50;

/** What a table says that its last issue did not: the first figures, and how many there are. */
export interface ShownDifference extends Pick<Difference, 'passed'> {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly firstChanged: readonly Changed[];
  readonly firstGone: readonly Fact[];
}

/** What a table says that the last issue of its form did not; null if none is kept. */
export function shownDifference(
  { mapping, facts }: Pick<Reading, 'mapping' | 'facts'>,
  kept: readonly KeptTable[],
): ShownDifference | null {
  const form = formFingerprint(mapping.columns);
  const before = kept.find((one) => one.form === form);
  if (before === undefined) return null;
  const { added, changed, gone, passed } = differenceOf(before.facts, facts);
  return {
    ...{ added: added.length, changed: changed.length, gone: gone.length, passed },
    firstChanged: changed.slice(0, MOST_LISTED),
    firstGone: gone.slice(0, MOST_LISTED),
  };
}
