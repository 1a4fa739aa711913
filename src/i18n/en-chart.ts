import { counted } from './counted.ts';
import type { Translation } from './translation.ts';
import type { chartZh } from './zh-chart.ts';

/** What charts say, on pages and embedded; embeds carry these words and no others. */
export const chartEn: Translation<typeof chartZh> = {
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
  afterReform: 'after the reform',
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
    sparkline: {
      last: 'latest',
      year: 'on a year',
      before: 'on the period',
      target: 'target',
      verdict: 'vs target',
    },
    summary: (title, count) =>
      `${title} ${counted(count, 'figure', 'figures')}; the arrow keys move between them.`,
    summaryAtRest: (title, count) => `${title} ${counted(count, 'figure', 'figures')}.`,
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
  figure: {
    asStated: 'As stated',
    qualifier: 'Kind of value',
    role: 'Kind of figure',
    period: 'Period',
    area: 'Area',
    source: 'Source',
    publisher: 'Publisher',
    undated: 'undated',
    locator: 'Where in the source',
    note: 'Note',
    derived: 'Computed from other figures',
    formula: 'Formula',
    toNearest: (digit) => `given to ${digit}`,
    asGiven: 'as given; the source does not say how exactly',
  },
  yardstick: {
    steps: {
      input: 'input',
      activity: 'activity',
      output: 'output',
      outcome: 'outcome',
      held: 'held against something',
    },
    columns: {
      reform: 'Reform',
      evidence: 'Evidence',
      best: 'Best figure',
      yardstick: 'Yardstick',
    },
    heldAgainst: (against) =>
      `against ${/^(standard|target)$/.test(against) ? 'the ' : ''}${against}`,
    foreseen: (step) => `${step}, expected`,
    none: 'no figure',
    noBaseline: 'no figure from before',
    keyForeseen: 'only planned or forecast',
    keyNone: 'no figure',
  },
  embed: {
    table: (count) => `Data table (${counted(count, 'figure', 'figures')})`,
    close: 'Close',
    details: 'Where this figure comes from',
    more: 'Open at its home',
    address: 'Address',
    loading: 'Loading the chart…',
    noScript:
      'This chart is drawn by a script, and scripts are off here. Open the chart document itself:',
  },
  errors: {
    'document-encoding': 'This chart document is not in UTF-8. Save it again as UTF-8.',
    'document-too-large':
      'This file is too large ({megabytes} MB; the most is {limit} MB). Chart documents are mostly under 1 MB: is it the right file?',
    'document-truncated':
      'This file is incomplete; the download may have stopped early. Download or save it again.',
    'document-damaged':
      'This file is damaged and cannot be read ({message}). Correct it or save it again.',
    'document-not-json':
      'This file is not a chart document and cannot be read. Choose one saved from “Download and cite”.',
    'document-foreign':
      'This file is not a chart file of this site. Choose a chart file (.json) that was exported here.',
    'document-newer':
      'This chart document is of version {version}; this program reads version {known}. Update the program to open it.',
    'document-chart':
      'This program draws no charts of the type “{value}”. Update it, or choose another chart document.',
    'document-number':
      '{path} of the chart document is not a number that can be drawn as it is ({value}): at most 15 digits, under 10¹⁸, and 0 or at least 10⁻¹². Correct it and open it again.',
    'document-invalid':
      'The chart document has problems: {count} in all, the first at {path}. Check it with “npx reform-yardstick validate”, or open it on its own site, to see each.',
    'embed-missing': 'There is no chart document at {address} ({status}). Check the address.',
    'embed-unreachable':
      'The chart document did not load from {address}. Check the network, and that its server allows other sites to read it (CORS).',
    'embed-no-source':
      'This embed does not say which chart to draw. Give it the address of a chart document.',
    'embed-origin':
      'This frame draws only chart documents of this site, not {address}. Use an address on this site.',
    unknown: 'Something unexpected happened. Reload the page and try again.',
  },
};
