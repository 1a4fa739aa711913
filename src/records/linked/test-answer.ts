import { readDay } from '../../base/calendar/day.ts';
import { Z95 } from '../../stats/interval.ts';
import { type Grain, periodOf, writePeriod } from '../month.ts';
import { EXTRACT, type PlainCase } from '../test-log.ts';
import type { LinkedAnswer, LinkedQuery } from './answer.ts';
import type { GroupFigures } from './figures.ts';
import type { LinkedView } from './linked-view.ts';

type Category = 'area' | 'type' | 'outcome';
type Part = Category | 'periods' | 'days';

/** How a log was cut, and what was asked of it. */
export interface PlainCut {
  readonly grain: Grain;
  readonly since: string | null;
  readonly query: LinkedQuery;
  readonly places: LinkedView['places'];
  /** Days at which each curve was told. */
  readonly told: readonly (readonly number[])[];
}

const dayOf = (text: string) => readDay(text) ?? 0;
/** Days that a case took, or has waited so far. */
export const daysOf = ({ start, end }: PlainCase) => dayOf(end || EXTRACT) - dayOf(start);
const isOpen = ({ end }: PlainCase) => end === '';

/** The middle of sorted days, or what lies a share of the way along them. */
function quantile(days: readonly number[], share: number): number | null {
  if (days.length === 0) return null;
  const sorted = days.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

/** Share still open after each day at which a case ended, with its limits. */
function curve(cases: readonly PlainCase[]) {
  const times = [...new Set(cases.filter((one) => !isOpen(one)).map(daysOf))];
  let [share, spread] = [1, 0];
  return times
    .sort((a, b) => a - b)
    .map((time) => {
      const risk = cases.filter((one) => daysOf(one) >= time).length;
      const ends = cases.filter((one) => !isOpen(one) && daysOf(one) === time).length;
      share = (share * (risk - ends)) / risk;
      spread += ends / (risk * (risk - ends));
      const limit = (sign: number) => share * Math.exp(sign * Z95 * Math.sqrt(spread));
      const known = share > 0;
      return {
        ...{ time, share, lower: known ? limit(-1) : null },
        upper: known ? Math.min(1, limit(1)) : null,
      };
    });
}

const after = (cases: readonly PlainCase[], day: number) =>
  curve(cases).findLast(({ time }) => time <= day)?.share ?? 1;

/** The day at which a curve is at a level, the middle of its step where it stands there exactly. */
function crossing(points: readonly { time: number; at: number | null }[], level: number) {
  const near = 1e-8;
  const first = points.find(({ at }) => at !== null && at < level + near);
  if (first === undefined || (first.at ?? 0) < level - near) return first?.time ?? null;
  const next = points.find(({ at }) => at !== null && at < level - near);
  return next === undefined ? first.time : (first.time + next.time) / 2;
}

function survivalQuantile(cases: readonly PlainCase[], share: number) {
  const points = curve(cases);
  const of = (key: 'share' | 'lower' | 'upper') =>
    crossing(
      points.map((point) => ({ time: point.time, at: point[key] })),
      1 - share,
    );
  return { value: of('share'), lower: of('lower'), upper: of('upper') };
}

function wilson(hits: number, cases: number): GroupFigures['successShare'] {
  if (cases === 0) return null;
  const share = hits / cases;
  const z2 = Z95 ** 2;
  const half = Z95 * Math.sqrt((share * (1 - share)) / cases + z2 / (4 * cases ** 2));
  const end = (sign: number) => (share + z2 / (2 * cases) + sign * half) / (1 + z2 / cases);
  return { share, lower: end(-1), upper: end(1) };
}

function figuresOf(cases: readonly PlainCase[], limit: number | null): GroupFigures {
  const ended = cases.filter((one) => !isOpen(one));
  const ages = cases.filter(isOpen).map(daysOf);
  const count = (outcome: string) => ended.filter((one) => one.outcome === outcome).length;
  const [success, withdrawn] = [count('granted'), count('withdrawn')];
  const other = ended.length - success - withdrawn;
  const isSeen = limit !== null && cases.some((one) => daysOf(one) >= limit);
  const allEnded = cases.length > 0 && after(cases, 1e6) === 0;
  return {
    ...{ open: ages.length, success, other, withdrawn, all: cases.length },
    median: survivalQuantile(cases, 0.5),
    medianEnded: quantile(ended.map(daysOf), 0.5),
    p90: survivalQuantile(cases, 0.9),
    within: limit !== null && (isSeen || allEnded) ? 1 - after(cases, limit) : null,
    successShare: wilson(success, success + other),
    age: {
      median: quantile(ages, 0.5),
      p90: quantile(ages, 0.9),
      over: limit === null ? null : ages.filter((days) => days > limit).length,
    },
  };
}

/** What linked charts show, computed from plain rows one by one. */
export function plainAnswer(cases: readonly PlainCase[], cut: PlainCut): LinkedAnswer {
  const { grain, since, query, places, told } = cut;
  const { selection, limit, group, show } = query;
  const periodAt = (day: string) => periodOf(dayOf(day), grain);
  const within = (value: number, ends: readonly [number, number] | null) =>
    ends === null || (value >= ends[0] && value <= ends[1]);
  /** Whether a case is chosen, some choices left out. */
  const chosen = (one: PlainCase, ...without: Part[]) =>
    (['area', 'type', 'outcome'] as const).every((key) => {
      const words = selection.words[key];
      return without.includes(key) || words.length === 0 || words.includes(one[key]);
    }) &&
    (without.includes('periods') || within(periodAt(one.start), selection.periods)) &&
    (without.includes('days') || within(daysOf(one), selection.days));
  const groupOf = (own: readonly PlainCase[], ...without: Part[]) => {
    const all = own.filter((one) => chosen(one, 'days', ...without));
    const phase = (isAfter: boolean) =>
      figuresOf(
        all.filter(({ start }) => since !== null && start >= since === isAfter),
        limit,
      );
    const phases = since === null ? null : ([phase(false), phase(true)] as const);
    const inDays = own.filter((one) => chosen(one, ...without)).length;
    return { cases: inDays, figures: figuresOf(all, limit), phases };
  };
  const named = (key: Category) =>
    places[key].names.map((name) => ({
      name,
      ...groupOf(
        cases.filter((one) => one[key] === name),
        key,
      ),
    }));
  const first = Math.min(...cases.map(({ start }) => periodAt(start)));
  const last = periodAt(EXTRACT);
  const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const flow = cases.filter((one) => chosen(one, 'days', 'periods'));
  const periods = numbers.map((number) => {
    const own = cases.filter(({ start }) => periodAt(start) === number);
    const { figures } = groupOf(own, 'periods');
    const came = flow.filter(({ start }) => periodAt(start) <= number);
    const went = came.filter((one) => !isOpen(one) && periodAt(one.end) <= number);
    const { success, other, median } = figures;
    return {
      ...{
        period: writePeriod(number, grain),
        received: figures.all,
        success,
        decided: success + other,
      },
      ended: went.filter(({ end }) => periodAt(end) === number).length,
      ...{ open: came.length - went.length, median: median.value },
    };
  });
  const whole = cases.filter((one) => chosen(one, 'days'));
  const ended = whole.filter((one) => !isOpen(one)).map(daysOf);
  const longest = Math.max(...cases.map(daysOf));
  const curveNames = group === null ? [''] : places[group].names.slice(0, 6);
  const curves = curveNames
    .map((name) => {
      const own = cases.filter((one) => group === null || one[group] === name);
      return { name, rows: own.filter((one) => chosen(one, 'days', ...(group ? [group] : []))) };
    })
    .filter(({ rows }) => group === null || rows.length > 0)
    .map(({ name, rows }, at) => ({
      name,
      seen: Math.max(-1, ...rows.map(daysOf)),
      points: (told[at] ?? []).map((day) => ({ day, share: after(rows, day) })),
      figures: figuresOf(rows, null),
    }));
  const values = places.area.names.map((name) =>
    numbers.map((number) => {
      const own = cases.filter(({ area, start }) => area === name && periodAt(start) === number);
      const { figures, cases: inDays } = groupOf(own, 'area', 'periods');
      if (show === 'cases') return inDays;
      return figures.all < 10 ? null : figures.median.value;
    }),
  );
  return {
    whole: groupOf(cases),
    periods,
    days: Uint32Array.from(
      { length: longest + 1 },
      (_, day) => ended.filter((one) => one === day).length,
    ),
    groups: { area: named('area'), type: named('type'), outcome: named('outcome') },
    others: {
      area: new Set(cases.map(({ area }) => area)).size - places.area.names.length,
      type: new Set(cases.map(({ type }) => type)).size - places.type.names.length,
      outcome: new Set(cases.map(({ outcome }) => outcome)).size - places.outcome.names.length,
    },
    curves,
    heat: { names: places.area.names, values },
  };
}
