import { enGuard } from './en-guard.ts';
import { perEn } from './en-per.ts';

/** Texts of the comparison page and of the comparability guard. */
export const enCompare = {
  title: 'Compare',
  lead: 'Choose two or more figures to compare on the same basis. Differences in definition, time or unit are listed first.',
  examples: 'Start from an example',
  chosen: 'Figures to compare',
  chosenCount: (count: string) => `${count} chosen`,
  add: 'Add a figure',
  addHint: 'Search: an indicator, a reform or a place',
  results: (shown: string, total: string) =>
    shown === total ? `${total} found` : `${total} found, the first ${shown} shown`,
  seriesOf: (count: string) => `${count} figures to choose from`,
  noResults: 'No figure matches. Try another word, or widen the choice of reforms and areas.',
  sameUnit: 'In the same unit',
  otherUnits: 'In other units, or without a figure',
  showOthers: (count: string) => `Show ${count} more: in other units, or without a figure`,
  noReform: 'Context (of no reform)',
  reformFilter: 'Reforms',
  areaFilter: 'Places',
  remove: (name: string) => `Remove: ${name}`,
  moveFirst: (name: string) => `Use as reference: ${name}`,
  reference: 'reference',
  empty: 'No figure is chosen yet. Search above and add some, or start from an example.',
  onlyOne: 'Choose one more figure to compare it with.',
  loadingCatalog: 'Loading the data catalogue…',
  measureTitle: 'How to compare',
  measuresLeft: (count: string) => `More that do not fit: ${count}`,
  computable: (count: string, total: string) => `${count} of ${total} can be computed`,
  noneComputable: 'none can be computed',
  per: perEn,
  measures: {
    stated: {
      name: 'As stated',
      hint: 'The figures as they are, nothing computed here.',
      axis: 'Figures as the catalogue has them',
      explain:
        'Figures as the catalogue has them, not converted; one that was computed from others opens its formula.',
    },
    change: {
      name: 'Change from before',
      hint: 'An improvement is positive, a decline negative.',
      axis: 'Improvement on the value before',
      explain:
        '(actual ÷ before − 1) × 100%; an improvement is positive whether more or less of the indicator is better.',
    },
    target: {
      name: 'Share of target or standard',
      hint: 'The figure as a percentage of its target or standard.',
      axis: 'Share of the target or standard',
      explain:
        'Actual ÷ target or standard × 100%. Where more is better, 100% is reached; where less is better, under 100% is within the limit.',
    },
    gap: {
      name: 'Gap closed',
      hint: 'How much of the way from before to the target is done.',
      axis: 'Part of the way from before to the target',
      explain:
        '(actual − before) ÷ (target − before) × 100%; 100% is at the target, more is beyond it, below zero is farther away than before.',
    },
    rate: {
      name: 'Rate per denominator',
      hint: 'Divided by another figure: per issuer, per patrol, per 1,000 people.',
      axis: 'Rate',
      explain:
        'Value ÷ denominator; a figure whose own area and period have that denominator uses it.',
    },
    year: {
      name: 'On a year earlier',
      hint: 'Growth on the same period a year earlier.',
      axis: 'Growth on a year earlier',
      explain:
        '(this period ÷ a year earlier − 1) × 100%; percentage points where figures are per cents. Of figures since January the last month alone is taken, one less the other; without the year before there is none.',
    },
    before: {
      name: 'On the period before',
      hint: 'Growth on the period just before.',
      axis: 'Growth on the period before',
      explain:
        '(this period ÷ the one before − 1) × 100%; percentage points where figures are per cents. Of figures since January the last month alone is taken, one less the other; a missing period is not bridged.',
    },
    cumulative: {
      name: 'Year to date',
      hint: 'All since January, on the same months a year earlier.',
      axis: 'Growth of the year to date',
      explain:
        '(since January ÷ the same months a year earlier − 1) × 100%; months are added up where no such total is stated, if none is missing.',
    },
    difference: {
      name: 'Difference',
      hint: 'How much more or less than before or a year earlier, in its own unit.',
      axis: 'Difference',
      explain:
        'Figure − base; a year earlier where no base is chosen or known. Between per cents in percentage points.',
    },
    index: {
      name: 'Index',
      hint: 'The base period is 100.',
      axis: 'Index',
      explain:
        'Figure ÷ base period × 100; the first period of the series where none is chosen. Indices of different base periods do not compare.',
    },
    share: {
      name: 'Share of total',
      hint: 'As a percentage of the whole city, country or series.',
      axis: 'Share of the total',
      explain:
        'Part ÷ total × 100%; the total is the one you choose, else that of all groups, of the place above or of the table, else the sum of all parts where none is missing. Parts that do not fit their total have none.',
    },
    capita: {
      name: 'Per head',
      hint: 'Divided by the people of the same place and time.',
      axis: 'Per head',
      explain:
        'Value ÷ the people that you choose; of the same place and period, or the last count of the same year. No other place or year stands in.',
    },
  },
  movement: {
    title: (name: string) => `${name}: how places moved`,
    subtitle: (unit: string) => `The period before on the left; place, then figure (${unit})`,
    indicators: 'How the indicators went',
    cut: (shown: string, all: string) =>
      `${shown} of ${all} rows; the table below has the figures of all.`,
    indicatorsSubtitle:
      'Last figures; each line has a scale of its own, which does not begin at zero',
    lacking: (name: string) => `Not drawn: ${name} (no figure of the period before).`,
  },
  indexOf: (period: string) => `index (${period} = 100)`,
  reason: {
    missing: 'the source gives no value',
    'no-baseline': 'no baseline is known',
    'is-baseline': 'it is itself the value before',
    'baseline-later': 'the chosen start is later than the figure',
    'no-target': 'it has no target or standard',
    'is-target': 'it is itself a target or standard',
    'no-denominator': 'no denominator is chosen yet',
    'same-figure': 'a figure cannot be held against itself',
    'points-stated': 'the source states the change in percentage points; no other rate is computed',
    'absolute-change': 'it is an absolute change; without its base there is no percentage',
    'unit-mismatch': 'the units differ, so they cannot be subtracted or divided',
    zero: 'the figure to divide by is zero, or may be',
    negative: 'the figure to divide by is negative, so a percentage means nothing',
    'sign-unsure':
      'bounds or last digits leave open which way it went: better or worse cannot be told',
    undetermined: 'an approximate figure and a bound together say nothing certain',
    neutral: 'neither more nor less of this indicator is better',
    'target-met': 'the target was met before, so there was no gap to close',
    'sign-changed': 'it went from above zero to below, which no percentage tells',
    'no-year-earlier': 'no comparable figure of a year earlier is known',
    'no-period-before': 'the period just before has no figure, and a gap is not bridged',
    'no-cumulative': 'a month since January or the same months a year earlier are missing',
    'points-only': 'per cents and ranks are no index; see the difference',
    'no-total': 'no total is known, nor that all parts are there',
    'parts-exceed': 'the parts come to more than the total, so they do not belong together',
    'parts-short': 'all parts come to less than the total, so they do not belong together',
    'not-additive': 'rates and means do not add up and are not shared out',
    'no-population':
      'no population of the same place and time is known; in your own tables, add a column of it',
    'which-population': 'several populations are known; choose one',
  },
  guardTitle: 'Are they comparable?',
  guardNothingBlocks: 'No difference was found that would mislead a ranking; see the other notes.',
  guardClean: 'Nothing was found that stands in the way among the things that could be checked.',
  guardNothing: 'Nothing was compared: fewer than two can be computed this way.',
  guardUnchecked: (names: string) =>
    `Not checked, because the data do not say it of every figure: ${names}.`,
  guardBlocks: (count: string) =>
    count === '1'
      ? 'One difference would make a ranking misleading. Until you have read and acknowledged it, the figures only stand side by side: not ranked, not subtracted, not sorted.'
      : `${count} differences would make a ranking misleading. Until you have read and acknowledged each, the figures only stand side by side: not ranked, not subtracted, not sorted.`,
  guardAcknowledged: 'You have acknowledged every difference; the chart and the table say so.',
  guardNotes: 'Other notes',
  acknowledge: 'Acknowledge',
  acknowledgeAll: 'Acknowledge all',
  acknowledged: 'Acknowledged',
  withdraw: 'Withdraw',
  guard: enGuard.words,
  rules: enGuard.rules,
  note: {
    acknowledged: (names: string) =>
      `Shown side by side although these differ: ${names}; acknowledged by the reader.`,
    blocked: (names: string) =>
      `Not ranked or subtracted: these differ and the reader has not acknowledged it: ${names}.`,
    left: (label: string, reason: string) => `Not drawn: ${label} (${reason}).`,
    uncertain:
      'A range of places means that only bounds of the values are known, so their order is not.',
  },
  finding: {
    change: (label: string, figure: string) => `${label} improved most: ${figure}`,
    target: (label: string, figure: string) =>
      `${label} does best against its target or standard: ${figure}`,
    gap: (label: string, figure: string) => `${label} closed most of its gap: ${figure}`,
    best: (label: string, figure: string) => `${label} does best: ${figure}`,
    level: (labels: string, figure: string) => `${labels} do best, level: ${figure}`,
    growth: (label: string, figure: string) => `${label} grew most: ${figure}`,
    shrinking: (label: string, figure: string) => `${label} fell least: ${figure}`,
    largest: (label: string, figure: string) => `${label} is largest: ${figure}`,
    pair: (label: string, before: string, after: string) => `${label}: from ${before} to ${after}`,
    single: (label: string, figure: string) => `${label}: ${figure}`,
  },
  whole: (aims: string) => `${aims} = 100%`,
  orElse: ' or ',
  together: (count: string) => `${count} figures side by side`,
  sideBySide: (name: string, count: string) => `${count} figures side by side: ${name}`,
  subtitle: (axis: string, unit: string) => (unit === '' ? axis : `${axis}, ${unit}`),
  behindTitle: 'The figures behind it',
  behindSubtitle: (unit: string) => `As the catalogue has them, ${unit}`,
  table: {
    caption: 'Compared figures, how they were computed, and the results',
    figure: 'Figure',
    stated: 'As stated',
    how: 'How computed',
    result: 'Result',
    difference: 'Difference',
    rank: 'Rank',
    uncertain: 'not certain',
    locked: 'not yet',
    copy: 'Copy the table',
    copied: 'Copied: paste it into Excel or Word',
    failed: 'The browser does not allow copying; select the table and copy it yourself.',
    better: (text: string) => `better than required by ${text}`,
    worse: (text: string) => `short of the requirement by ${text}`,
    more: (text: string) => `${text} more`,
    less: (text: string) => `${text} less`,
    rise: (text: string) => `up ${text}`,
    fall: (text: string) => `down ${text}`,
    place: (place: string) => place,
    places: (best: string, worst: string) => `${best}–${worst}`,
    computed: 'computed on this page',
    address: 'Address',
  },
  byMerit: 'Ranks: the best first.',
  bySize: 'Ranks: the largest first, which does not mean better.',
  noRank:
    'The units differ: even when acknowledged, the figures can only stand side by side, not be ranked or subtracted.',
  nothing:
    'None of the chosen figures can be compared this way; the table below says why. Choose another way, or other figures.',
  result: 'Result',
};
