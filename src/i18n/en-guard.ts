/** Texts of the comparability guard: the name of each rule, and why it matters. */
export const enGuard = {
  words: {
    mainSeries: 'main series',
    workdays: (now: string, then: string) => `${now} working days against ${then}`,
    oneValue: 'one value',
    asOf: 'as of a date',
    undatedSide: 'the source gives no date',
    datedSide: 'dated',
    months: (months: string) =>
      ({ '1': 'one month', '12': 'one year' })[months] ??
      (Number(months) % 12 === 0 ? `${Number(months) / 12} years` : `${months} months`),
    status: {
      A: 'normal value',
      B: 'break in method',
      E: 'estimate',
      M: 'missing',
      P: 'provisional',
    },
    against: (own: string, other: string) => `${own} against ${other}`,
    side: (value: string, labels: string) => `${value} (${labels})`,
    versus: '; ',
    list: ', ',
    more: (count: string) => `and others, ${count} in all`,
    sentence: (name: string, sides: string) => `${name}: ${sides}.`,
  },
  rules: {
    unit: { name: 'Unit', why: 'Figures in different units have no order of size.' },
    calendar: {
      name: 'Calendar and working days',
      why: 'Five working days are about seven days, so a direct comparison misleads.',
    },
    definition: {
      name: 'Definition',
      why: 'They measure different things; neither closeness nor distance says which is better.',
    },
    polarity: {
      name: 'Direction',
      why: 'Of some more is better, of others less: an order by size means nothing.',
    },
    ranking: { name: 'Not to be ranked', why: 'Those in charge of it ask that it not be ranked.' },
    population: { name: 'Population', why: 'They count other people or things.' },
    measure: {
      name: 'Stock, flow or rate',
      why: 'A count at a date, a count over time and a rate do not compare.',
    },
    role: {
      name: 'Role',
      why: 'Values before, actual values, plans, standards and forecasts are of different kinds.',
    },
    'period-length': {
      name: 'Length of period',
      why: 'A count adds up over a longer period; a share of one hides its seasons.',
    },
    period: {
      name: 'Time',
      why: 'Other years, other conditions; the later had longer to improve.',
    },
    undated: {
      name: 'Date',
      why: 'Without a date nobody can say that the figures are of one time.',
    },
    'area-level': {
      name: 'Level of area',
      why: 'A country, a province, a city and a district differ in size.',
    },
    series: {
      name: 'Series',
      why: 'Series have methods of their own and do not continue each other.',
    },
    break: {
      name: 'Break in method between them',
      why: 'Values after a break do not compare with those before it.',
    },
    denominator: {
      name: 'Denominator of another place or time',
      why: 'A rate means something only within one place and time.',
    },
    bound: {
      name: 'Value or bound',
      why: '“At most”, “over” and ranges tell a limit, not a value; a bar then shows where the limit is.',
    },
    approximate: {
      name: 'Precision',
      why: 'Small differences between approximate figures mean nothing.',
    },
    stage: {
      name: 'Stage',
      why: 'Inputs, activities, outputs and outcomes are different stages.',
    },
    status: { name: 'Status', why: 'An estimate is less certain than a figure as stated.' },
    source: { name: 'Source', why: 'Publishers may count differently.' },
    grade: { name: 'Grade of source', why: 'A re-report may deviate from the original.' },
    span: {
      name: 'Span of the change',
      why: 'What had more years may have moved more.',
    },
    'input-definition': {
      name: 'Measured against something else',
      why: 'The result divides figures that count different things.',
    },
    'input-length': {
      name: 'Measured against a period of another length',
      why: 'A count over a longer period is larger by itself; the change means nothing.',
    },
    'input-series': {
      name: 'Measured against another series',
      why: 'Series have methods of their own and do not continue each other.',
    },
    'input-role': {
      name: 'Measured against a figure of another kind',
      why: 'A plan is no state before, and what was reached is no target.',
    },
    'working-days': {
      name: 'Number of working days',
      why: 'By the holidays of the State Council; more is done in a period with more working days.',
    },
    provisional: {
      name: 'Provisional figures',
      why: 'They may be revised, and what is computed from them with them.',
    },
    correction: { name: 'Corrected data', why: 'Read the note on the correction.' },
  },
};
