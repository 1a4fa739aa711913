import type { Finding, GuardContext, RuleCode } from './rule.ts';
import { ALONE, RULES } from './rules.ts';

/**
 * The same difference seen by a second rule, which then says nothing: a population or a kind of count
 * tells how definitions differ, a grade which sources.
 */
const SAID_BY: Partial<Readonly<Record<RuleCode, readonly RuleCode[]>>> = {
  definition: ['population', 'measure'],
  measure: ['population'],
  source: ['grade'],
};

/**
 * Every difference that matters between the figures and within each result, each said once; those
 * that block come first.
 */
export function findDifferences(context: GuardContext): Finding[] {
  const alone = context.subjects.length < 2;
  const found = RULES.flatMap((rule): Finding[] => {
    const finding = alone && !ALONE.includes(rule.code) ? null : rule.find(context);
    return finding === null ? [] : [{ code: rule.code, ...finding }];
  });
  const codes = new Set(found.map(({ code }) => code));
  const rank = { blocks: 0, note: 1 } as const;
  return found
    .filter(({ code }) => !SAID_BY[code]?.some((other) => codes.has(other)))
    .sort((a, b) => rank[a.severity] - rank[b.severity]);
}

/** What could not be looked at, because the data do not say it of every figure. */
export function unchecked({ subjects }: GuardContext): RuleCode[] {
  const lacks: Partial<Record<RuleCode, boolean>> = {
    population: subjects.some(({ indicator }) => indicator.population.en === ''),
    period: subjects.some(({ observation, inputs }) =>
      [observation, ...Object.values(inputs)].some(({ end }) => end === null),
    ),
    grade: subjects.some(({ source }) => source.grade === ''),
  };
  const codes: readonly RuleCode[] = ['population', 'period', 'grade'];
  return codes.filter((code) => lacks[code]);
}

/** The blocking differences that the reader has not acknowledged: while any, nothing is ranked. */
export function unacknowledged(
  findings: readonly Finding[],
  acknowledged: readonly string[],
): RuleCode[] {
  return findings
    .filter(({ severity, code }) => severity === 'blocks' && !acknowledged.includes(code))
    .map(({ code }) => code);
}
