import type { Observation, Reform } from '../../catalog/types.ts';
import type { Fact } from '../reading.ts';
import { idOf } from './ids.ts';
import { areaCode, type Given } from './own-types.ts';
import { asWritten, EMPTY_TEXT } from './texts.ts';

const MOST_HEADLINES = 3;
/** What leads a reform: what came of it, then what it was to come to. */
const LEADING = ['actual', 'target', 'standard', 'baseline', 'plan', 'change'];

const rank = ({ role }: Observation) => (LEADING.indexOf(role) + 10) % 10;

/**
 * The indicators that a reform aims at: those with a target or a value before it, for a target may be
 * left open (—); else all that its table gives of it.
 */
function aimsOf(own: readonly Observation[]): readonly string[] {
  const aimed = own.filter(({ role, base }) => role === 'target' || base === 'before-reform');
  const all = aimed.length > 0 ? aimed : own;
  return [...new Set(all.map(({ indicator }) => indicator))];
}

/** The reforms that tables name, in their order. */
export function reformsOf(
  facts: readonly Fact[],
  observations: readonly Observation[],
  { name, words }: Given,
): readonly Reform[] {
  const first = new Map(
    facts.filter(({ reform }) => reform !== '').map((fact) => [fact.reform, fact]),
  );
  return [...first].map(([reform, fact], at): Reform => {
    const id = idOf('r', reform);
    const own = observations.filter((one) => one.reform === id);
    const aims = aimsOf(own);
    const told = facts.find((one) => one.reform === reform && one.organisation !== '');
    const organisation = told === undefined ? words.organisation : asWritten(told.organisation);
    return {
      ...{ id, package: name, number: at + 1, name: asWritten(reform) },
      ...{ organisation, level: 'other', fields: ['own'] },
      ...{ area: areaCode(fact.area), start: '', end: '', datesSource: '' },
      ...{ summary: asWritten(reform), unmeasured: EMPTY_TEXT, aims },
      headline: [...own]
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, MOST_HEADLINES)
        .map((one) => one.id),
    };
  });
}
