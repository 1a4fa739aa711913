import type { Finding, GuardContext, RuleCode } from './rule.ts';
import { RULES } from './rules.ts';

/** Every difference that matters between the figures; those that block come first. */
export function findDifferences(context: GuardContext): Finding[] {
  if (context.subjects.length < 2) return [];
  const findings = RULES.flatMap((rule): Finding[] => {
    const found = rule.find(context);
    return found === null ? [] : [{ code: rule.code, ...found }];
  });
  const rank = { blocks: 0, note: 1 } as const;
  return findings.sort((a, b) => rank[a.severity] - rank[b.severity]);
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
