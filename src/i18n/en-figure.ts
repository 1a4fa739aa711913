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
  asStated: 'As stated',
  definition: 'Definition',
  qualifier: 'Kind of value',
  role: 'Kind of figure',
  period: 'Period',
  area: 'Area',
  unit: 'Unit',
  source: 'Source',
  publisher: 'Publisher',
  date: 'Published',
  undated: 'undated',
  link: 'Original',
  noLink: 'no address',
  licence: 'Licence',
  locator: 'Where in the source',
  note: 'Note',
  grade: 'Grade',
  gradeA: 'A: the publisher’s own page',
  gradeB: 'B: a re-report',
  derived: 'Computed from other figures',
  formula: 'Formula',
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
  ranking: 'Not to be ranked',
  synthetic: 'Synthetic',
  polarity: 'Direction',
  reform: 'Reform',
  missing: 'There is no such figure. It may have been renamed or removed.',
  loading: 'Looking up this figure…',
  walkBack: 'Back to the previous figure',
  stated: (text) => `In the source’s words: “${text}”`,
  toNearest: (digit) => `given to ${digit}`,
  asGiven: 'as given; the source does not say how exactly',
  interval: (interval) => `May lie between ${interval}, by the last digits of the figures used`,
  number: 'Number',
  computedHere: 'computed on this page, not in the data catalogue',
  identifier: 'Identifier',
  copy: 'Copy identifier',
  copied: 'Copied',
};
