import { type Fact, keyOf } from './reading.ts';

/** A figure that two issues of a form give differently. */
export interface Changed {
  readonly old: Fact;
  readonly now: Fact;
}

/** A time of the last issue that the new one does not tell of at all. */
export interface PassedPeriod {
  readonly period: string;
  /** Number of its figures. */
  readonly count: number;
}

/** What a new issue says that the last did not, says otherwise, or says no more. */
export interface Difference {
  readonly added: readonly Fact[];
  readonly changed: readonly Changed[];
  /** Missing where the new issue tells of their time, or of a thing that it does not name any more. */
  readonly gone: readonly Fact[];
  /** A month’s form tells of another month next time, which takes nothing away. */
  readonly passed: readonly PassedPeriod[];
  readonly same: number;
}

const saidBy = ({ quantity, unit }: Fact) =>
  JSON.stringify([quantity.qualifier, quantity.value, quantity.lower, quantity.upper, unit]);

/** Compares two issues figure by figure; which ones are the same tells all that they say but the value. */
export function differenceOf(old: readonly Fact[], now: readonly Fact[]): Difference {
  const before = new Map(old.map((fact) => [keyOf(fact), fact]));
  const [added, changed]: [Fact[], Changed[]] = [[], []];
  let same = 0;
  for (const fact of now) {
    const key = keyOf(fact);
    const known = before.get(key);
    before.delete(key);
    if (known === undefined) added.push(fact);
    else if (saidBy(known) === saidBy(fact)) same += 1;
    else changed.push({ old: known, now: fact });
  }
  return { added, changed, ...partedGone([...before.values()], now), same };
}

const lineOf = (fact: Fact) => keyOf({ ...fact, period: '' });

/** Parts what is missing from what lies at times that are not told of any more. */
function partedGone(
  missing: readonly Fact[],
  now: readonly Fact[],
): Pick<Difference, 'gone' | 'passed'> {
  const periods = new Set(now.map(({ period }) => period));
  const lines = new Set(now.map(lineOf));
  const isPassed = (fact: Fact) => !periods.has(fact.period) && lines.has(lineOf(fact));
  const counts = new Map<string, number>();
  for (const { period } of missing.filter(isPassed)) {
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const passed = [...counts].map(([period, count]) => ({ period, count }));
  return { gone: missing.filter((fact) => !isPassed(fact)), passed };
}
