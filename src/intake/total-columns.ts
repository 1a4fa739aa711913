import type { RoleGuess } from './column-role.ts';
import { type HeadingContext, readHeading, takeUnit } from './heading-part.ts';
import type { ColumnMapping } from './mapping.ts';
import { isSubtotalLabel, isSumOfSome, isTotalLabel } from './words.ts';

/** What a part of a heading says that its column adds up; null where it adds up nothing. */
function sumIn(part: string, { units }: HeadingContext): 'whole' | 'part' | null {
  const { rest } = takeUnit(part, units);
  if (isTotalLabel(rest)) return 'whole';
  return isSubtotalLabel(rest) || isSumOfSome(rest) ? 'part' : null;
}

/**
 * Columns that add up those of places beside them are their whole, which ranks and is drawn with none
 * of them. One that adds up the periods beside it is left out, for its time is not told: its role
 * is changed.
 */
export function setTotals(
  columns: readonly ColumnMapping[],
  roles: (RoleGuess | null)[],
  context: HeadingContext,
): ColumnMapping[] {
  const values = columns.filter(({ role }) => role === 'value');
  const placed = values.filter(({ area }) => area !== null).length;
  return columns.map((one, at): ColumnMapping => {
    const label = one.heading.find((part) => sumIn(part, context) !== null) ?? '';
    const total = sumIn(label, context);
    if (one.role !== 'value' || one.area !== null || total === null) return one;
    const others = one.heading.filter((part) => part !== label);
    const { indicator } = readHeading(others, context);
    if (placed > 1) return { ...one, indicator, total };
    const months = values.filter((other) => other.period !== '' && other.indicator === indicator);
    if (months.length < 2 || one.period !== '' || one.cumulative) return one;
    roles[at] = { role: 'ignore', reason: 'total-column', detail: label };
    return { ...one, role: 'ignore' };
  });
}
