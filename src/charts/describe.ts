import { isComputed } from '../base/computed.ts';
import type { Language } from '../base/vocabulary.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { mustBeFull } from '../i18n/figure.ts';
import { roleName, writeCell, writeObservation } from '../i18n/observation.ts';
import { formatPeriod } from '../i18n/period.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { ChartDocument, ChartRow, Figure } from '../spec/document.ts';
import { rowsOfGroup, unitOf } from '../spec/look-up.ts';

/** What of a document says how its figures are written. */
export type Written = Pick<ChartDocument, 'units'> & Partial<Pick<ChartDocument, 'rows' | 'type'>>;

const full = new WeakMap<readonly ChartRow[], Map<string, boolean>>();

/** As many figures of a chart of numbers stand large; more of them are a table. */
export const MOST_HEADLINES = 3;

/** Whether a chart writes its figures in one unit in full; headline figures stand alone. */
export function isFullIn(document: Written, code: string, language: Language): boolean {
  const { rows, type } = document;
  if (rows === undefined || (type === 'number' && rows.length <= MOST_HEADLINES)) return false;
  const known = full.get(rows) ?? new Map<string, boolean>();
  full.set(rows, known);
  const key = `${language} ${code}`;
  const ofUnit = () => rows.filter(({ unit }) => unit === code);
  const found = known.get(key) ?? mustBeFull(ofUnit(), unitOf(document, code), language);
  known.set(key, found);
  return found;
}

/** Writes a document's figure with qualifier and unit, in full where others of the chart are. */
export function writeRow(
  document: Written,
  row: Figure,
  language: Language,
  withUnit = true,
): string {
  return writeObservation(row, unitOf(document, row.unit), language, {
    full: isFullIn(document, row.unit, language),
    unit: withUnit,
  });
}

/** The same as the cells of a column write it: changes with their sign. */
export function writeInCell(document: Written, row: Figure, language: Language): string {
  return writeCell(row, unitOf(document, row.unit), language, {
    full: isFullIn(document, row.unit, language),
  });
}

/** Says a mark whole: what, where, value with qualifier and unit, role, period, its target, and a dot's other figure. */
export function describeRow(document: ChartDocument, row: ChartRow, language: Language): string {
  const group = document.encodings.groups.find((one) => one.key === row.group);
  const own = rowsOfGroup(document, row.group);
  const goal = own.find(
    (one) => one.key !== row.key && (one.role === 'target' || one.role === 'standard'),
  );
  const other = own.find(
    ({ part }) => (row.part === 'x' && part === 'y') || (row.part === 'y' && part === 'x'),
  );
  const parts = [
    row.indicator.name[language],
    group?.label[language] === row.indicator.name[language] ? '' : group?.label[language],
    row.area.name[language],
    `${roleName(row, language)} ${writeRow(document, row, language)}`,
    formatPeriod(row.period, language, row.role),
    goal && `${roleName(goal, language)} ${writeRow(document, goal, language)}`,
    other && `${other.indicator.name[language]} ${writeRow(document, other, language)}`,
  ];
  return [...new Set(parts.filter(Boolean))].join(punctuation(language).comma);
}

/**
 * Names a row among the others of its group by what sets it apart from `lead`: its role, else its
 * indicator, area, period, or that it was computed; empty if nothing does.
 */
export function nameBesides(row: ChartRow, lead: ChartRow, language: Language): string {
  if (row.indicator.id !== lead.indicator.id && row.role === lead.role) {
    return row.indicator.name[language];
  }
  if (row.role !== lead.role && row.role !== 'context') return roleName(row, language);
  if (row.area.code !== lead.area.code) return row.area.name[language];
  if (row.period !== lead.period) return formatPeriod(row.period, language, row.role);
  if (row.role !== lead.role) return roleName(row, language);
  const { derived, asStated } = chartMessages(language).figure;
  if (isComputed(row) === isComputed(lead)) return '';
  return isComputed(row) ? derived : asStated;
}
