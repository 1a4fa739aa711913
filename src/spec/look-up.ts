import { YardstickError } from '../base/error.ts';
import type { Unit } from '../base/vocabulary.ts';
import type { ChartDocument, ChartRow } from './document.ts';

/** The unit with this code; throws `unknown unit: …` if the document lacks it. */
export function unitOf(document: Pick<ChartDocument, 'units'>, code: string): Unit {
  const unit = document.units.find((one) => one.code === code);
  if (unit === undefined) {
    throw new YardstickError('unknown-unit', `unknown unit: ${code}`, { unit: code });
  }
  return unit;
}

/** The rows of a group, in the document's order. */
export function rowsOfGroup(document: ChartDocument, group: string): ChartRow[] {
  return document.rows.filter((row) => row.group === group);
}
