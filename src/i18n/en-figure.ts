import type { Base } from '../base/vocabulary.ts';
import { counted } from './counted.ts';
import type { Translation } from './translation.ts';
import type { figureZh } from './zh-figure.ts';

const AGAINST: Readonly<Record<Base, string>> = {
  'year-earlier': ' on a year earlier',
  'period-before': ' on the period before',
  'before-reform': ' on before the reform',
};

/** The panel on where a figure comes from. */
export const figureEn: Translation<typeof figureZh> = {
  open: 'Show the source',
  title: 'Where this figure comes from',
  close: 'Close',
  definition: 'Definition',
  unit: 'Unit',
  date: 'Published',
  link: 'Original',
  noLink: 'no address',
  licence: 'Licence',
  grade: 'Grade',
  gradeA: 'A: the publisher’s own page',
  gradeB: 'B: a re-report',
  counted: (cases) => `counted case by case from a log (${cases} cases)`,
  inputs: 'Figures used',
  inFormula: {
    thisPeriod: 'this period',
    change: (base, rate) =>
      `${rate ? 'relative change' : 'change'}${base === null ? '' : AGAINST[base]}`,
  },
  stage: 'Stage',
  evidence: 'How it is known',
  countedBy: 'Counted by',
  nextDue: 'Next figure due',
  overdue: 'overdue',
  yearsAgo: (years) => `${counted(years, 'year', 'years')} ago`,
  monthsAgo: (months) => `${counted(months, 'month', 'months')} ago`,
  details: 'More about this figure',
  nextOverdue: 'next one overdue',
  cadence: 'Measured',
  cadences: {
    week: 'weekly',
    month: 'monthly',
    quarter: 'quarterly',
    'half-year': 'every half-year',
    year: 'yearly',
    once: 'once',
  },
  earlier: 'Earlier values',
  earlierValue: (value, until, reason) => `${value} until ${until}: ${reason}`,
  cited: (value, day, until) =>
    `Cited as of ${day}, when it stood at ${value}; corrected ${until}.`,
  ranking: 'Not to be ranked',
  synthetic: 'Synthetic',
  polarity: 'Direction',
  reform: 'Reform',
  missing: 'There is no such figure. It may have been renamed or removed.',
  loading: 'Looking up this figure…',
  walkBack: 'Back to the previous figure',
  stated: (text) => `In the source’s words: “${text}”`,
  interval: (interval) => `May lie between ${interval}, by the last digits of the figures used`,
  number: 'Number',
  computedHere: 'computed on this page, not in the data catalogue',
  identifier: 'Identifier',
  copy: 'Copy identifier',
  copied: 'Copied',
};
