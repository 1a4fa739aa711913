import type { Category } from '../../records/cells.ts';
import type { LinkedAnswer } from '../../records/linked/answer.ts';
import { type LogSelection, NO_LAST_DAY } from '../../records/linked/selection.ts';
import { type Grain, readPeriod } from '../../records/month.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';

/** What a mark of a linked chart stands for. */
export interface Picked {
  readonly period?: number;
  readonly days?: readonly [number, number];
  readonly word?: { readonly category: Category; readonly name: string };
}

const isLast = ({ rows }: ChartDocument, key: string) =>
  rows.filter(({ at }) => at !== undefined).at(-1)?.key === key;

/** What the mark with a key stands for; null for one that chooses nothing. */
export function pickedOf(
  document: ChartDocument,
  key: string,
  grain: Grain,
  answer: Pick<LinkedAnswer, 'curves'>,
  group: 'none' | 'area' | 'type',
): Picked | null {
  const row = document.rows.find((one) => one.key === key);
  return row === undefined ? null : pickedOfRow(document, row, grain, answer, group);
}

/** What the mark of a row stands for; null for one that chooses nothing. */
export function pickedOfRow(
  document: ChartDocument,
  row: ChartRow,
  grain: Grain,
  answer: Pick<LinkedAnswer, 'curves'>,
  group: 'none' | 'area' | 'type',
): Picked | null {
  const { key } = row;
  if (row.part === 'x' || row.role === 'target') return null;
  const period = row.period === '' ? null : readPeriod(row.period, grain);
  switch (document.id) {
    case 'records-flow':
    case 'records-backlog':
    case 'records-medians':
    case 'records-control':
      return period === null ? null : { period };
    case 'records-durations':
      // The last bar holds all that took longer, too.
      return { days: [row.at ?? 0, isLast(document, key) ? NO_LAST_DAY : (row.to ?? 1) - 1] };
    case 'records-heat':
      return period === null ? null : { period, word: { category: 'area', name: row.area.code } };
    case 'records-curves': {
      const curve = answer.curves[Number(row.group.replace('curve-', ''))];
      if (group === 'none' || curve === undefined) return null;
      return { word: { category: group, name: curve.name } };
    }
    default: {
      const category = document.id.replace('records-', '') as Category;
      return { word: { category, name: row.area.code } };
    }
  }
}

const same = (a: readonly number[] | null, b: readonly number[]) =>
  a !== null && a[0] === b[0] && a[1] === b[1];

/** The stretch that two marks of one chart span. */
function spanned(a: Picked, b: Picked): Picked {
  const word = a.word;
  const days =
    a.days && b.days
      ? ([Math.min(a.days[0], b.days[0]), Math.max(a.days[1], b.days[1])] as const)
      : a.days;
  return { ...(word ? { word } : {}), ...(days ? { days } : {}) };
}

/** A selection after marks were chosen, from the first to the last of a drag; the same again clears it. */
export function withPicked(before: LogSelection, first: Picked, last: Picked): LogSelection {
  const { days, word } = spanned(first, last);
  const isDrag = first !== last;
  let next = before;
  if (first.period !== undefined && last.period !== undefined) {
    const ends = [first.period, last.period].sort((a, b) => a - b) as [number, number];
    const isAgain = !isDrag && same(before.periods, ends) && word === undefined;
    next = { ...next, periods: isAgain ? null : ends };
  }
  if (days !== undefined) {
    const isAgain = !isDrag && same(before.days, days);
    next = { ...next, days: isAgain ? null : days };
  }
  if (word !== undefined) {
    const { category, name } = word;
    const held = before.words[category];
    const isIn = held.includes(name);
    const isCell = first.period !== undefined;
    const names = isCell ? [name] : isIn ? held.filter((one) => one !== name) : [...held, name];
    next = { ...next, words: { ...next.words, [category]: names } };
  }
  return next;
}
