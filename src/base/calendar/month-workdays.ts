import type { Months } from '../period-shift.ts';

/** The first year of `WORKED`. */
const FROM = 2004;
/** Working days of each month less 15, a digit each: what `chineseCalendar` counts, without its days. */
const WORKED =
  '358737777378528737687377438737687378527836787376736665866558267647868268' +
  '528656777278618566686378268475786376726674876467726665867458627656866368' +
  '538566686377448467687276727575786376726764876467257746868268528746777278' +
  '618656686377358566685476736764876467446745868358617646867368';

/** Working days of whole months by the official Chinese calendar; null for years it does not know. */
export function workdaysOfMonths({ from, count }: Months): number | null {
  const first = from - FROM * 12;
  const digits = first < 0 ? '' : WORKED.slice(first, first + count);
  if (digits.length !== count) return null;
  return [...digits].reduce((sum, digit) => sum + 15 + Number(digit), 0);
}
