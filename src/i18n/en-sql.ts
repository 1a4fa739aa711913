import { counted } from './counted.ts';

/** Sentences of the page that takes SQL; zh-sql.ts answers line by line. */
export const enSql = {
  title: 'SQL',
  lead: 'Ask the tables directly. The database runs in this page: what you write stays here, and nothing you run changes the data.',
  description: 'Question every table of this site with SQL, in the browser.',
  statement: 'Statement',
  keys: 'Ctrl or ⌘ + Enter runs it. Tab moves on; Esc closes suggestions.',
  run: 'Run',
  cancel: 'Cancel',
  link: 'Copy link',
  linkCopied: 'Link copied',
  tooLong: 'The statement is too long for a link. Copy its text instead.',
  fromLink: 'This statement came with the link. Read it, then run it if you trust it.',
  restore: 'Put back my last statement',
  examples: 'Examples',
  example: {
    counts: 'How many figures each reform has, and of what kind',
    stated: 'What the sources state, with the source',
    computed: 'What was computed, and how precisely',
    latest: 'The latest figure of each place for one indicator',
    change: 'The change from year to year in each place',
  },
  tables: 'Tables',
  withOwn: (names: string) =>
    `Your own tables, held on this device, are among them (package: ${names}).`,
  tablesHelp: 'Press a name to put it where the cursor is.',
  rowsOf: (count: string) => counted(count, 'row', 'rows'),
  types: { string: 'text', number: 'number', integer: 'whole number', date: 'date' },
  waiting: 'Not run yet.',
  starting: (loaded: string, total: string) => `Starting the database: ${loaded} of ${total} MB`,
  running: 'Running…',
  cancelled: 'Cancelled. Nothing was changed.',
  answered: (rows: string, columns: string) =>
    `${counted(rows, 'row', 'rows')}, ${counted(columns, 'column', 'columns')}.`,
  page: (from: string, to: string, total: string) => `Rows ${from}–${to} of ${total}`,
  previous: 'Previous rows',
  next: 'Next rows',
  none: 'The statement has no rows to show.',
  result: 'Result',
  asTable: 'Table',
  asChart: 'Chart',
  missing: 'none',
  csv: 'Download CSV',
  parquet: 'Download Parquet',
  cut: (most: string) =>
    `A file takes the first ${most} rows. Narrow the statement to get the rest.`,
  fileName: 'sql-result',
  faults: {
    empty: 'Write a statement first, or take one of the examples.',
    several: 'Only one statement can run at a time. Keep one and remove the others.',
    changes:
      'Only statements that read can run here: SELECT, WITH, FROM, VALUES, PIVOT, DESCRIBE, SHOW, SUMMARIZE, EXPLAIN.',
    unclosed: 'A quotation mark or a comment is not closed. Close it and run again.',
  },
  refused: 'The database did not take the statement.',
  refusedAt: (line: string, column: string) =>
    `The database did not take the statement: see line ${line}, character ${column}.`,
  chart: {
    type: 'Chart',
    types: { bar: 'Bars', line: 'Lines' },
    label: 'Names',
    value: 'Values',
    period: 'Time',
    panel: 'Lines by',
    unit: 'Unit',
    unitHint: 'for instance days',
    noNumbers: 'No column has numbers: a chart needs one.',
    tooMany: (most: string) =>
      `Only the first ${most} rows are drawn. Narrow the statement, or put what matters first.`,
    several:
      'Several rows have the same name and time, so they cannot be drawn. Choose another column for the names, or group the rows in the statement.',
    units:
      'The rows have several units, which no one scale can show. Keep one unit in the statement.',
    title: 'Result of a statement',
    source: 'Computed from the tables of this site by the statement shown',
  },
};
