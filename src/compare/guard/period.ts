import { lengthOf } from '../../base/period.ts';
import { both, type LocalText } from '../../base/vocabulary.ts';
import type { Observation } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { differs, isRelative, type Rule, type Subject, sidesOf, type Trait } from './rule.ts';

function periodText(period: string): LocalText {
  return both((language) => formatPeriod(period, language));
}

function said(
  write: (words: ReturnType<typeof messages>['compare']['guard']) => string,
): LocalText {
  return both((language) => write(messages(language).compare.guard));
}

/** Whole months that a period covers; null for an as-of date and where none is given. */
export function monthsOf(period: Pick<Observation, 'start' | 'end'>): number | null {
  const days = lengthOf(period);
  if (days === null) return null;
  return Math.max(1, Math.round(days / (365.25 / 12)));
}

/** How long a period is: whole months, or that it is as of a date; null if undated. */
export function lengthTrait(one: Observation): Trait | null {
  const months = monthsOf(one);
  if (months !== null) {
    return { key: String(months), value: said((words) => words.months(String(months))) };
  }
  return one.end === null ? null : { key: 'as-of', value: said((words) => words.asOf) };
}

/**
 * Periods of different length: what was counted over a year is more than over a month, and a share of
 * a year hides its seasons.
 */
export const lengths: Rule = differs(
  'period-length',
  ({ subjects, measure }) => {
    if (subjects.some(({ indicator }) => indicator.measure === 'flow')) {
      return isRelative(measure) ? 'note' : 'blocks';
    }
    // A mean of a longer period is no longer duration.
    return subjects.every(({ unit }) => unit.dimension === 'time') ? null : 'note';
  },
  ({ observation }) => lengthTrait(observation),
);

/**
 * Different times. For one indicator of one area that is the comparison itself, and worth knowing;
 * between places or subjects it blocks, for the one may have had years more.
 */
export const periods: Rule = differs(
  'period',
  ({ subjects, measure }) => {
    const [first] = subjects;
    const overTime = subjects.every(
      ({ observation: { indicator, area } }) =>
        indicator === first?.observation.indicator && area === first.observation.area,
    );
    return overTime || measure === 'change' || measure === 'gap' ? 'note' : 'blocks';
  },
  ({ observation: { end, period } }) =>
    end === null ? null : { key: end.slice(0, 4), value: periodText(period) },
);

/** Figures without a date beside others, or all of them: nobody can say that they are of one time. */
export const undated: Rule = {
  code: 'undated',
  find: ({ subjects }) => {
    const without = subjects.filter(({ observation }) => observation.end === null);
    if (without.length === 0) return null;
    const flows = without.some(({ indicator }) => indicator.measure === 'flow');
    const severity = flows && without.length < subjects.length ? 'blocks' : 'note';
    const sides = sidesOf(subjects, ({ observation: { end } }) => ({
      key: end === null ? '' : 'dated',
      value: said((words) => (end === null ? words.undatedSide : words.datedSide)),
    }));
    return { severity, sides };
  },
};

/** Years from what a change is measured against to the figure; null where one is undated. */
function spanOf({ observation, inputs }: Subject): Trait | null {
  const before = inputs.baseline?.end;
  if (!before || observation.end === null) return null;
  const days = (Date.parse(observation.end) - Date.parse(before)) / 86_400_000;
  const months = String(Math.round(days / (365.25 / 12)));
  return { key: months, value: said((words) => words.months(months)) };
}

/** Changes over different spans: what had six years may have moved more than what had one. */
export const spans: Rule = differs(
  'span',
  ({ measure }) => (measure === 'change' || measure === 'gap' ? 'blocks' : null),
  spanOf,
);
