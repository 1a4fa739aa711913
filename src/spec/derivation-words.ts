/** What the fields mean that tell how a figure came about, from others or from a log of cases. */
export const DERIVATION_WORDS = {
  derivation: {
    formula: 'Arithmetic with the names of `inputs`.',
    inputs: 'For each name the `observation` of a row or input.',
    decimals: 'Decimals that the result may have.',
    interval: 'Where the result may lie, given the last digits of the inputs.',
    records: 'What was asked of the log that the figure was counted from; `formula` is then empty.',
    inWords: 'The formula with the names of what is measured.',
  },
  logAccount: {
    files: 'The files, with the SHA-256 of their bytes.',
    rowsIn: 'Rows that there are.',
    rowsUsed: 'Rows that were counted.',
    setAside: 'How many rows were not, by reason.',
    roles: 'Columns by their role, and what their words mean.',
    dayCounting:
      'Calendar days, or the calendar of working days and its years; whether the day of the start counts.',
    extract: 'Up to when open cases are known to be open.',
    chosen: 'The part of the log that the figures are of, and its rows; absent where that is all.',
  },
  records: {
    measure: 'Code of what was counted or measured.',
    query: 'Query of the page of case logs that chooses the same cases.',
    cases: 'Cases that the figure is made of.',
  },
};
