import { halfWidth } from '../../base/half-width.ts';
import type { FieldFault } from '../../i18n/log-fields.ts';
import { NO_LAST_DAY } from '../../records/linked/selection.ts';
import { dayOf, wholeNumber } from './state.ts';

/** What a field says: its value, or why that cannot be used. */
export type Reading<Value> =
  | { readonly value: Value; readonly fault: null }
  | { readonly value: null; readonly fault: FieldFault };

const read = <Value>(value: Value): Reading<Value> => ({ value, fault: null });
const refuse = (fault: FieldFault): Reading<never> => ({ value: null, fault });

/** A number of days as it is typed, in wide digits and with its unit, too; '' for none. */
export function readDays(text: string): Reading<string> {
  const bare = halfWidth(text)
    .trim()
    .replace(/\s*(?:个?工作日|天|日|(?:working )?days?)$/i, '');
  if (bare === '') return text.trim() === '' ? read('') : refuse('not-days');
  const days = wholeNumber(bare);
  return days === null || days >= NO_LAST_DAY ? refuse('not-days') : read(String(days));
}

/** A day that splits a log: after its first start, up to its extract; '' for none. */
export function readSince(
  text: string,
  { from, extract }: { readonly from: string; readonly extract: string },
): Reading<string> {
  if (text === '') return read('');
  const day = dayOf(text);
  return day === null || day <= from || day > extract ? refuse('outside') : read(day);
}

/** A choice of days from two fields, each of which may be empty; null: any. */
export function readRange(first: string, last: string): Reading<readonly [number, number] | null> {
  const [from, to] = [readDays(first), readDays(last)];
  if (from.fault !== null || to.fault !== null) return refuse('not-days');
  const days = [
    from.value === '' ? 0 : Number(from.value),
    to.value === '' ? NO_LAST_DAY : Number(to.value),
  ] as const;
  if (days[0] > days[1]) return refuse('order');
  return read(days[0] === 0 && days[1] === NO_LAST_DAY ? null : days);
}
