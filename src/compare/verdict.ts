import type { Polarity } from '../base/vocabulary.ts';
import type { VerdictRule } from '../catalog/register.ts';

/** What can be said of a figure by its indicator's rule; from `no-rule` on it is no verdict. */
export const VERDICTS = [
  'met',
  'missed',
  'improved',
  'held',
  'worsened',
  'on-the-way',
  'behind',
  'no-rule',
  'no-target',
  'no-standard',
  'no-baseline',
  'no-date',
  'too-early',
  'no-data',
  'unclear',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A value as far as it is known. */
interface Bounded {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: string;
  /** Last day of its period, ISO 8601; null where it has none. */
  readonly end: string | null;
}

/** What a verdict rests on. */
export interface VerdictCase {
  readonly rule: VerdictRule | null;
  readonly polarity: Polarity;
  /** What the rule holds figures against; null where there is none. */
  readonly against: Bounded | null;
  /** Figures that report, by the end of their period. */
  readonly figures: readonly Bounded[];
}

/** Between which numbers the true value lies. */
function span({ value, lower, upper, qualifier }: Bounded): readonly [number, number] {
  if (value === null) return [lower ?? -Infinity, upper ?? Infinity];
  if (qualifier === '>' || qualifier === '>=') return [value, Infinity];
  if (qualifier === '<' || qualifier === '<=') return [-Infinity, value];
  return [value, value];
}

/** What a target asks for: `at least 50` asks for 50, `2 to 3 days` for no more than 3. */
function asked({ value, lower, upper }: Bounded, polarity: Polarity): number | null {
  return value ?? (polarity === 'less' ? upper : lower);
}

/**
 * Whether a value is reached, as far as bounds leave no doubt: a fact of two figures and no verdict,
 * which takes a rule (`judge`).
 */
export function reaches(
  figure: Bounded,
  against: Bounded,
  polarity: Polarity,
  tolerance = 0,
): 'met' | 'missed' | 'unclear' {
  const goal = asked(against, polarity);
  if (polarity === 'neutral' || goal === null) return 'unclear';
  const [low, high] = span(figure);
  const [worst, best] = polarity === 'more' ? [low, high] : [-high, -low];
  const least = (polarity === 'more' ? goal : -goal) - tolerance;
  if (worst >= least) return 'met';
  return best < least ? 'missed' : 'unclear';
}

/** Two points tell no direction: one of them may be by chance. */
const LEAST_POINTS = 3;

/** How the last figure stands to a baseline: a difference within the tolerance is none. */
function against(last: Bounded, baseline: Bounded, polarity: Polarity, tolerance: number): Verdict {
  if (polarity === 'neutral') return 'unclear';
  const [[low, high], [from, to]] = [span(last), span(baseline)];
  const [least, most] = polarity === 'more' ? [low - to, high - from] : [from - high, to - low];
  if (least > tolerance) return 'improved';
  if (most < -tolerance) return 'worsened';
  return least >= -tolerance && most <= tolerance ? 'held' : 'unclear';
}

const DAY = 86_400_000;
const dayOf = (date: string) => Date.parse(date) / DAY;

/** Where a target is approached: whether the pace from the first figure to the last is enough, and when. */
export interface Pace {
  readonly enough: boolean;
  /** Day on which it is reached at this pace, ISO 8601. */
  readonly reached: string;
}

/**
 * The pace at which figures approach a target; null where they do not, where bounds leave it open, or
 * where there are too few of them.
 */
export function paceOf({ rule, polarity, against: target, figures }: VerdictCase): Pace | null {
  const known = figures.filter(({ end }) => end !== null);
  const [first, last] = [known[0], known.at(-1)];
  const goal = target === null ? null : asked(target, polarity);
  if (known.length < Math.max(LEAST_POINTS, rule?.points ?? 0)) return null;
  if (!first?.end || !last?.end || !target?.end || goal === null || polarity === 'neutral') {
    return null;
  }
  if (first.value === null || last.value === null) return null;
  const sign = polarity === 'more' ? 1 : -1;
  const days = dayOf(last.end) - dayOf(first.end);
  const perDay = (sign * (last.value - first.value)) / days;
  const lacking = Math.max(0, sign * (goal - last.value));
  if (days <= 0 || (perDay <= 0 && lacking > 0)) return null;
  const more = lacking === 0 ? 0 : Math.ceil(lacking / perDay);
  const day = dayOf(last.end) + more;
  // Beyond any plan, and beyond what a date can hold.
  if (more > 36_525) return { enough: false, reached: '' };
  return {
    enough: day <= dayOf(target.end),
    reached: new Date(day * DAY).toISOString().slice(0, 10),
  };
}

/** Until the day aimed at: whether the target is reached at this pace. */
function underWay(given: VerdictCase): Verdict {
  const pace = paceOf(given);
  if (pace === null) return 'too-early';
  return pace.enough ? 'on-the-way' : 'behind';
}

/** Whether a rule was set before the end of a figure's period. */
const isOlder = ({ date }: VerdictRule, figure: Bounded | undefined): boolean =>
  date <= (figure?.end ?? '').slice(0, date.length);

/**
 * Judges the figures of a promise or an indicator by the rule that was set for it. Without a rule
 * there is no verdict, nor by one that is younger than the figure; figures about nothing but the
 * time before the day that was aimed at say nothing of it.
 * @param day today, ISO 8601
 */
export function judge(given: VerdictCase, day: string): Verdict {
  const { rule, polarity, against: basis, figures } = given;
  if (rule === null) return 'no-rule';
  if (basis === null) return `no-${rule.basis}`;
  const dated = rule.basis === 'target';
  if (dated && basis.end === null) return 'no-date';
  const due = dated ? (basis.end ?? '') : '';
  if (dated && day <= due) return isOlder(rule, figures.at(-1)) ? underWay(given) : 'too-early';
  const counted = figures.filter(({ end }) => end !== null && end >= due);
  const last = counted.at(-1);
  if (last === undefined) return 'no-data';
  const isBaseline = rule.basis === 'baseline';
  // The baseline is a point, too.
  if (figures.length < Math.max(rule.points, isBaseline ? LEAST_POINTS - 1 : 1)) return 'unclear';
  if (!isOlder(rule, last)) return 'unclear';
  return isBaseline
    ? against(last, basis, polarity, rule.tolerance)
    : reaches(last, basis, polarity, rule.tolerance);
}
