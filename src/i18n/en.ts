import { briefingEn } from './briefing/en.ts';
import { chartEn } from './en-chart.ts';
import { enCompare } from './en-compare.ts';
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
  ...chartEn,
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
  figure: { ...chartEn.figure, ...figureEn },
  offline: {
    title: 'This page has not been downloaded',
    text: 'There is no network, and this page is not on this device. Pages that are still open; reload this one when the network is back.',
  },
  explore: enExplore,
  yardstick: { ...chartEn.yardstick, ...yardstickEn },
  ...filesEn,
  ...shareEn,
  briefing: briefingEn,
  errors: { ...chartEn.errors, ...errorsEn },
};
