import { isWorkday, knows } from '../base/calendar/calendar.ts';
import { chineseCalendar } from '../base/calendar/chinese.ts';
import { type Day, readDay, writeDay } from '../base/calendar/day.ts';

/** What a synthetic log is like. */
export interface SampleOptions {
  readonly rows: number;
  readonly seed: number;
  /** Days of the first start and of the extract; 2022-01-04 and 2024-12-31 if not given. */
  readonly from?: string;
  readonly extract?: string;
  /** Day from which cases are quicker; 2023-07-03 if not given. */
  readonly reform?: string;
  /** Their days, as a share of those before: 0.6 if not given, 1 for a reform without effect. */
  readonly effect?: number;
}

/** A synthetic log, a row a case; each row says that it is one. */
export interface SampleLog {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

const COLUMNS = ['case_no', 'district', 'type', 'received', 'decided', 'outcome', 'note'];
const DISTRICTS = ['North', 'East', 'South', 'West', 'Harbour', 'Hill'];
const TYPES = ['new', 'change', 'renewal'];
/** Working days that half of the cases of each type take, before the reform. */
const TYPICAL = [22, 14, 8];
/** Permits are filed most in spring and least about the new year, by month. */
const SEASON = [0.6, 0.5, 1.3, 1.2, 1.1, 1, 0.9, 0.9, 1.1, 0.9, 1, 0.8];

/** Lehmer's generator (1949): the same numbers every time, from 0 to 1. */
function makeRandom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Working days, each as often as its month's season says. */
function makeStarts(from: Day, to: Day): Day[] {
  const calendar = chineseCalendar();
  const days: Day[] = [];
  for (let day = from; day <= to; day += 1) {
    if (!knows(calendar, day) || !isWorkday(calendar, day)) continue;
    const weight = Math.round(10 * (SEASON[new Date(day * 86_400_000).getUTCMonth()] ?? 1));
    for (let one = 0; one < weight; one += 1) days.push(day);
  }
  return days;
}

/** The working days of a span, and the place of each day among them. */
function makeWorkdays(from: Day, to: Day) {
  const calendar = chineseCalendar();
  const days: Day[] = [];
  const place = new Map<Day, number>();
  for (let day = from; day <= to; day += 1) {
    if (!knows(calendar, day) || !isWorkday(calendar, day)) continue;
    place.set(day, days.length);
    days.push(day);
  }
  return { days, place };
}

/**
 * Makes a synthetic log of permits: filed on working days with seasons and holidays, days spread
 * widely about a median for each type and district, quicker from the day of a reform on, some
 * withdrawn, those not decided by the extract open. The same options give the same rows.
 */
export function sampleLog(options: SampleOptions): SampleLog {
  const { rows, seed, effect = 0.6 } = options;
  const dayOf = (text: string) => readDay(text) ?? 0;
  const [from, extract] = [
    dayOf(options.from ?? '2022-01-04'),
    dayOf(options.extract ?? '2024-12-31'),
  ];
  const reform = dayOf(options.reform ?? '2023-07-03');
  function* make(): Generator<readonly string[]> {
    const random = makeRandom(seed);
    const starts = makeStarts(from, extract);
    const { days, place } = makeWorkdays(from, extract);
    const pick = (count: number) => Math.floor(random() * count);
    for (let row = 1; row <= rows; row += 1) {
      const start = starts[pick(starts.length)] as Day;
      const [district, type] = [pick(DISTRICTS.length), pick(TYPES.length)];
      // Of a log-logistic spread, as waiting times have it: a few take very long.
      const share = random();
      const spread = (share / (1 - share)) ** 0.4;
      const quicker = start >= reform ? effect : 1;
      const taken = Math.round((TYPICAL[type] ?? 1) * (1 + district / 10) * quicker * spread);
      const end = days[(place.get(start) ?? 0) + taken];
      const ending = random();
      const outcome = ending < 0.06 ? 'withdrawn' : ending < 0.2 ? 'refused' : 'granted';
      yield [
        `S${String(row).padStart(8, '0')}`,
        DISTRICTS[district] ?? '',
        TYPES[type] ?? '',
        writeDay(start),
        end === undefined ? '' : writeDay(end),
        end === undefined ? '' : outcome,
        'synthetic',
      ];
    }
  }
  return { columns: COLUMNS, rows: { [Symbol.iterator]: make } };
}
