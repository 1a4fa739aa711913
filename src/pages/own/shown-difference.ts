import { type Changed, type Difference, differenceOf } from '../../intake/difference.ts';
import { formFingerprint } from '../../intake/mapping.ts';
import { factsBefore } from '../../intake/package/facts-before.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import type { Fact, Reading } from '../../intake/reading.ts';
import type { KeptTable } from '../../parts/own/kept-table.ts';

/** Figures of each kind that are listed. */
export const MOST_LISTED = 50;

/** What a table says that its last issue did not: the first figures, and how many there are. */
export interface ShownDifference extends Pick<Difference, 'passed'> {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  /** Totals that changed; they are listed before the figures that did. */
  readonly totals: number;
  readonly firstChanged: readonly Changed[];
  readonly firstGone: readonly Fact[];
}

/** What was told before: tables that are kept, and the package that was held. */
export interface ToldBefore {
  readonly kept: readonly KeptTable[];
  readonly base: OwnPackage | null;
}

/** What a table says that its last issue did not; null if none is kept or held. */
export function shownDifference(
  reading: Pick<Reading, 'mapping' | 'facts' | 'wholes'>,
  { kept, base }: ToldBefore,
): ShownDifference | null {
  const form = formFingerprint(reading.mapping.columns);
  const told = kept.find((one) => one.form === form);
  const before = told ?? (base && factsBefore(base, reading));
  if (before === null) return null;
  const { added, gone, passed, ...figures } = differenceOf(before.facts, reading.facts);
  // Of totals only what changed: rows that come and go are told by their own figures.
  const totals = differenceOf(before.wholes ?? [], reading.wholes).changed;
  const changed = [...totals, ...figures.changed];
  return {
    ...{ added: added.length, changed: figures.changed.length, gone: gone.length, passed },
    totals: totals.length,
    firstChanged: changed.slice(0, MOST_LISTED),
    firstGone: gone.slice(0, MOST_LISTED),
  };
}
