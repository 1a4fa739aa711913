import type { LogAccount } from '../derivation.ts';
import { column, meaning } from './properties.ts';
import type { Property } from './table.ts';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function isAccount(value: unknown): value is LogAccount {
  if (!isObject(value)) return false;
  const { files, rowsIn, rowsUsed, setAside, roles, dayCounting, extract } = value;
  return (
    [files, setAside].every((list) => Array.isArray(list) && list.every(isObject)) &&
    [rowsIn, rowsUsed].every((rows) => Number.isInteger(rows)) &&
    [roles, dayCounting].every(isObject) &&
    typeof extract === 'string'
  );
}

function read(text: string): LogAccount | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return isAccount(found) ? found : undefined;
  } catch {
    // The rule on figures that are counted from a log names a source without one.
    return undefined;
  }
}

/** How a log was read, as JSON in one cell; empty for sources that are none. */
export const logAccount: Property<LogAccount | undefined> = {
  columns: [
    column(
      'log',
      meaning(
        '台账的统计口径（JSON）：文件及校验值、行数、各列用途、天数口径、截止日',
        'How a log of cases was read (JSON): files and hashes, rows, roles, days, extract',
      ),
    ),
  ],
  read: (cell) => read(cell('log')),
  write: (log) => [log === undefined ? null : JSON.stringify(log)],
};
