import { isComputed } from '../base/computed.ts';
import type { Language } from '../base/vocabulary.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { roleName } from '../i18n/observation.ts';
import { formatPeriod } from '../i18n/period.ts';
import type { ChartDocument } from '../spec/document.ts';
import { sourceName } from '../spec/look-up.ts';
import { writeRow } from './describe.ts';

/** A row of a chart's table, every cell written out. */
export interface TableRow {
  readonly key: string;
  readonly observation: string | null;
  readonly item: string;
  readonly role: string;
  readonly value: string;
  readonly period: string;
  readonly area: string;
  readonly source: string;
}

/** The table of a chart: one line a figure, in the document's order. */
export function tableRows(document: ChartDocument, language: Language): TableRow[] {
  const sources = new Map(
    document.sources.map((source) => [source.id, sourceName(source, language)]),
  );
  return document.rows.map((row) => ({
    key: row.key,
    observation: row.observation,
    item: row.indicator.name[language],
    role: roleName(row, language),
    value: writeRow(document, row, language),
    period: formatPeriod(row.period, language, row.role),
    area: row.area.name[language],
    source: isComputed(row)
      ? chartMessages(language).figure.derived
      : (sources.get(row.source) ?? ''),
  }));
}
