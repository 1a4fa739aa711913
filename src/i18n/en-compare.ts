import { enGuard } from './en-guard.ts';

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
  noResults: 'No figure matches. Try another word, or widen the choice of reform and area.',
  allReforms: 'All reforms',
  noReform: 'Context (of no reform)',
  allAreas: 'All areas',
  reformFilter: 'Reform',
  areaFilter: 'Area',
  remove: (name: string) => `Remove: ${name}`,
  moveFirst: (name: string) => `Use as reference: ${name}`,
  reference: 'reference',
  empty: 'No figure is chosen yet. Search above and add some, or start from an example.',
  onlyOne: 'Choose one more figure to compare it with.',
  loadingCatalog: 'Loading the data catalogue…',
  measureTitle: 'How to compare',
  computable: (count: string, total: string) => `${count} of ${total} can be computed`,
  noneComputable: 'none can be computed',
  per: {
    change: 'Measured from',
    gap: 'Measured from',
    target: 'Held against',
    rate: 'Divided by',
    own: 'each figure’s own value before',
    ownTarget: 'each figure’s own target or standard',
    none: 'choose a denominator',
  },
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
  },
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
  },
  guardTitle: 'Are they comparable?',
  guardNothingBlocks: 'No difference was found that would mislead a ranking; see the other notes.',
  guardClean: 'Nothing was found that stands in the way among the things that could be checked.',
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
    largest: (label: string, figure: string) => `${label} is largest: ${figure}`,
    pair: (label: string, before: string, after: string) => `${label}: from ${before} to ${after}`,
    single: (label: string, figure: string) => `${label}: ${figure}`,
  },
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
