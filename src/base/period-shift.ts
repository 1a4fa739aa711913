const MONTH = /^(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const HALF = /^(\d{4})-S([12])$/;
const YEAR = /^\d{4}$/;
const SPAN = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/;

const earlier = (text: string) => text.replace(/\d{4}/g, (year) => String(Number(year) - 1));

/** The same period a year earlier; null for weeks, days and spans of years, which have none. */
export function yearEarlier(period: string): string | null {
  const known = [MONTH, QUARTER, HALF, YEAR, SPAN].some((form) => form.test(period));
  return known ? earlier(period) : null;
}

/**
 * The period of the same length just before; null for figures that run from the beginning of a year,
 * which have none, and for a year, whose period before is the year earlier.
 */
export function periodBefore(period: string): string | null {
  const parts = MONTH.exec(period) ?? QUARTER.exec(period) ?? HALF.exec(period);
  if (parts === null) return null;
  const [, year = '', place = ''] = parts;
  const [mark, last] = period.includes('Q') ? ['Q', 4] : period.includes('S') ? ['S', 2] : ['', 12];
  const before = Number(place) - 1;
  const of = before === 0 ? Number(year) - 1 : Number(year);
  const number = String(before === 0 ? last : before);
  return `${of}-${mark}${mark === '' ? number.padStart(2, '0') : number}`;
}
