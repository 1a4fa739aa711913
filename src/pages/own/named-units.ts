import type { Fact } from '../../intake/reading.ts';

/** An indicator in a unit, as figures of a table have it. */
export interface NamedUnit {
  readonly indicator: string;
  readonly unit: string;
  /** True where these figures are changes, which have a unit of their own. */
  readonly isChange: boolean;
}

/** The indicators and units of a table, each once, in the order of first appearance. */
export function namedUnits(facts: readonly Fact[]): readonly NamedUnit[] {
  const found = new Map<string, Map<string, NamedUnit>>();
  for (const { indicator, unit, role } of facts) {
    const isChange = role === 'change';
    const key = isChange ? `${unit}\t` : unit;
    let units = found.get(indicator);
    if (units === undefined) {
      units = new Map();
      found.set(indicator, units);
    }
    if (!units.has(key)) units.set(key, { indicator, unit, isChange });
  }
  return [...found.values()].flatMap((units) => [...units.values()]);
}
