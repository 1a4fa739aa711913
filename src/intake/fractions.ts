import { groupBy } from '../base/group-by.ts';
import type { Fact } from './reading.ts';

/** One figure below one may well be a small share. */
const LEAST = 2;

const isFraction = ({ unit, quantity: { value }, stated }: Fact) =>
  unit === '%' && !/[%％]/.test(stated) && value !== null && Math.abs(value) <= 1;

/**
 * Figures in per cent that may be fractions of one (0.883 for 88.3%): all of an indicator are between
 * 0 and 1, and none has the sign. They are read as the table has them; the reader must say which it is.
 */
export function fractionsIn(facts: readonly Fact[]): {
  readonly count: number;
  readonly indicators: readonly string[];
} {
  const shares = facts.filter(({ unit }) => unit === '%');
  const groups = groupBy(shares, ({ indicator, role }) => `${indicator}\t${role === 'change'}`);
  const doubtful = [...groups.values()].filter(
    (all) =>
      all.every(isFraction) && all.some(({ quantity: { value } }) => !Number.isInteger(value)),
  );
  const found = doubtful.flat();
  if (found.length < LEAST) return { count: 0, indicators: [] };
  return { count: found.length, indicators: [...new Set(found.map(({ indicator }) => indicator))] };
}
