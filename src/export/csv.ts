import type { ChartDocument } from '../spec/document.ts';
import type { ExportOptions, WriteFile } from './exporter.ts';
import { noteLines, originFacts } from './facts.ts';
import { type Cell, figureColumns } from './figure-table.ts';

/** What a spreadsheet would run as a formula (OWASP, CSV injection); a lone mark it leaves alone. */
const FORMULA = /^[=+\-@\t\r]./s;
const SIGNED_NUMBER = /^[+-][\d.,]+%?$/;

function quote(text: string): string {
  const safe = FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (cell.kind === 'number') return String(cell.number);
  return cell.kind === 'day' ? cell.day : quote(cell.text);
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
        .map(({ term, text }) => `${term}: ${text}`)
        .join(' | '),
    ],
  ];
}

/**
 * The figures as CSV: UTF-8 with byte order mark for Excel, CRLF, no `sep=` line, one header line of
 * codes; cells that a spreadsheet would run are made text by an apostrophe.
 */
export const writeCsv: WriteFile = async (document, options) => {
  const columns = figureColumns(document, options.language);
  const same = constants(document, options);
  const header = [...columns.map(({ code }) => code), ...same.map(([code]) => code)];
  const lines = document.rows.map((row) => [
    ...columns.map(({ cell }) => writeCell(cell(row))),
    ...same.map(([, text]) => quote(text)),
  ]);
  return `\uFEFF${[header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
};
