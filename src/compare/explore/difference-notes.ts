import { both, type LocalText } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import { groupsOf, subjectsOf } from '../comparison/subjects.ts';
import { findDifferences } from '../guard/guard.ts';
import type { Finding } from '../guard/rule.ts';
import { applyMeasure } from '../measures/apply.ts';

/** More sides than these are counted. */
const MOST_SIDES = 3;

function sayFinding({ code, sides }: Finding): LocalText {
  return both((language) => {
    const { guard, rules } = messages(language).compare;
    const values = sides.slice(0, MOST_SIDES).map(({ value }) => value[language]);
    if (sides.length > MOST_SIDES) values.push(guard.more(String(sides.length)));
    return guard.sentence(rules[code].name, values.join(guard.versus));
  });
}

/**
 * What stands in the way of reading bars that stand side by side against each other, by the rules of
 * the comparison: what blocks there, and figures that were found irregular; a sentence each.
 */
export function differenceNotes(index: CatalogIndex, figures: readonly Observation[]): LocalText[] {
  const ids = figures.map(({ id }) => id);
  if (ids.length === 0) return [];
  const measured = applyMeasure(index, ids, 'stated', '');
  const subjects = subjectsOf(index, measured, groupsOf(index, ids));
  return findDifferences({ index, subjects, measure: 'stated' })
    .filter(({ code, severity }) => severity === 'blocks' || code === 'correction')
    .map(sayFinding);
}
