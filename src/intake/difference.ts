import { type Fact, keyOf } from './reading.ts';

/** A figure that two issues of a form give differently. */
export interface Changed {
  readonly old: Fact;
  readonly now: Fact;
}

/** What a new issue says that the last did not, says otherwise, or says no more. */
export interface Difference {
  readonly added: readonly Fact[];
  readonly changed: readonly Changed[];
  readonly gone: readonly Fact[];
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
  return { added, changed, gone: [...before.values()], same };
}
