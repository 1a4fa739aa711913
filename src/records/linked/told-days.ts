/** Days at which a curve is told at most, but for its first, its middle and its last. */
const MOST_DAYS = 48;
/** Below this share a curve is all but at the ground. */
const TAIL = 0.005;

/**
 * The days at which a falling curve is told: each at which it falls, or, where they are too many, those
 * at which it has fallen by a forty-eighth of its whole fall, and where it crosses one half. So a curve
 * that is drawn in steps lies nowhere further from the whole one, however far its tail reaches.
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
  const step = falls <= MOST_DAYS ? 0 : (share(0) - share(last)) / MOST_DAYS;
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
