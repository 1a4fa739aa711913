import type { Observation } from '../catalog/types.ts';
import type { ColumnsAnswer } from './answerer.ts';
import { type ColumnKey, NUMBER_KEYS, type NumberKey } from './question.ts';

const isNumber = (key: ColumnKey): key is NumberKey =>
  (NUMBER_KEYS as readonly ColumnKey[]).includes(key);

function columnOf(rows: readonly Observation[], key: ColumnKey) {
  if (isNumber(key)) return Float64Array.from(rows, (one) => one[key] ?? Number.NaN);
  return rows.map((one) => one[key] || null);
}

/** Takes columns out of observations. */
export function columnsOf(rows: readonly Observation[], keys: readonly ColumnKey[]): ColumnsAnswer {
  return {
    length: rows.length,
    columns: Object.fromEntries(keys.map((key) => [key, columnOf(rows, key)])),
  };
}
