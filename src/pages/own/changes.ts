import { readPeriodText } from '../../base/period-text.ts';
import { readRange } from '../../intake/grid.ts';
import type { Layout } from '../../intake/guess.ts';
import type { ColumnMapping, Guess, Mapping } from '../../intake/mapping.ts';
import { type Reading, tallyOf } from '../../intake/reading.ts';

/** The mapping with other words for one of its columns. */
export function withColumn(
  mapping: Mapping,
  column: number,
  change: Partial<ColumnMapping>,
): Mapping {
  const columns = mapping.columns.map((one) =>
    one.column === column ? { ...one, ...change } : one,
  );
  return { ...mapping, columns };
}

/** The mapping with another period for figures that tell none; '' where the text is none. */
export function withPeriod(mapping: Mapping, text: string): Mapping {
  return { ...mapping, period: readPeriodText(text, { year: mapping.year }) ?? '' };
}

/** Rows of a table: all, used and set aside. */
export function rowCounts({ rows }: Pick<Reading, 'rows'>): {
  all: number;
  used: number;
  aside: number;
} {
  const used = tallyOf(rows).used ?? 0;
  return { all: rows.length, used, aside: rows.length - used };
}

/** Why a column is what it is; the reader's own choice goes before every guess. */
export function reasonOf(guesses: readonly Guess[], { column, role }: ColumnMapping): Guess | null {
  const guess = guesses.find((one) => one.about === 'column' && one.column === column) ?? null;
  if (guess === null || guess.value === role) return guess;
  return { ...guess, reason: 'chosen', detail: '' };
}

/** What a reader says of where a table lies; rows are counted from 1, as sheets do. */
export interface LayoutChange {
  readonly range?: string;
  readonly headingRow?: number;
  readonly figuresRow?: number;
}

const within = (row: number, low: number, high: number) => Math.min(high, Math.max(low, row));

/**
 * Where the table then lies: its heading within its cells, its figures not above their heading. Null
 * where what is said is no range and no row.
 */
export function withLayout(mapping: Mapping, change: LayoutChange): Layout | null {
  const region = change.range === undefined ? mapping.region : readRange(change.range);
  const { headingRow = mapping.headingTop + 1, figuresRow = mapping.bodyTop + 1 } = change;
  if (region === null || !Number.isInteger(headingRow) || !Number.isInteger(figuresRow))
    return null;
  const top = within(headingRow - 1, region.top, region.bottom);
  const bodyTop = within(figuresRow - 1, region.top, region.bottom);
  // What was said last holds.
  const heading =
    change.figuresRow === undefined
      ? { top, bodyTop: Math.max(top, bodyTop) }
      : { top: Math.min(top, bodyTop), bodyTop };
  return { region, heading };
}
