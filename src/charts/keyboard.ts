/** Keys that move between marks, and by how many. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The position to move to from `current` among `count` marks; null if the key moves nowhere. */
export function nextMark(key: string, current: number, count: number): number | null {
  const step = STEPS[key];
  if (step === undefined || count === 0) return null;
  return Math.max(0, Math.min(count - 1, current + step));
}
