import { YardstickError } from '../base/error.ts';
import type { Language, Unit } from '../base/vocabulary.ts';
import { bracketed } from '../i18n/punctuation.ts';
import type { ChartDocument, ChartRow, DocumentSource } from './document.ts';

/** The unit with this code; throws `unknown unit: …` if the document lacks it. */
export function unitOf(document: Pick<ChartDocument, 'units'>, code: string): Unit {
  const unit = document.units.find((one) => one.code === code);
  if (unit === undefined) {
    throw new YardstickError('unknown-unit', `unknown unit: ${code}`, { unit: code });
  }
  return unit;
}

const byGroup = new WeakMap<readonly ChartRow[], ReadonlyMap<string, readonly ChartRow[]>>();

function groupRows(rows: readonly ChartRow[]): ReadonlyMap<string, readonly ChartRow[]> {
  const groups = new Map<string, ChartRow[]>();
  for (const row of rows) {
    const own = groups.get(row.group);
    if (own === undefined) groups.set(row.group, [row]);
    else own.push(row);
  }
  byGroup.set(rows, groups);
  return groups;
}

/** The rows of a group, in the document's order. */
export function rowsOfGroup({ rows }: ChartDocument, group: string): readonly ChartRow[] {
  // Every mark of a chart asks for those of its own.
  return (byGroup.get(rows) ?? groupRows(rows)).get(group) ?? [];
}

/** What a source is called in short: who published it, else its title. */
export function sourceName({ publisher, title }: DocumentSource, language: Language): string {
  return publisher[language] || title[language];
}

/** The same with the year, where that is known. */
export function datedSourceName(source: DocumentSource, language: Language): string {
  return sourceName(source, language) + bracketed(source.date.slice(0, 4), language);
}
