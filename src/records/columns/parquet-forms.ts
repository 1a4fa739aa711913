import type { DecodedArray, ParquetParsers } from 'hyparquet';
import { convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import type { ColumnDecoder } from 'hyparquet/src/types.js';
import { dayText, TEXT_PARSERS } from '../parquet-texts.ts';
import type { Coder } from './coders.ts';
import { EMPTY } from './role-cells.ts';

/** How values are made of what a file holds, as in the table of texts. */
export const PARSERS = { ...DEFAULT_PARSERS, ...TEXT_PARSERS } as unknown as ParquetParsers;

/** Whether a column's values are texts in UTF-8 and nothing else. */
export function isOfBytes({ type, element }: ColumnDecoder): boolean {
  const { converted_type: converted, logical_type: logical } = element;
  const isText = converted === undefined || converted === 'UTF8' || converted === 'ENUM';
  const isPlain = logical === undefined || logical.type === 'STRING' || logical.type === 'ENUM';
  return type === 'BYTE_ARRAY' && isText && isPlain;
}

const isOfMoments = ({ type, element }: ColumnDecoder): boolean => {
  const { converted_type: converted, logical_type: logical } = element;
  if (type === 'INT96' && converted === undefined) return true;
  if (converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS') return true;
  return converted === undefined && logical?.type === 'TIMESTAMP';
};

/** Whether a column's values are days or moments. */
export const isOfDays = (column: ColumnDecoder): boolean =>
  column.element.converted_type === 'DATE' || isOfMoments(column);

const dayOfMs = (ms: number) => Math.floor(ms / 86_400_000);
const inUnits = (units: number) => (value: bigint) => {
  const plain = Number(value);
  const isExact = Number.isSafeInteger(plain);
  return dayOfMs(isExact ? Math.trunc(plain / units) : Number(value / BigInt(units)));
};
/** Moments as the day with which their text in UTC begins. */
const DAY_PARSERS = {
  ...DEFAULT_PARSERS,
  timestampFromMilliseconds: (ms: bigint) => dayOfMs(Number(ms)),
  timestampFromMicroseconds: inUnits(1000),
  timestampFromNanoseconds: inUnits(1_000_000),
} as unknown as ParquetParsers;

/** Days and moments of a file as days by number. */
export const toDays = (raw: DecodedArray, column: ColumnDecoder): ArrayLike<unknown> =>
  column.element.converted_type === 'DATE'
    ? raw
    : convert(raw, { ...column, parsers: DAY_PARSERS });

/** Reads days by number as a coder of dates reads their texts: each once. */
export function dayCoderOf(coder: Coder): (day: unknown) => number {
  const known = new Map<unknown, number>();
  let [last, lastCell]: [unknown, number] = [null, EMPTY];
  return (day) => {
    if (day === last) return lastCell;
    let cell = known.get(day);
    if (cell === undefined) {
      cell = coder.text(dayText(Number(day)));
      known.set(day, cell);
    }
    [last, lastCell] = [day, cell];
    return cell;
  };
}
