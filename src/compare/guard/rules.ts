import { isApproximate } from '../../base/quantity.ts';
import { both, type LocalText } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { roleName } from '../../i18n/observation.ts';
import { breaks, corrections } from './break.ts';
import { denominators } from './denominator.ts';
import { provisional, workdays } from './over-time.ts';
import { lengths, periods, spans, undated } from './period.ts';
import { differs, isRelative, type Rule, type RuleCode, type Severity, sidesOf } from './rule.ts';
import { WITHIN } from './within.ts';

/** A word of the messages in both languages. */
function word(pick: (words: ReturnType<typeof messages>) => string): LocalText {
  return both((language) => pick(messages(language)));
}

const always = (severity: Severity) => () => severity;

const unit = differs(
  'unit',
  ({ measure }) => (isRelative(measure) ? 'note' : 'blocks'),
  ({ unit: { code, family, name } }) => ({ key: family === 'day' ? family : code, value: name }),
);

const calendar = differs(
  'calendar',
  ({ measure }) => (isRelative(measure) ? 'note' : 'blocks'),
  ({ unit: { code, family, name } }) => (family === 'day' ? { key: code, value: name } : null),
);

const definition = differs('definition', always('blocks'), ({ indicator }) => ({
  key: indicator.id,
  value: indicator.name,
}));

/** A change is signed so that an improvement is positive; other measures leave the direction. */
const polarity = differs(
  'polarity',
  ({ measure }) => (measure === 'change' || measure === 'gap' ? null : 'blocks'),
  ({ indicator }) => ({
    key: indicator.polarity,
    value: word((words) => words.polarity[indicator.polarity]),
  }),
);

const population = differs('population', always('blocks'), ({ indicator }) =>
  indicator.population.en === ''
    ? null
    : { key: indicator.population.en, value: indicator.population },
);

const measure = differs('measure', always('blocks'), ({ indicator }) => ({
  key: indicator.measure,
  value: word((words) => words.measure[indicator.measure]),
}));

/** Before and after are what a comparison is for; a plan or a standard beside them is not. */
const role: Rule = differs(
  'role',
  ({ subjects, measure }) => {
    const roles = subjects.map(({ observation }) => observation.role);
    // A change that a source states is of a kind with one that is computed.
    const alike = ['baseline', 'actual', 'context', ...(measure === 'change' ? ['change'] : [])];
    return roles.every((one) => alike.includes(one)) ? 'note' : 'blocks';
  },
  ({ observation }) => ({
    key: observation.role,
    value: both((language) => roleName(observation, language)),
  }),
);

/** Indicators of which someone with a say has said that they are not to be ranked. */
const ranking: Rule = {
  code: 'ranking',
  find: ({ subjects }) => {
    const barred = subjects.filter(({ indicator }) => indicator.ranking === 'no');
    const sides = sidesOf(barred, ({ indicator }) => ({
      key: indicator.rankingNote.en,
      value: indicator.rankingNote,
    }));
    return sides.length === 0 ? null : { severity: 'blocks', sides };
  },
};

const areaLevel = differs(
  'area-level',
  ({ subjects, measure }) =>
    isRelative(measure) || subjects.every(({ indicator }) => indicator.measure === 'rate')
      ? 'note'
      : 'blocks',
  ({ area }) => ({ key: area.kind, value: word((words) => words.level[area.kind]) }),
);

/** Series matter within one indicator; different indicators are a difference of definition. */
const series = differs('series', always('blocks'), ({ observation }, { subjects }) =>
  subjects.every((other) => other.indicator.id === observation.indicator)
    ? {
        key: observation.series,
        value: word((words) => observation.series || words.compare.guard.mainSeries),
      }
    : null,
);

/** A bound says where a value ends, not where it is, so a bar of it has another meaning. */
const bound = differs('bound', always('blocks'), ({ figure: { qualifier } }) => {
  const isBound = !['=', '~', '~<'].includes(qualifier);
  const key = isBound ? qualifier : '=';
  return {
    key,
    value: word((words) => (isBound ? words.qualifier[key] : words.compare.guard.oneValue)),
  };
});

const approximate = differs('approximate', always('note'), ({ figure }) => {
  const about = isApproximate(figure);
  if (!about && figure.qualifier !== '=') return null;
  return {
    key: about ? '~' : '=',
    value: word((words) => words.qualifier[about ? '~' : '=']),
  };
});

const stage = differs('stage', always('note'), ({ indicator }) => ({
  key: indicator.stage,
  value: word((words) => words.stage[indicator.stage]),
}));

const status = differs('status', always('note'), ({ observation }) => ({
  key: observation.status,
  value: word((words) => words.compare.guard.status[observation.status]),
}));

const source = differs('source', always('note'), ({ source: { publisher } }) => ({
  key: publisher.en,
  value: publisher,
}));

const grade = differs('grade', always('note'), ({ source: { grade: letter } }) =>
  letter === ''
    ? null
    : { key: letter, value: word((words) => words.figure[letter === 'A' ? 'gradeA' : 'gradeB']) },
);

/** Every way in which figures may differ; those that block come first. */
export const RULES: readonly Rule[] = [
  unit,
  calendar,
  definition,
  polarity,
  population,
  measure,
  role,
  ranking,
  lengths,
  periods,
  undated,
  areaLevel,
  series,
  breaks,
  denominators,
  bound,
  approximate,
  stage,
  status,
  source,
  grade,
  corrections,
  spans,
  ...WITHIN,
  workdays,
  provisional,
];

/** Rules that find something in a figure alone: in what it rests on, or what was said of it. */
export const ALONE: readonly RuleCode[] = [
  'ranking',
  'break',
  'correction',
  'denominator',
  ...WITHIN.map(({ code }) => code),
  'working-days',
  'provisional',
];
