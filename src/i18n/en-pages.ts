import { counted } from './counted.ts';

/** Texts of the overview, the reform pages and the page of data. */
export const enPages = {
  stageTest: {
    title: 'Stage and how it is known',
    input: 'Input: money, staff, rules.',
    activity: 'Activity: what the office does.',
    output: 'Output: what it delivers.',
    outcome:
      'Outcome: what those feel who never met the office, or the state of things that the reform aims at.',
    evidence:
      'Each indicator also says how it is known: a rule, an administrative record, a count by those who carry the reform out, a survey of users, or measured or audited independently.',
  },
  collections: {
    title: 'Collections',
    heading: 'What did reforms achieve, place by place?',
    city: 'Place',
    year: 'Year',
    reforms: (count: string) => counted(count, 'reform', 'reforms'),
    shown: (count: string, all: string) => `${count} of ${all} collections`,
    none: 'No collection matches. Choose “All” in one of the lists.',
  },
  boundsKey: {
    label: 'How bounds are drawn',
    bound: 'at least, at most: open on the hatched side',
    range: 'range',
    line: 'target, standard or plan',
  },
  overview: {
    title: (count: string) => `What did ${counted(count, 'reform', 'reforms')} achieve?`,
    leadCompared: (compared: string, others: string) =>
      `${compared === '0' ? 'None' : compared} of the reforms can be held against what was before or against a standard.${others === '0' ? '' : ` The other ${others === '1' ? 'one says' : `${others} say`} how much was done, not yet what changed.`}`,
    tapAny: 'Tap any figure for its source.',
    find: 'Find a reform, an indicator or a figure',
    reforms: (count: string) => `The ${count} reforms`,
    search: 'Search',
    searchHint: 'Reform, indicator or figure',
    field: 'Field',
    level: 'Level',
    all: 'All',
    shown: (count: string, all: string) => `${count} of ${all} reforms`,
    reset: 'Clear the filters',
    none: 'No reform matches. Widen the filters, or clear them.',
    indicators: (count: string) => `${counted(count, 'indicator', 'indicators')} found`,
    moreHits: (count: string) => `${count} more; another word narrows the search.`,
    maps: 'Across the districts',
  },
  later: {
    coming: (figures: string) => `A chart of ${figures} figures, which loads when you reach it.`,
    open: 'Open the chart by itself',
  },
  reformPage: {
    charts: 'What was done and achieved',
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    companions: 'Look at these too; they would show where the figures above mislead:',
    unmeasured: 'What is not measured yet',
    context: 'In context',
    moreContext: (count: string) => `${counted(count, 'more chart', 'more charts')} in context`,
    where: 'Where this page stands',
    contents: 'On this page',
    switch: (at: string, all: string) => `Reform ${at} of ${all}`,
    parts: {
      results: 'Results',
      unmeasured: 'Not measured yet',
      context: 'In context',
      figures: 'All figures',
    },
    contextNote:
      'Figures of the same kind from elsewhere or later, from other sources. Definitions may differ, so they are neither ranked nor joined into one line.',
    figures: 'All figures',
    explore: 'Explore these figures',
    compare: 'Add to comparison',
    furtherFigures: (count: string) => `and ${count} more figures`,
    others: 'Other reforms',
    previous: 'Previous',
    next: 'Next',
  },
  dataPage: {
    title: 'Sources and data',
    lead: 'Where every figure comes from, how it was computed and how to download it.',
    contents: 'On this page',
    packages: 'Data packages',
    sql: 'Ask all tables with SQL',
    packagesNote:
      'Every table can be browsed here and downloaded: CSV for spreadsheets, Parquet for databases and programmes.',
    version: 'version',
    tables: (count: string) => counted(count, 'table', 'tables'),
    rows: (count: string) => counted(count, 'row', 'rows'),
    zip: 'Download the package (zip)',
    zipHolds:
      'All tables with their schemas, a codebook in both languages, and code that loads them in R, Python, DuckDB and Excel',
    series: 'Draw on the Explore page:',
    browse: 'Browse this table',
    filterRows: 'Filter the rows',
    matching: (count: string) => counted(count, 'row', 'rows'),
    page: (page: string, pages: string) => `Page ${page} of ${pages}`,
    previousPage: 'Previous',
    nextPage: 'Next',
    hash: 'Checksum of all data (SHA-256)',
    copyHash: 'Copy the checksum',
    methods: 'Methods and corrections',
    methodNotes: {
      qualifiers:
        'Words such as “over”, “nearly”, “within” and “at least” are kept and carried into charts and computed figures; such a figure is never treated as exact.',
      definitions:
        'Figures that differ in definition, unit or method are kept apart: neither joined into one line nor ranked.',
      absence:
        'What is not known is left blank, never zero; a figure without a source is not admitted.',
    },
    computed: 'What was computed, and how',
    computedNote: (count: string) =>
      `${counted(count, 'figure is', 'figures are')} computed from others rather than stated by a source. Each formula is shown with the figures it uses; “over”, “nearly” and the like carry through.`,
    sources: 'Sources',
    sourcesNote: (count: string) =>
      `${counted(count, 'source', 'sources')}. Open one to see every figure taken from it.`,
    resting: (count: string) => `${counted(count, 'figure', 'figures')} taken from it`,
    selection: 'The reforms as a whole',
    offline: 'Use without a network',
    offlineNote:
      'After the first visit all pages of this language, and what makes their files, stay on this device and work without a network. The database (18 MB) and the other language follow once you use them, or all at once from here.',
    offlineKeep: 'Download everything to this device',
    offlineDone: 'Everything is downloaded. All pages open without a network.',
    offlineUnsupported:
      'This browser cannot download pages from this address for use offline. Use an https address, or download the tables above.',
  },
} as const;
