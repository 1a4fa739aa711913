import { parsePeriod } from '../../base/period.ts';
import type { Language } from '../../base/vocabulary.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { round2 } from '../label.ts';
import { FONT, textWidth } from '../text.ts';

/** A year or month of a time axis: its label stands below its middle, a tick where it starts. */
export interface Band {
  readonly text: string;
  readonly x: number;
  /** Null where it starts left of the axis. */
  readonly tick: number | null;
}

/** A time axis: `scale` takes milliseconds. */
export interface TimeAxis {
  readonly scale: (time: number) => number;
  readonly from: number;
  readonly to: number;
  readonly bands: readonly Band[];
}

const DAY = 86_400_000;
const STEPS = { year: [1, 2, 5, 10, 20, 50, 100], month: [1, 2, 3, 6, 12, 24] };

const monthStart = (month: number) => Date.UTC(Math.floor(month / 12), month % 12);
const monthOf = (time: number) => {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** The first and the last day that a date covers, in milliseconds; `2018` covers a year. */
export function daysOf(date: string): readonly [number, number] {
  const { start, end } = parsePeriod(date);
  const last = Date.parse(end ?? '');
  return [start === null ? last : Date.parse(start), last];
}

/**
 * The axis over these times (milliseconds, at least one) between two x positions: years, or months
 * where figures are not of whole years and all lie within a year and a half. Labels stand at the middle of what they name, so a
 * figure of a whole year is right above its year; as many are left out as would overlap, and the
 * last one stays.
 */
export function timeAxis(
  times: readonly number[],
  range: readonly [number, number],
  language: Language,
  yearly: boolean,
): TimeAxis {
  const first = monthOf(Math.min(...times));
  const last = monthOf(Math.max(...times));
  const size = yearly || last - first > 17 ? 12 : 1;
  const bands: number[] = [];
  for (let month = first - (first % size); month <= last; month += size) bands.push(month);
  const middle = (month = 0) => (monthStart(month) + monthStart(month + size) - DAY) / 2;
  const from = size === 1 ? monthStart(first) : Math.min(...times, middle(bands[0]));
  const to = size === 1 ? monthStart(last + 1) : Math.max(...times, middle(bands.at(-1)));
  const [left, right] = range;
  const scale = (time: number) =>
    to === from ? (left + right) / 2 : left + ((time - from) / (to - from)) * (right - left);
  const write = (month: number) => {
    const year = String(Math.floor(month / 12));
    if (size === 12) return year;
    return formatPeriod(`${year}-${String((month % 12) + 1).padStart(2, '0')}`, language);
  };
  const widest = Math.max(...bands.map((month) => textWidth(write(month), FONT.small))) + 8;
  const pitch = bands.length < 2 ? widest : scale(middle(bands[1])) - scale(middle(bands[0]));
  const steps = STEPS[size === 12 ? 'year' : 'month'];
  const step = steps.find((one) => one * pitch >= widest) ?? bands.length;
  return {
    scale,
    from,
    to,
    bands: bands.map((month, position) => ({
      text: (bands.length - 1 - position) % step === 0 ? write(month) : '',
      x: round2(scale(middle(month))),
      tick: monthStart(month) < from ? null : round2(scale(monthStart(month))),
    })),
  };
}
