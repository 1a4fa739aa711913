import { type CsvCell, csvText } from '../base/csv-text.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { ChartDocument } from '../spec/document.ts';
import type { ExportOptions, WriteFile } from './exporter.ts';
import { noteLines, originFacts } from './facts.ts';
import { type Cell, figureColumns } from './figure-table.ts';

function plain(cell: Cell): CsvCell {
  if (cell === null) return null;
  if (cell.kind === 'number') return cell.number;
  return cell.kind === 'day' ? cell.day : cell.text;
}

/** What is said of the chart as a whole, the same in every line, so that no line loses it. */
function constants(document: ChartDocument, options: ExportOptions): [string, string][] {
  const { language } = options;
  const { title, subtitle } = document.texts;
  return [
    ['CHART', title[language]],
    ['CHART_SUBTITLE', subtitle[language]],
    ['CHART_NOTES', noteLines(document, language).join(' | ')],
    [
      'CHART_ORIGIN',
      originFacts(document, options)
        .map(({ term, text }) => term + punctuation(language).colon + text)
        .join(' | '),
    ],
  ];
}

/** The figures as CSV, one header line of codes; what is said of the whole chart ends every line. */
export const writeCsv: WriteFile = async (document, options) => {
  const columns = figureColumns(document, options.language);
  const same = constants(document, options);
  const header = [...columns.map(({ code }) => code), ...same.map(([code]) => code)];
  const lines = document.rows.map((row) => [
    ...columns.map(({ cell }) => plain(cell(row))),
    ...same.map(([, text]) => text),
  ]);
  return csvText([header, ...lines]);
};
