/** What a measure is taken against. */
export const perEn = {
  change: 'Measured from',
  gap: 'Measured from',
  target: 'Held against',
  rate: 'Divided by',
  own: 'each figure’s own value before',
  ownTarget: 'each figure’s own target or standard',
  none: 'choose a denominator',
  difference: 'Measured from',
  index: 'Base period (= 100)',
  share: 'Total',
  capita: 'People',
  ownDifference: 'each figure’s own value before, else a year earlier',
  ownIndex: 'the first period of each series',
  ownTotal: 'each figure’s own place above or whole series',
  noPeople: 'choose a count of people',
};
