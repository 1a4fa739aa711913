import { both, type LocalText } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import { isRowMate } from '../measures/counterpart.ts';
import { lengthTrait } from './period.ts';
import type { Rule, RuleCode, Side, Subject, Trait } from './rule.ts';

/** What a figure's baseline or target may be; a denominator is of another kind by nature. */
const LEVELS = ['baseline', 'target'];
const ROLES: Readonly<Record<string, readonly string[]>> = {
  baseline: ['baseline', 'actual', 'context'],
  target: ['target', 'standard', 'plan'],
  denominator: ['baseline', 'actual', 'context'],
};

type TraitOf = (one: Observation, index: CatalogIndex) => Trait | null;

function against(own: LocalText, other: LocalText): LocalText {
  const write = (language: 'zh' | 'en') =>
    messages(language).compare.guard.against(own[language], other[language]);
  return both(write);
}

/** A rule on each result by itself: it blocks where a figure and one that it rests on differ. */
function within(
  code: RuleCode,
  trait: TraitOf,
  concerns: (subject: Subject, name: string, input: Observation, index: CatalogIndex) => boolean,
): Rule {
  return {
    code,
    find: ({ index, subjects }) => {
      const sides = subjects.flatMap((subject): Side[] =>
        Object.entries(subject.inputs).flatMap(([name, input]): Side[] => {
          if (!concerns(subject, name, input, index)) return [];
          const [own, other] = [trait(subject.observation, index), trait(input, index)];
          if (own === null || other === null || own.key === other.key) return [];
          return [{ value: against(own.value, other.value), labels: [subject.label] }];
        }),
      );
      return sides.length === 0 ? null : { severity: 'blocks', sides };
    },
  };
}

/** Its own package may put two indicators on one row; a reader's choice of another is no such word. */
const definition = within(
  'input-definition',
  ({ indicator }, index) => ({
    key: indicator,
    value: mustGet(index.indicators, 'indicator', indicator).name,
  }),
  ({ observation }, name, input, index) =>
    LEVELS.includes(name) && !isRowMate(index, observation.id, input.id),
);

/** A count over half a year against one over a year; a duration or a share does not add up. */
const length = within(
  'input-length',
  lengthTrait,
  ({ indicator }, name) => LEVELS.includes(name) && indicator.measure === 'flow',
);

const series = within(
  'input-series',
  ({ series }) => ({
    key: series,
    value: {
      zh: series || messages('zh').compare.guard.mainSeries,
      en: series || messages('en').compare.guard.mainSeries,
    },
  }),
  ({ observation }, name, input) =>
    LEVELS.includes(name) && observation.indicator === input.indicator,
);

/** A plan is no state before, and what was reached is no target. */
const role = within(
  'input-role',
  ({ role }) => ({
    key: role,
    value: both((language) => messages(language).role[role]),
  }),
  (_, name, { role }) => ROLES[name]?.includes(role) === false,
);

/** What a result rests on, looked at result by result, so that one alone is looked at too. */
export const WITHIN: readonly Rule[] = [definition, length, series, role];
