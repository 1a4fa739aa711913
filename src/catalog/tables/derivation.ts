import type { Derivation } from '../types.ts';
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

function read(cell: CellReader): Derivation | null {
  const formula = cell('formula');
  if (formula === '') return null;
  const lower = readNumber(cell('interval_lower'));
  const upper = readNumber(cell('interval_upper'));
  return {
    formula,
    inputs: readInputs(cell('inputs')),
    decimals: decimalsOf(readNumber(cell('last_digit'))),
    interval: lower === null || upper === null ? null : { lower, upper },
  };
}

/** How a computed observation was computed; null for a stated one. */
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
  ],
  read,
  write: (one) => [
    one?.formula ?? null,
    Object.entries(one?.inputs ?? {})
      .map(([name, id]) => `${name}=${id}`)
      .join(LIST_SEPARATOR) || null,
    one?.interval?.lower ?? null,
    one?.interval?.upper ?? null,
  ],
};
