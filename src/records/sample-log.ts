import { isWorkday, knows } from '../base/calendar/calendar.ts';
import { chineseCalendar } from '../base/calendar/chinese.ts';
import { type Day, readDay, writeDay } from '../base/calendar/day.ts';
import type { SampleKind } from './sample-kind-names.ts';
import { KINDS_OF_LOGS, type KindOfLog } from './sample-kinds.ts';

/** What a synthetic log is like. */
export interface SampleOptions {
  /** Permits if not said. */
  readonly kind?: SampleKind;
  readonly rows: number;
  readonly seed: number;
  /** Share of successes among those decided, met to one case; as the kind has it if not given. */
  readonly success?: number;
  /** Days of the first start and of the extract; 2022-01-04 and 2024-12-31 if not given. */
  readonly from?: string;
  readonly extract?: string;
  /** Day from which cases are quicker; 2023-07-03 if not given. */
  readonly reform?: string;
  /** Their days, as a share of those before; as the kind has it if not given, 1 for a reform without effect. */
  readonly effect?: number;
}

/** A synthetic log, a row a case; each row says that it is one. */
export interface SampleLog {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

const COLUMNS = ['case_no', 'district', 'type', 'received', 'decided', 'outcome'];
const DISTRICTS = ['North', 'East', 'South', 'West', 'Harbour', 'Hill'];

/** Lehmer's generator (1949): the same numbers every time, from 0 to 1. */
function makeRandom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The days of a span on which work is done, and the place of each among them. */
function makeDays(from: Day, to: Day, { daysOff }: KindOfLog) {
  const calendar = chineseCalendar();
  const days: Day[] = [];
  const place = new Map<Day, number>();
  for (let day = from; day <= to; day += 1) {
    if (daysOff === 0 && !(knows(calendar, day) && isWorkday(calendar, day))) continue;
    place.set(day, days.length);
    days.push(day);
  }
  return { days, place };
}

/** Those days, each as often as its month's season, and its being a day off, say. */
function makeStarts(days: readonly Day[], { season, daysOff }: KindOfLog): Day[] {
  const calendar = chineseCalendar();
  return days.flatMap((day) => {
    const isOff = daysOff > 0 && knows(calendar, day) && !isWorkday(calendar, day);
    const often = (season[new Date(day * 86_400_000).getUTCMonth()] ?? 1) * (isOff ? daysOff : 1);
    return new Array<Day>(Math.round(10 * often)).fill(day);
  });
}

/** Whether the next of those decided is a success, so that their share is met to one of them. */
function makeQuota(share: number): () => boolean {
  let decided = 0;
  return () => {
    decided += 1;
    return Math.round(decided * share) > Math.round((decided - 1) * share);
  };
}

/**
 * Makes a synthetic log of a kind: with its seasons, weekends and holidays, days spread widely about a
 * median for each type and district, quicker from the day of a reform on (or not), some withdrawn,
 * those not ended by the extract open. The same options give the same rows.
 */
export function sampleLog(options: SampleOptions): SampleLog {
  const { rows, seed, success } = options;
  const kind = KINDS_OF_LOGS[options.kind ?? 'permits'];
  const { types, outcomes, shares, amount, effect: usual } = kind;
  const { effect = usual } = options;
  const dayOf = (text: string) => readDay(text) ?? 0;
  const [from, extract] = [
    dayOf(options.from ?? '2022-01-04'),
    dayOf(options.extract ?? '2024-12-31'),
  ];
  const reform = dayOf(options.reform ?? '2023-07-03');
  function* make(): Generator<readonly string[]> {
    const random = makeRandom(seed);
    const { days, place } = makeDays(from, extract, kind);
    const starts = makeStarts(days, kind);
    const pick = (count: number) => Math.floor(random() * count);
    const isSuccess = success === undefined ? null : makeQuota(success);
    for (let row = 1; row <= rows; row += 1) {
      const start = starts[pick(starts.length)] as Day;
      const district = pick(DISTRICTS.length);
      const [type = '', typical = 1] = types[pick(types.length)] ?? [];
      // Of a log-logistic spread, as waiting times have it: a few take very long.
      const share = random();
      const spread = (share / (1 - share)) ** 0.4;
      const quicker = start >= reform ? effect : 1;
      const taken = Math.round(typical * (1 + district / 10) * quicker * spread);
      const end = days[(place.get(start) ?? 0) + taken];
      const ending = random();
      const way = ending < shares[0] ? 0 : ending < shares[1] ? 1 : 2;
      const told =
        end === undefined ? 0 : isSuccess === null || way === 0 ? way : isSuccess() ? 2 : 1;
      const counted = amount === null ? [] : [String(amount[1] + pick(amount[2]))];
      yield [
        `S${String(row).padStart(8, '0')}`,
        DISTRICTS[district] ?? '',
        type,
        writeDay(start),
        end === undefined ? '' : writeDay(end),
        end === undefined ? '' : outcomes[told],
        ...counted,
        'synthetic',
      ];
    }
  }
  const columns = [...COLUMNS, ...(amount === null ? [] : [amount[0]]), 'note'];
  return { columns, rows: { [Symbol.iterator]: make } };
}
