import { type Cases, OPEN } from '../cases.ts';
import { barsOf, type Screen } from './screen.ts';

/** Filed again so soon, a case looks like the same one. */
const SOON = 7;
/** Later ones are shown beside them. */
const SHOWN = 60;
const LEAST_CASES = 30;
const LEAST_SHARE = 0.05;

/**
 * Cases closed and filed again: of the same subject and type, begun within a week after the end of
 * one before; at least a twentieth of all that have ended. Each new number starts the clock anew. The
 * distribution is by days from the end to the new start. Null without subjects.
 */
export function filedAgain(cases: Cases): Screen | null {
  const { subject, start, end, type } = cases;
  if (subject === null) return null;
  const rows = Uint32Array.from({ length: cases.rows }, (_, row) => row).filter(
    (row) => subject[row] !== 0,
  );
  const at = (column: ArrayLike<number>, row: number) => column[row] as number;
  rows.sort(
    (a, b) =>
      at(subject, a) - at(subject, b) ||
      at(type.codes, a) - at(type.codes, b) ||
      at(start, a) - at(start, b),
  );
  const gaps = new Uint32Array(SHOWN + 1);
  let ended = 0;
  for (const [place, row] of rows.entries()) {
    if (at(end, row) === OPEN) continue;
    ended += 1;
    const next = rows[place + 1];
    if (next === undefined || at(subject, next) !== at(subject, row)) continue;
    if (at(type.codes, next) !== at(type.codes, row)) continue;
    const gap = at(start, next) - at(end, row);
    if (gap >= 0 && gap <= SHOWN) gaps[gap] = at(gaps, gap) + 1;
  }
  const found = gaps.subarray(0, SOON + 1).reduce((sum, one) => sum + one, 0);
  const fires = found >= LEAST_CASES && found >= LEAST_SHARE * ended;
  return {
    rule: 'filed-again',
    fires,
    cases: ended,
    found,
    expected: null,
    distribution: barsOf(gaps),
    looked: [0, SOON],
  };
}
