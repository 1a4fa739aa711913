import type { Translation } from './translation.ts';
import type { zhOwnForms } from './zh-own-forms.ts';

const dated = (name: string, period: string) => (period === '' ? name : `${name} (${period})`);

/** The forms of the page for one’s own tables, in English. */
export const enOwnForms: Translation<typeof zhOwnForms> = {
  indicators: 'Change indicators, set targets and rules',
  indicatorsHelp:
    'One language is enough; what is left empty stays as the table has it. A target holds for every place of the indicator, and stands in the table of targets and in the report.',
  nameZh: 'Name in Chinese',
  nameEn: 'Name in English',
  definitionZh: 'Definition in Chinese',
  definitionEn: 'Definition in English',
  unit: 'Unit',
  unitHelp:
    'The tables are read anew in the unit that you give; nothing is converted. A unit of ten thousands (万元) counts so.',
  unitElsewhere: (files) =>
    `The unit was not changed: open ${files} again first, so that all is read anew.`,
  polarity: 'Better',
  stage: 'Stage',
  ranking: 'May it be ranked',
  rankings: { '': 'not said', yes: 'yes', no: 'no' },
  asRead: (value) => `as it is (${value})`,
  target: 'Target',
  targetHelp: '10, ≤10 or 12,000, in the unit of the indicator.',
  targetOdd: (unit) =>
    `Not understood, and not used. Give a number${unit === '' ? '' : ` in ${unit}`}; units are not converted.`,
  targetKind: 'Kind',
  targetKinds: { target: 'target', standard: 'standard' },
  by: 'To be reached by',
  dateHelp: 'A year, a month or a day: 2026, 2026-06, 2026-06-30.',
  dateOdd: 'Not understood as a date, and not used.',
  source: 'Where it stands',
  rule: 'Rule of judgement',
  ruleHelp:
    'A rule is older than the figures that it judges; earlier ones are not judged by it. It holds once it says who set it and when.',
  basis: 'Held against',
  noBasis: 'nothing: not judged',
  tolerance: 'May be lacking',
  points: 'Fewest figures',
  numberOdd: (least) => `Not used: give a number of at least ${least}.`,
  ruleBy: 'Set by',
  ruleDate: 'Set on',
  reforms: 'Reforms',
  reformsHelp:
    'Tell of the reforms of your office: when they took effect is marked in the charts of what they aim at, each has its part of the page of your reforms, and they are saved with the package.',
  addReform: 'Add a reform',
  reform: (name) => name || 'A reform without a name',
  removeReform: (name) => `Remove ${name || 'the reform without a name'}`,
  reformRemoved: (name) => `${name || 'The reform without a name'} was removed.`,
  undo: 'Undo',
  inTable: 'A table names this reform; it goes when you remove the file.',
  organisation: 'Who carries it out',
  area: 'Place',
  everywhere: 'all places of the tables',
  start: 'Took effect',
  end: 'Ended',
  summary: 'What is done',
  aims: 'Indicators that it aims at (at least one)',
  lacks: 'It stands on the pages once it has a name and at least one indicator.',
  endOdd: 'Earlier than when it took effect, and not used.',
  toReforms: 'Your reforms',
  explanation: 'Explanations',
  explainMissed: (name, period) => `${dated(name, period)} missed its target. Please explain:`,
  explainExceeded: (name, period) =>
    `${dated(name, period)} is more than a fifth beyond its target. Please explain:`,
  explanationHelp:
    'What you write stands in the note of the figure and is kept with it; if the next figure misses too, you are asked again.',
  explanationOf: {
    missed: (name, period, reason, remedy, by) =>
      reason === ''
        ? `${dated(name, period)} missed its target; why is still to be told.`
        : `${dated(name, period)} missed its target. Reason: ${reason}${remedy && `; remedy: ${remedy}`}${by && `; by ${by}`}.`,
    exceeded: (name, period, reason, remedy, by) =>
      reason === ''
        ? `${dated(name, period)} exceeds its target by more than a fifth; why is still to be told.`
        : `${dated(name, period)} exceeds its target by more than a fifth. Reason: ${reason}${remedy && `; remedy: ${remedy}`}${by && `; by ${by}`}.`,
  },
  reformFacts: ({ organisation, place, start, end, aims, source }) =>
    `${[
      organisation && `Carried out by ${organisation}`,
      place && `where: ${place}`,
      start && `since ${start}`,
      end && `until ${end}`,
      aims && `aims at ${aims}`,
      source && `stated in ${source}`,
    ]
      .filter(Boolean)
      .join('; ')}.`,
  why: 'Reason',
  remedy: 'Remedy',
  explainBy: 'To be done by',
  explained: 'Explained',
  lastTime: (period, text) => `Explained last time (${period}): ${text}`,
  ownReforms: 'Your reforms',
  ownReformsDescription: 'Your office’s reforms, made of your own tables and of what you told.',
  noReforms: 'There are no reforms yet. Open a table on the page “Your tables” and add one there.',
  back: 'Back to your tables',
  aimsOf: 'Aims at: ',
  noCharts: 'There is no chart yet of what it aims at.',
  composing: 'Putting the figures together and drawing charts …',
  firstRows: (shown, all) => `The first ${shown} of ${all} rows are listed.`,
  total: 'Total',
  totalsChanged: (totals) =>
    `Totals changed, too: ${totals}. See whether places came or went, or old figures were corrected.`,
  listRows: (rows) => `List ${rows} rows`,
};
