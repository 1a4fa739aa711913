import { briefingEn } from './briefing/en.ts';
import { counted } from './counted.ts';
import { enCompare } from './en-compare.ts';
import { embedEn } from './en-embed.ts';
import { errorsEn } from './en-errors.ts';
import { enExplore } from './en-explore.ts';
import { figureEn } from './en-figure.ts';
import { filesEn } from './en-files.ts';
import { enPages } from './en-pages.ts';
import { searchEn } from './en-search.ts';
import { shareEn } from './en-share.ts';
import { yardstickEn } from './en-yardstick.ts';
import type { Messages } from './translated.ts';

/** English texts, one for one with zh.ts. */
export const en: Messages = {
  ...enPages,
  ...searchEn,
  compare: enCompare,
  site: {
    name: 'Reform Yardstick',
    tagline: 'What did this reform achieve?',
    synthetic: {
      all: 'Synthetic data: made up for demonstration, not to be cited.',
      some: 'Some of the data here are synthetic and marked as such: made up for demonstration, not to be cited.',
    },
    skip: 'Skip to content',
    overview: 'Overview',
    explore: 'Explore',
    compare: 'Compare',
    data: 'Data',
    own: 'Your tables',
    records: 'Case logs',
    menu: 'Sections',
    language: '中文',
    theme: 'Colours',
    themeAuto: 'Auto',
    themeLight: 'Light',
    themeDark: 'Dark',
    footer: 'Every figure on these pages opens its source. They work without the internet.',
    licences: 'Licences of software used',
    fromDisk:
      'This page was opened from disk and can only be read. Exploring, comparing and making files need a server: run “npx reform-yardstick serve” with the path of this folder, or put the whole folder on a web server.',
    codeAbsent:
      'The programme of this page did not load: charts and texts can be read, but searching, choosing and making files do not work. Check the network and reload the page; if it stays so, ask your administrator.',
    scriptsOff:
      'JavaScript is switched off in this browser: charts and texts can be read, but searching, choosing and making files do not work. Allow JavaScript for this site in the settings of the browser, then reload the page; if you may not, ask your administrator.',
    loading: 'Loading…',
    catalogLate:
      'Waiting for the data catalogue from the server. Choices open once it is here; if it does not come, this page says so and you can try again.',
    newTab: '(opens in a new tab)',
  },
  role: {
    baseline: 'baseline',
    actual: 'actual',
    target: 'target',
    standard: 'standard',
    plan: 'plan',
    projection: 'projection',
    change: 'change',
    context: 'context',
  },
  bases: {
    'before-reform': 'before the reform',
    'year-earlier': 'a year earlier',
    'period-before': 'the period before',
  },
  evidence: {
    rule: 'a rule says so',
    record: 'administrative record',
    count: 'count by those who carry it out',
    survey: 'survey of users',
    independent: 'measured or audited independently',
  },
  stage: { input: 'input', activity: 'activity', output: 'output', outcome: 'outcome' },
  polarity: { more: 'more is better', less: 'less is better', neutral: 'neither is better' },
  level: {
    country: 'country',
    province: 'province',
    city: 'city',
    district: 'district',
    other: 'other',
  },
  measure: { stock: 'counted at a date', flow: 'counted over a period', rate: 'rate or mean' },
  qualifier: {
    '=': 'exact',
    '~': 'about',
    '~<': 'nearly, just below',
    '>': 'more than',
    '>=': 'at least',
    '<': 'less than',
    '<=': 'at most',
    range: 'range',
    'range<=': 'limits, at most',
    'range>=': 'limits, at least',
  },
  figure: figureEn,
  chart: {
    table: 'Data',
    hideTable: 'Hide the data',
    source: 'Source',
    sourcesMore: (count) => `and others (${counted(count, 'source', 'sources')})`,
    note: 'Note',
    correction: 'Correction',
    policy: 'Policy',
    break: 'Break in method',
    toldAbove: (heads) => `${heads}: explained under a chart above.`,
    unit: 'Unit',
    item: 'Item',
    value: 'Value',
    role: 'Kind of figure',
    period: 'Period',
    area: 'Area',
    rest: 'rest',
    restComputed: (rest) => `rest: ${rest} (computed)`,
    share: (share) => share,
    up: (amount) => `up ${amount}`,
    down: (amount) => `down ${amount}`,
    unchanged: 'no change',
    ownScale: 'Each panel has its own scale',
    partExceedsWhole: (part, whole) =>
      `Cannot be drawn to scale: the part (${part}) is larger than the whole (${whole})`,
    notPositive: 'Cannot be drawn to scale: the whole is zero or less, or a part is negative',
    sharesRounded: 'Shares are rounded and do not add up to exactly 100%',
    sumUnsure: 'The rest is uncertain: some figures are limits or approximate',
    missing: 'no figure',
    summary: (title, count) =>
      `${title} ${counted(count, 'figure', 'figures')}; the arrow keys move between them.`,
    of: (part, whole) => `${part} of ${whole}`,
    notDated: 'not dated',
    openEnd: 'or more',
    unlabelled: (count) =>
      `${counted(count, 'point has', 'points have')} no label; see the data table.`,
    notDrawn: (count) =>
      `${counted(count, 'figure is', 'figures are')} not drawn; see the data table.`,
    yearsOf: {
      baseline: (years) => `baseline of ${years}`,
      target: (years) => `target for ${years}`,
    },
    undrawnReasons: {
      undated: 'no date',
      missing: 'no figure',
      unpaired: 'nothing to pair it with',
      unit: 'in another unit',
      change: 'a change, not a level',
      unplaced: 'no place on the axis',
    },
    axisNotZero: 'axis does not start at zero',
    noFigure: 'no figure',
    unlessSaid: (period) => `For ${period}, unless the tile says otherwise.`,
    noData: 'There is nothing to draw.',
    context: 'context',
    synthetic: 'Made-up data for a demonstration',
    standard: 'standard',
  },
  offline: {
    title: 'This page has not been downloaded',
    text: 'There is no network, and this page is not on this device. Pages that are still open; reload this one when the network is back.',
  },
  explore: enExplore,
  yardstick: yardstickEn,
  ...embedEn,
  ...filesEn,
  ...shareEn,
  briefing: briefingEn,
  errors: errorsEn,
};
