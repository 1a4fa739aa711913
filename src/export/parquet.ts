import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { ChartDocument } from '../spec/document.ts';
import type { ExportOptions, WriteFile } from './exporter.ts';
import { licences, noteLines, sourceLine } from './facts.ts';
import { type Cell, type FigureColumn, figureColumns } from './figure-table.ts';

function plain(cell: Cell): string | number | null {
  if (cell === null) return null;
  if (cell.kind === 'number') return cell.number;
  return cell.kind === 'day' ? cell.day : cell.text;
}

/** A column with its type told, because one that is all empty shows none. */
function typedColumn(column: FigureColumn, { rows }: ChartDocument): ColumnSource {
  const data = rows.map((row) => plain(column.cell(row)));
  return { name: column.code, type: column.numeric ? 'DOUBLE' : 'STRING', data };
}

/** What is said of the chart as a whole; what there is nothing to say of is left out. */
function metadata(document: ChartDocument, options: ExportOptions) {
  const { language, address, date } = options;
  const { title, subtitle } = document.texts;
  const sources = document.sources.map((source) =>
    [sourceLine(source, language), source.url].filter(Boolean).join(' '),
  );
  const entries = {
    title: title[language],
    subtitle: subtitle[language],
    language,
    notes: noteLines(document, language).join('\n'),
    sources: sources.join('\n'),
    licence: licences(document, language).join('\n'),
    address,
    taken: date,
    data_hash: document.dataHash,
    query: document.query?.sql ?? '',
  };
  return Object.entries(entries)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ({ key, value }));
}

/**
 * The figures as Parquet, a row each, in the columns of the CSV: numbers as DOUBLE, texts and days
 * (ISO 8601) as UTF8, absence as null. The file's key-value metadata say what the chart is, where it
 * is from and what must be known; notes, sources and licences are a line each.
 */
export const writeParquet: WriteFile = async (document, options) => {
  const columns = figureColumns(document, options.language);
  const file = parquetWriteBuffer({
    columnData: columns.map((column) => typedColumn(column, document)),
    kvMetadata: metadata(document, options),
  });
  return new Uint8Array(file);
};
