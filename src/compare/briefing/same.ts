const isParts = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * True if every field of `now` holds the same in `was`, however deep. Fields that only `was` has
 * are passed over: files may carry more than we know of.
 */
export function holdsSame(now: unknown, was: unknown): boolean {
  if (Object.is(now, was)) return true;
  if (!isParts(now) || !isParts(was) || Array.isArray(now) !== Array.isArray(was)) return false;
  if (Array.isArray(now) && now.length !== Object.keys(was).length) return false;
  return Object.entries(now).every(([key, value]) => holdsSame(value, was[key]));
}
