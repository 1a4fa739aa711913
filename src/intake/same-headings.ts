import { columnName } from '../base/column-name.ts';
import type { ColumnMapping, Guess } from './mapping.ts';
import { takeRole } from './words.ts';

/** Columns of figures that say different things, each by another name, and what was told apart. */
export interface ToldApart {
  readonly columns: readonly ColumnMapping[];
  readonly guess: Guess | null;
}

/** What figures of a column are of, as far as headings say it; a month has another since January. */
function keyOf(one: ColumnMapping, period: string): string {
  const { indicator, area, is, base, total } = one;
  const since = one.cumulative && /^\d{4}-\d{2}$/.test(one.period || period);
  const place = area === null ? '' : area.code || area.name;
  return [indicator, place, is, base, one.period, since, total].join('\t');
}

function repeated(columns: readonly ColumnMapping[], period: string): ReadonlySet<ColumnMapping> {
  const byKey = new Map<string, ColumnMapping[]>();
  for (const one of columns) {
    if (one.role !== 'value') continue;
    const key = keyOf(one, period);
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return new Set([...byKey.values()].filter(({ length }) => length > 1).flat());
}

/** Its name, or the words above it that do not say what its figures are beside it: a growth, a target. */
function nameIn({ heading, indicator }: ColumnMapping, general: string): string {
  const last = heading.at(-1) ?? '';
  return indicator || (takeRole(last) === null ? last : general) || general || last;
}

/** With the rows above in its name: 本月·数量. */
function withUpper(one: ColumnMapping, general: string): ColumnMapping {
  const name = nameIn(one, general);
  const upper = one.heading.slice(0, -1).filter((part) => !name.includes(part));
  return upper.length === 0 ? one : { ...one, indicator: [...upper, name].join('·') };
}

/** With its unit in its name: 数量（万元）. */
function withUnit(one: ColumnMapping, general: string): ColumnMapping {
  return one.unit === '' || one.is === 'change'
    ? one
    : { ...one, indicator: `${nameIn(one, general)}（${one.unit}）` };
}

/** With its number among those of its name: 数量（2）; parts of one group keep one number. */
function numbered(
  columns: readonly ColumnMapping[],
  same: ReadonlySet<ColumnMapping>,
  period: string,
  general: string,
): ColumnMapping[] {
  const met = new Map<string, number>();
  let before = general;
  return columns.map((one) => {
    if (!same.has(one)) return one;
    const key = keyOf(one, period);
    const number = (met.get(key) ?? 0) + 1;
    met.set(key, number);
    // A growth is of what stands before it.
    const name = nameIn(one, one.is === 'actual' ? general : before);
    if (one.is === 'actual') before = name;
    const mark = /\p{Script=Han}/u.test(name) ? `（${number}）` : ` (${number})`;
    return { ...one, indicator: name + mark };
  });
}

/**
 * Tells columns apart whose headings are the same: by the rows above, by units, else by number. Otherwise the
 * second would be set aside as if it said the first again.
 * @param general what the table is about where its headings do not say
 * @param period of figures whose headings tell none
 */
export function tellApart(
  columns: readonly ColumnMapping[],
  general: string,
  period: string,
): ToldApart {
  const same = repeated(columns, period);
  if (same.size === 0) return { columns, guess: null };
  const upper = columns.map((one) => (same.has(one) ? withUpper(one, general) : one));
  const still = repeated(upper, period);
  const units = new Set([...still].map(({ unit }) => unit));
  const united = upper.map((one) =>
    still.has(one) && units.size === still.size ? withUnit(one, general) : one,
  );
  const told = numbered(united, repeated(united, period), period, general);
  const names = told
    .filter((one, at) => one !== columns[at])
    .map(({ column, indicator }) => `${columnName(column)}“${indicator}”`);
  const guess: Guess = {
    ...{ about: 'same-heading', column: -1, value: names.join('、') },
    ...{ reason: 'same-heading', detail: '' },
  };
  return { columns: told, guess };
}
