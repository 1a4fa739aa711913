import type { ChartDocument } from '../../spec/document.ts';

/** The table of reforms with only the rows of these reforms; the table itself where all are meant. */
export function narrowTable(table: ChartDocument, reforms: ReadonlySet<string>): ChartDocument {
  const { groups } = table.encodings;
  const kept = groups.filter(({ reform = '' }) => reforms.has(reform));
  if (kept.length === groups.length) return table;
  const keys = new Set(kept.map(({ key }) => key));
  return {
    ...table,
    encodings: { ...table.encodings, groups: kept },
    rows: table.rows.filter(({ group }) => keys.has(group)),
  };
}
