import { briefingEn } from './briefing/en.ts';
import { briefingErrorsEn } from './briefing/errors.ts';
import { counted } from './counted.ts';
import { enCompare } from './en-compare.ts';
import { embedEn } from './en-embed.ts';
import { enExplore } from './en-explore.ts';
import { figureEn } from './en-figure.ts';
import { filesEn } from './en-files.ts';
import { enPages } from './en-pages.ts';
import { searchEn } from './en-search.ts';
import { shareEn } from './en-share.ts';
import { openedFileEn } from './opened-file.ts';
import type { Messages } from './translated.ts';

/** English texts, one for one with zh.ts. */
export const en: Messages = {
  ...enPages,
  ...searchEn,
  compare: enCompare,
  site: {
    name: 'Reform Yardstick',
    tagline: 'What did this reform achieve?',
    skip: 'Skip to content',
    overview: 'Overview',
    explore: 'Explore',
    compare: 'Compare',
    data: 'Data',
    menu: 'Sections',
    language: '中文',
    theme: 'Colours',
    themeAuto: 'Auto',
    themeLight: 'Light',
    themeDark: 'Dark',
    footer: 'Every figure on these pages opens its source. They work without the internet.',
    licences: 'Licences of software used',
    fromDisk:
      'This page was opened from disk and can only be read. Exploring, comparing and making files need a server: run “npm start”, or put the whole folder on a web server.',
    loading: 'Loading…',
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
  },
  figure: figureEn,
  chart: {
    table: 'Data table',
    hideTable: 'Hide the data table',
    source: 'Source',
    sourcesMore: (count) => `and others (${counted(count, 'source', 'sources')})`,
    note: 'Note',
    correction: 'Correction',
    policy: 'Policy',
    break: 'Break in method',
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
    percentagePoints: 'percentage points',
    ownScale: 'Each panel has its own scale',
    partExceedsWhole: (part, whole) =>
      `Cannot be drawn to scale: the part (${part}) is larger than the whole (${whole})`,
    notPositive: 'Cannot be drawn to scale: the whole is zero or less, or a part is negative',
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
  ...embedEn,
  ...filesEn,
  ...shareEn,
  briefing: briefingEn,
  errors: {
    ...briefingErrorsEn,
    ...openedFileEn,
    title: 'Something went wrong',
    'catalog-newer':
      'The data catalogue was made by a newer version of this program. Reload the page, or ask your administrator to update the site.',
    'catalog-damaged':
      'The data catalogue is damaged. Reload the page, or ask your administrator to build the data again.',
    'catalog-missing': 'The data catalogue did not load. Check the network or try again later.',
    'state-invalid': 'Part of this address could not be understood; the default is shown instead.',
    'part-offline':
      'There is no network, and this part of the site is not kept on this device. Connect, then try again.',
    'part-failed':
      'The server did not send this part of the site. Try again; if that does not help, reload the page or come back later.',
    'site-updated':
      'The site was updated after this page was opened. Reload the page to go on; what you typed is kept.',
    'offline-unsupported':
      'This browser cannot download pages from this address for use offline. Use an https address, or download the tables.',
    'offline-incomplete':
      'Not everything was downloaded. Check the network and try again; what is here already stays.',
    'table-missing':
      'This table did not load. Check the network, then close and open it again; or download it.',
    'table-damaged':
      'This table is damaged or incomplete. Reload the page; if it stays so, ask your administrator to publish the data again.',
    'not-found': 'Page not found',
    'not-found-help':
      'The address may be mistyped, or the page has moved. Start again from the overview.',
    'engine-unsupported':
      'This browser is too old to run the database. The page draws from the data catalogue instead; the figures are the same.',
    'engine-start':
      'The database did not start. The page draws from the data catalogue instead; the figures are the same.',
    'engine-offline':
      'There is no network, and the database is not kept on this device. The page draws from the data catalogue instead; the figures are the same. To use the database without a network, connect once and choose “Keep everything on this device” on the page “Data”.',
    'engine-query': 'This query could not be run. Change the selection, or go back to the default.',
    'engine-cancelled': 'The query was cancelled.',
    'data-missing':
      'The data table {file} did not load; the page uses the data catalogue instead. Check the network and try again, or ask your administrator to publish the data again.',
    'data-damaged':
      'The data table {file} is damaged or incomplete; the page uses the data catalogue instead. Reload the page; if that does not help, ask your administrator to publish the data again.',
    'data-stale':
      'The data tables and the data catalogue are of different versions. Reload the page.',
    'encoding-unknown':
      'This file is not text in UTF-8, UTF-16 or GB18030, so it was not read. Save it again as UTF-8.',
    'document-too-large':
      'This file is too large ({megabytes} MB; the most is {limit} MB). Chart documents are mostly under 1 MB: is it the right file?',
    'document-truncated':
      'This file is incomplete; the download may have stopped early. Download or save it again.',
    'document-damaged':
      'This file is damaged and cannot be read ({message}). Correct it or save it again.',
    'document-not-json':
      'This file is not a chart document and cannot be read. Choose one saved from “Export”.',
    'document-foreign':
      'This file is not a chart file of this site. Choose a chart file (.json) that was exported here.',
    'document-newer':
      'This chart document is of version {version}; this program reads version {known}. Update the program to open it.',
    'document-chart':
      'This program draws no charts of the type “{value}”. Update it, or choose another chart document.',
    'document-version':
      'Version {version} of the chart document is unknown. Update the program, or save the document again.',
    'document-too-long':
      '{path} of the chart document is over the limit of {limit}, so it was not opened. Shorten it and open it again.',
    'document-number':
      '{path} of the chart document is not a number that can be drawn ({value}). Correct it and open it again.',
    'document-missing':
      '{path} is missing from the chart document. Add it or save the document again.',
    'document-field':
      '{path} of the chart document is wrong: {value} (expected {expected}). Correct it and open it again.',
    'document-reference':
      '{path} of the chart document names “{value}”, which is not in it. Correct it and open it again.',
    'document-duplicate':
      '{path} of the chart document appears twice: “{value}”. Correct it and open it again.',
    'document-period':
      '{path} of the chart document is not a date: “{value}”. Correct it and open it again.',
    'document-dates':
      '{path} of the chart document has two times: its period is “{period}”, its days are “{days}”. Correct one of them and open it again.',
    'document-units':
      '{path} of the chart document is in {unit}, but its axis is in {axis}: an axis has one unit. Give the figures one unit, or make two charts.',
    'document-range':
      '{path} of the chart document is wrong: the lower end is above the upper ({value}). Correct it and open it again.',
    'embed-missing': 'There is no chart document at {address} ({status}). Check the address.',
    'embed-unreachable':
      'The chart document did not load from {address}. Check the network, and that its server allows other sites to read it (CORS).',
    'embed-no-source':
      'This embed does not say which chart to draw. Give it the address of a chart document.',
    'embed-origin':
      'This frame draws only chart documents of this site, not {address}. Use an address on this site.',
    'file-unreadable': 'This file could not be read. Choose it again.',
    'export-failed': 'The file could not be made. Try again, or choose another format.',
    retry: 'Try again',
    reload: 'Reload the page',
    back: 'Back to the overview',
    unknown: 'Something unexpected happened. Reload the page and try again.',
  },
};
