import { type Day, dayFrom } from '../base/calendar/day.ts';

/** What a cell of dates holds: a day, nothing, or what is no day. */
export type DateCell = Day | 'empty' | 'unreadable';

/** Year first, as it is told without doubt; what stands behind a day is its hour. */
const FORMS = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/,
  /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号](?:\s*\d.*)?$/,
  /^(\d{4})()(\d{2})(\d{2})(?:\d{4,6})?$/,
];

function read(text: string): DateCell {
  const cell = text.trim();
  if (cell === '') return 'empty';
  for (const form of FORMS) {
    const match = form.exec(cell);
    if (match === null) continue;
    return dayFrom(Number(match[1]), Number(match[3]), Number(match[4])) ?? 'unreadable';
  }
  return 'unreadable';
}

/** Many more different cells than days: they carry hours, and are not worth remembering. */
const MOST_KNOWN = 100_000;

/**
 * Makes a reader of cells of dates: `2024-03-05`, `2024/3/5 09:30`, `2024年3月5日`, `20240305`. A day
 * before a month, or the other way round, cannot be told apart and is unreadable. A log repeats few
 * days: each cell is read once.
 */
export function makeDateReader(): (text: string) => DateCell {
  const known = new Map<string, DateCell>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const cell = read(text);
    if (known.size < MOST_KNOWN) known.set(text, cell);
    return cell;
  };
}
