import { comparePeriods } from '../base/period.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import type { VerdictRule } from '../catalog/register.ts';
import type { Indicator, Observation } from '../catalog/types.ts';
import { lineOf, type TargetRow, targetRows } from './targets.ts';
import type { VerdictCase } from './verdict.ts';

/** What a rule judges: the figures of an indicator at one place, and what they are held against. */
export interface VerdictRow {
  readonly indicator: Indicator;
  readonly rule: VerdictRule;
  /** In the order of their periods. */
  readonly figures: readonly Observation[];
  /** Null where there is nothing of the kind that the rule names. */
  readonly against: Observation | null;
  readonly case: VerdictCase;
}

/** What is judged by a rule that was set: each indicator at each place, never several as one. */
export function verdictRows({ catalog }: CatalogIndex): readonly VerdictRow[] {
  return catalog.indicators.flatMap((indicator): VerdictRow[] => {
    const { verdict: rule, polarity } = indicator;
    if (rule === null) return [];
    const lines = new Map<string, Observation[]>();
    for (const one of catalog.observations) {
      if (one.indicator !== indicator.id) continue;
      lines.set(lineOf(one), [...(lines.get(lineOf(one)) ?? []), one]);
    }
    return [...lines.values()].flatMap((line): VerdictRow[] => {
      const figures = line.filter(({ role }) => role === 'actual').sort(comparePeriods);
      const held = line.filter(({ role }) => role === rule.basis).sort(comparePeriods);
      const against = held.at(-1) ?? null;
      if (figures.length === 0 && against === null) return [];
      return [{ indicator, rule, figures, against, case: { rule, polarity, against, figures } }];
    });
  });
}

/** Beyond a target by more than this share of it, and whoever set it is asked why. */
const FAR = 0.2;

/** A target whose last figure owes an explanation. */
export interface Owed extends TargetRow {
  readonly last: Observation;
  readonly why: 'missed' | 'exceeded';
}

function isFarBeyond({ last, target, indicator: { polarity } }: TargetRow): boolean {
  const [value, goal] = [last?.value ?? null, target.value];
  if (value === null || goal === null || goal === 0 || polarity === 'neutral') return false;
  const beyond = (polarity === 'more' ? value - goal : goal - value) / Math.abs(goal);
  return beyond > FAR;
}

/**
 * The targets that were missed or far exceeded by the last figure of each line, as far as they are due.
 * @param day today, ISO 8601
 */
export function owedExplanations(index: CatalogIndex, day: string): readonly Owed[] {
  return targetRows(index, day).flatMap((row): Owed[] => {
    const { last, reached } = row;
    if (last === null) return [];
    if (reached === 'missed') return [{ ...row, last, why: 'missed' }];
    return reached === 'met' && isFarBeyond(row) ? [{ ...row, last, why: 'exceeded' }] : [];
  });
}
