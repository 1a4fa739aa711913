import { halfWidth } from '../base/half-width.ts';
import { figureIn, isAbsentCell, isFilled, periodIn } from './cell-sense.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { RoleGuess } from './column-role.ts';
import { type Frame, mergedAt } from './frame.ts';
import type { Cell } from './grid.ts';
import { type HeadingContext, takeUnit } from './heading-part.ts';
import { HEADINGS, takeRole } from './words.ts';

/** By when, not when: 2024年底前, 12月31日之前, 2024年内. */
const BEFORE = /(?:年底|年末|年内)?(?:以前|之前|前|止|为止)?$/;

/** TIME_PERIOD by the end of which something is due; '' where no date is set, null if it is none. */
export function dueIn(cell: Cell, year: string): string | null {
  if (!isFilled(cell) || isAbsentCell(cell)) return '';
  if (cell.kind !== 'text') return periodIn(cell, year);
  const text = halfWidth(cell.text).trim();
  const bare = text.replace(BEFORE, (ending) => (ending.startsWith('年') ? '年' : ''));
  return periodIn({ ...cell, text: bare.replace(/^(?:于|在|到|至|by )/i, '') }, year);
}

const isAim = (part: string) => ['target', 'plan'].includes(takeRole(part)?.role ?? '');

/** The rows below a heading, and what headings are read with. */
interface Body {
  readonly frame: Frame;
  readonly rows: readonly number[];
  readonly left: number;
  readonly context: HeadingContext;
}

/**
 * Takes columns that say by when a target is to be reached for that, where there is a target. A
 * limit in days beside what a reform did is one of its aims: its places are returned.
 */
export function setDues(
  roles: (RoleGuess | null)[],
  paths: readonly (readonly string[])[],
  profiles: readonly ColumnProfile[],
  { frame, rows, left, context }: Body,
): ReadonlySet<number> {
  const limits = new Set<number>();
  const { year, units } = context;
  const isDue = paths.map((path) => HEADINGS.due.test(takeUnit(path.at(-1) ?? '', units).rest));
  const isValue = (at: number) => roles[at]?.role === 'value' && !isDue[at];
  const aimed = paths.some((path, at) => isValue(at) && path.some(isAim));
  const reformed =
    roles.some((one) => one?.role === 'reform') ||
    paths.some((path) => path.some((part) => HEADINGS.before.test(part)));
  for (const [at, path] of paths.entries()) {
    if (!isDue[at] || roles[at]?.role === 'ignore') continue;
    const cells = rows.map((row) => mergedAt(frame, row, left + at)).filter(isFilled);
    const dates = cells.filter((cell) => dueIn(cell, year)).length;
    const figures = cells.filter(
      (cell) => figureIn(cell, '.') !== null && !dueIn(cell, year),
    ).length;
    const given = cells.length - (profiles[at]?.absent ?? 0);
    if (given === 0) continue;
    if (aimed && dates >= 0.5 * given) {
      roles[at] = { role: 'due', reason: 'heading-word', detail: path.at(-1) ?? '' };
    } else if (reformed && figures >= 0.5 * given && paths.some((_, other) => isValue(other))) {
      roles[at] = { role: 'value', reason: 'heading-word', detail: path.at(-1) ?? '' };
      limits.add(at);
    }
  }
  return limits;
}
