import { daysOf, type Period, parsePeriod } from '../../base/period.ts';
import type { Language } from '../../base/vocabulary.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { round2 } from '../label.ts';
import { FONT, textWidth } from '../text.ts';

/** A year or month of a time axis, with its label and its tick; see `timeAxis`. */
export interface Band {
  readonly text: string;
  readonly x: number;
  /** Null where it would stand left of the axis. */
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

const isoMonth = (month: number) => {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
};
const monthStart = (month: number) => Date.parse(`${isoMonth(month)}-01`);
const monthOf = (time: number) => {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** The first and the last day that a date covers, in milliseconds; `2018` covers a year. */
export function spanOfDate(date: string): readonly [number, number] {
  return daysOf(parsePeriod(date)) ?? [Number.NaN, Number.NaN];
}

/** What all figures of a chart count: whole calendar years, whole months, or neither. */
export type Steps = 'years' | 'months' | null;

/** Finds what all of these periods are. */
export function stepsOf(periods: readonly Period[]): Steps {
  const whole = periods.every(({ start, end }) => {
    if (start === null || end === null) return false;
    return start.endsWith('-01') && monthOf(Date.parse(end)) < monthOf(Date.parse(end) + DAY);
  });
  if (!whole) return null;
  const years = periods.every(
    ({ start, end }) =>
      start?.endsWith('-01-01') && end?.endsWith('-12-31') && start.slice(0, 4) === end.slice(0, 4),
  );
  return years ? 'years' : 'months';
}

/**
 * The axis over these times (milliseconds, at least one) between two x positions: years, or months
 * where figures are not of whole years and all lie within a year and a half. Figures stand at the
 * end of their period. Where all are of whole years (or months) the label of a year stands there,
 * right below its figures; elsewhere years and months begin at their ticks and are named at their
 * middle. As many labels are left out as would overlap, and the last one stays.
 */
export function timeAxis(
  times: readonly number[],
  range: readonly [number, number],
  language: Language,
  steps: Steps,
): TimeAxis {
  const first = monthOf(Math.min(...times));
  const last = monthOf(Math.max(...times));
  const size = steps === 'years' || last - first > 17 ? 12 : 1;
  const atEnd = steps === (size === 12 ? 'years' : 'months');
  const bands: number[] = [];
  for (let month = first - (first % size); month <= last; month += size) bands.push(month);
  const endOf = (month: number) => monthStart(month + size) - DAY;
  const named = (month = 0) => (atEnd ? endOf(month) : (monthStart(month) + endOf(month)) / 2);
  const open = size === 1 && !atEnd;
  const from = open ? monthStart(first) : Math.min(...times, named(bands[0]));
  const to = open ? endOf(last) : Math.max(...times, named(bands.at(-1)));
  const [left, right] = range;
  const scale = (time: number) =>
    to === from ? (left + right) / 2 : left + ((time - from) / (to - from)) * (right - left);
  const write = (month: number) =>
    size === 12 ? String(Math.floor(month / 12)) : formatPeriod(isoMonth(month), language);
  const widest = Math.max(...bands.map((month) => textWidth(write(month), FONT.small))) + 8;
  const pitch = bands.length < 2 ? widest : scale(named(bands[1])) - scale(named(bands[0]));
  const every = STEPS[size === 12 ? 'year' : 'month'];
  const step = every.find((one) => one * pitch >= widest) ?? bands.length;
  return {
    scale,
    from,
    to,
    bands: bands.map((month, position) => {
      const tick = atEnd ? endOf(month) : monthStart(month);
      return {
        text: (bands.length - 1 - position) % step === 0 ? write(month) : '',
        x: round2(scale(named(month))),
        tick: tick < from ? null : round2(scale(tick)),
      };
    }),
  };
}
