/** So many falls of a curve are all told. */
const FEW_FALLS = 48;
/** Of more falls, those are told by which it fell so far: less than a pixel of a chart. */
const STEP = 0.005;
/** Below this share a curve is all but at the ground. */
const TAIL = 0.005;

/** What a curve may still fall once nothing is told of it any more: it would be seen as level. */
const LEVEL = 0.01;
/** Of a hundred cases fewer than this many in view make a curve that chance leads. */
const FEW = 0.01;

/**
 * The day up to which a falling curve tells something: what is left of it falls by less than one in a
 * hundred, or is of less than one in a hundred of its cases. So a few that wait for years do not press
 * all others together.
 *
 * @param survival shares still open after each day from 0
 * @param counts cases by days, ended and open
 * @param seen the last day of any case; -1 for none
 * @returns a day up to `seen`
 */
export function tellingDays(
  survival: ArrayLike<number>,
  { ended, open }: { readonly ended: ArrayLike<number>; readonly open: ArrayLike<number> },
  seen: number,
): number {
  const inView = (day: number) => (ended[day] as number) + (open[day] as number);
  let all = 0;
  for (let day = 0; day <= seen; day += 1) all += inView(day);
  const ground = (survival[seen] ?? 0) + LEVEL;
  let left = all;
  for (let day = 0; day < seen; day += 1) {
    left -= inView(day);
    if ((survival[day] as number) < ground || left < all * FEW) return day;
  }
  return seen;
}

/**
 * The days at which a falling curve is told: each at which it falls, or, where they are too many, those
 * at which it has fallen by half a percentage point, and where it crosses one half. So a curve that is
 * drawn in steps lies nowhere as far from the whole one, its tail included.
 *
 * @param survival shares still open after each day from 0, none above the one before
 * @param seen the last day of any case; -1 for none
 */
export function toldDays(survival: ArrayLike<number>, seen: number): number[] {
  if (seen < 0) return [];
  const share = (day: number) => survival[day] ?? 1;
  const days = [0];
  let [last, falls] = [seen, 0];
  for (let day = 1; day <= last; day += 1) {
    if (share(day) < share(day - 1)) falls += 1;
    if (share(day) < TAIL) last = day;
  }
  const step = falls <= FEW_FALLS ? 0 : STEP;
  let told = share(0);
  for (let day = 1; day < last; day += 1) {
    const now = share(day);
    if (now < told && (told - now >= step || (told > 0.5 && now <= 0.5))) {
      days.push(day);
      told = now;
    }
  }
  return last > 0 ? [...days, last] : days;
}
