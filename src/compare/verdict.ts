import type { Polarity } from '../base/vocabulary.ts';
import type { VerdictRule } from '../catalog/register.ts';

/** What can be said of a figure by its indicator's rule; all but the first two are no verdict. */
export const VERDICTS = [
  'met',
  'missed',
  'no-rule',
  'no-target',
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

/**
 * Judges the figures of a promise or an indicator by the rule that was set for it. Without a rule
 * there is no verdict, nor by one that is younger than the figure; figures about nothing but the
 * time before the day that was aimed at say nothing of it.
 * @param day today, ISO 8601
 */
export function judge({ rule, polarity, against, figures }: VerdictCase, day: string): Verdict {
  if (rule === null) return 'no-rule';
  if (against === null) return 'no-target';
  const dated = rule.basis === 'target';
  if (dated && against.end === null) return 'no-date';
  const due = dated ? (against.end ?? '') : '';
  if (dated && day <= due) return 'too-early';
  const counted = figures.filter(({ end }) => end !== null && end >= due);
  const last = counted.at(-1);
  if (last === undefined) return 'no-data';
  if (figures.length < rule.points) return 'unclear';
  if (rule.date > (last.end ?? '').slice(0, rule.date.length)) return 'unclear';
  return reaches(last, against, polarity, rule.tolerance);
}
