import { comparePeriods } from '../../base/period.ts';
import type { GrowthRow } from '../../compare/growth.ts';

/** Months are held against months, years against years. */
const kindOf = ({ indicator, last }: GrowthRow) =>
  `${indicator.id}\t${last.period.replace(/\d/g, '0')}`;

/**
 * Rows whose last figure is older than that of another place or group of the same indicator: what they
 * tell is no news of the report's period.
 */
export function behindOthers(rows: readonly GrowthRow[]): ReadonlySet<GrowthRow> {
  const newest = new Map<string, GrowthRow>();
  for (const row of rows) {
    const known = newest.get(kindOf(row));
    if (known === undefined || comparePeriods(known.last, row.last) < 0) {
      newest.set(kindOf(row), row);
    }
  }
  const isBehind = (row: GrowthRow) => {
    const last = newest.get(kindOf(row))?.last;
    return last !== undefined && comparePeriods(row.last, last) < 0;
  };
  return new Set(rows.filter(isBehind));
}
