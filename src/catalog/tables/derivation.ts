import type { Derivation, FormulaDerivation, RecordsDerivation } from '../derivation.ts';
import { column, LIST_SEPARATOR, meaning, readNumber, split } from './properties.ts';
import type { CellReader, Column, Property } from './table.ts';

/** The columns of a formula: written in derived.csv, published with the observations. */
export const FORMULA_COLUMNS: readonly [Column, Column] = [
  column('formula', meaning('计算所用的公式；来源所述的为空', 'Formula, for computed figures')),
  column(
    'inputs',
    meaning('公式用到的观测值', 'Observations that the formula uses'),
    {},
    { to: 'observations', form: 'pairs' },
  ),
];

const interval = (name: string, zh: string, en: string): Column => ({
  name,
  type: 'number',
  meaning: meaning(zh, en),
  only: 'published',
});

/** What was asked of the log that is the source: such figures are written among the observations. */
const RECORDS_COLUMNS: readonly Column[] = [
  column(
    'records_measure',
    meaning('由台账逐件统计的，为其统计项目', 'Measure, for figures counted from a log of cases'),
  ),
  column(
    'records_query',
    meaning('所统计案件的选择条件', 'Query of the page of case logs that chooses the same cases'),
  ),
  {
    name: 'records_cases',
    type: 'integer',
    meaning: meaning('所统计的件数', 'Cases that the figure is made of'),
    minimum: 0,
  },
];

function readInputs(text: string): Record<string, string> {
  const pairs = split(text, LIST_SEPARATOR).map((pair): [string, string] => {
    const [name = '', id = ''] = split(pair, '=');
    return [name, id];
  });
  return Object.fromEntries(pairs);
}

/** Decimals of a value whose last digit is known. */
const decimalsOf = (lastDigit: number | null) =>
  lastDigit === null ? 0 : 0 - Math.round(Math.log10(lastDigit));

function readRecords(cell: CellReader): RecordsDerivation | null {
  const measure = cell('records_measure');
  if (measure === '') return null;
  const cases = readNumber(cell('records_cases')) ?? 0;
  return {
    records: { measure, query: cell('records_query'), cases },
    decimals: decimalsOf(readNumber(cell('last_digit'))),
  };
}

function read(cell: CellReader): Derivation | null {
  const formula = cell('formula');
  if (formula === '') return readRecords(cell);
  const lower = readNumber(cell('interval_lower'));
  const upper = readNumber(cell('interval_upper'));
  return {
    formula,
    inputs: readInputs(cell('inputs')),
    decimals: decimalsOf(readNumber(cell('last_digit'))),
    interval: lower === null || upper === null ? null : { lower, upper },
  };
}

const writeFormula = (one: FormulaDerivation | null) => [
  one?.formula ?? null,
  Object.entries(one?.inputs ?? {})
    .map(([name, id]) => `${name}=${id}`)
    .join(LIST_SEPARATOR) || null,
  one?.interval?.lower ?? null,
  one?.interval?.upper ?? null,
];

/** How an observation came about that no source states; null for a stated one. */
export const derivation: Property<Derivation | null> = {
  columns: [
    ...FORMULA_COLUMNS.map((one): Column => ({ ...one, only: 'published' })),
    interval(
      'interval_lower',
      '推算结果舍入区间的下限',
      'Lower end of where a computed value may lie',
    ),
    interval(
      'interval_upper',
      '推算结果舍入区间的上限',
      'Upper end of where a computed value may lie',
    ),
    ...RECORDS_COLUMNS,
  ],
  read,
  write: (one) => {
    const { measure = null, query = null, cases = null } = one?.records ?? {};
    return [...writeFormula(one?.records ? null : one), measure, query, cases];
  },
};
