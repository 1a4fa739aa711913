import { fingerprint } from '../../base/fingerprint.ts';
import { isDate } from '../../base/period.ts';
import { readPeriodText } from '../../base/period-text.ts';
import type { Quantity } from '../../base/quantity.ts';
import { readFigure } from '../../base/stated.ts';
import type { Unit } from '../../base/vocabulary.ts';
import type { Source } from '../../catalog/types.ts';
import type { OwnOptions } from './own-types.ts';
import { asWritten } from './texts.ts';

/** Begins the ids of what was typed. */
const TYPED = 'typed';

/** Id of the source that a typed figure or date names, or of the form itself. */
export const typedSourceId = (name: string): string => `${TYPED}-${fingerprint(name.trim())}`;

/** The source of what was typed. */
export function typedSource(
  name: string,
  of: string,
  { words, day }: Pick<OwnOptions, 'words' | 'day'>,
): Source {
  return {
    ...{ id: typedSourceId(name), package: of, title: words.typed },
    publisher: name.trim() === '' ? words.publisher : asWritten(name.trim()),
    ...{ date: '', url: '', licence: words.licence.en, grade: '', kind: 'dataset' },
    note: words.opened(day, ''),
  };
}

/** The year, month or day that a text gives, ISO 8601; '' if it gives none, null if it is no date. */
export function typedDate(text: string): string | null {
  if (text.trim() === '') return '';
  const period = readPeriodText(text);
  return period !== null && isDate(period) ? period : null;
}

const plain = (unit: string) => unit.toLowerCase().replace(/^个(?=.)/, '');

/**
 * The figure that a text gives in a unit: `10`, `≤10`, `10天以内`, `1.2万`. Null where it is none, or one
 * in another unit, which is never converted.
 */
export function typedFigure(text: string, { symbol }: Pick<Unit, 'symbol'>): Quantity | null {
  const read = readFigure(text);
  if (read === null || read.bracketed) return null;
  const fits = read.unit === '' || [symbol.zh, symbol.en].map(plain).includes(plain(read.unit));
  return fits ? read.quantity : null;
}

/** A number that was typed, and is not below the least; null where it is none. */
export function typedNumber(text: string, least: number): number | null {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) && value >= least ? value : null;
}
