import writeExcel, { type CellObject, type Row, type Sheet } from 'write-excel-file/universal';
import type { Language } from '../base/vocabulary.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartDocument, Figure } from '../spec/document.ts';
import type { ExportOptions, WriteFile } from './exporter.ts';
import { noteLines, originFacts } from './facts.ts';
import { type Cell, figureColumns } from './figure-table.ts';
import { withoutControls } from './markup.ts';

const DAY = 'yyyy-mm-dd';
/** Excel holds no more characters in a cell. */
const LONGEST_CELL = 32_767;
/** Excel counts days from here; earlier ones stay texts. */
const FIRST_DAY = '1900-03-01';

function textCell(text: string, style: Partial<CellObject> = {}): CellObject | null {
  const value = withoutControls(text).slice(0, LONGEST_CELL);
  return value === '' ? null : { value, type: String, alignVertical: 'top', ...style };
}

function numberCell(value: number): CellObject {
  const long = Number.isInteger(value) && Math.abs(value) >= 10_000;
  return { value, type: Number, alignVertical: 'top', ...(long ? { format: '#,##0' } : {}) };
}

function excelCell(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (cell.kind === 'number') return numberCell(cell.number);
  if (cell.kind === 'text') return textCell(cell.text);
  if (cell.day < FIRST_DAY) return textCell(cell.day);
  return {
    value: new Date(`${cell.day}T00:00:00Z`),
    type: Date,
    format: DAY,
    alignVertical: 'top',
  };
}

const header = (labels: readonly string[]): Row =>
  labels.map((label) => textCell(label, { fontWeight: 'bold' }));

function figureSheet(document: ChartDocument, figures: readonly Figure[], language: Language) {
  const columns = figureColumns(document, language);
  return {
    data: [
      header(columns.map(({ label }) => label)),
      ...figures.map((figure) => columns.map(({ cell }) => excelCell(cell(figure)))),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

function sourceSheet(document: ChartDocument, language: Language) {
  const { column } = messages(language);
  const wide = { wrap: true };
  return {
    data: [
      header([
        column.source,
        column.publisher,
        column.date,
        column.url,
        column.licence,
        column.grade,
        column.note,
        column.identifier,
      ]),
      ...document.sources.map((source) => [
        textCell(source.title[language], wide),
        textCell(source.publisher[language], wide),
        excelCell(
          /^\d{4}-\d{2}-\d{2}$/.test(source.date)
            ? { kind: 'day', day: source.date }
            : { kind: 'text', text: source.date },
        ),
        textCell(source.url),
        textCell(source.licence, wide),
        textCell(source.grade),
        textCell(source.note[language], wide),
        textCell(source.id),
      ]),
    ],
    columns: [44, 28, 12, 40, 30, 8, 44, 28].map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function aboutSheet(document: ChartDocument, options: ExportOptions) {
  const { language } = options;
  const words = messages(language).file;
  const wide = { wrap: true };
  const lines: [string, string][] = [
    [words.title, document.texts.title[language]],
    [words.subtitle, document.texts.subtitle[language]],
    ...noteLines(document, language).map((line): [string, string] => [words.notes, line]),
    ...originFacts(document, options).map(({ term, text }): [string, string] => [term, text]),
    ...(document.query === null ? [] : [[words.query, document.query.sql] as [string, string]]),
  ];
  return {
    data: lines.map(([term, text]) => [
      textCell(term, { fontWeight: 'bold' }),
      textCell(text, wide),
    ]),
    columns: [{ width: 18 }, { width: 90 }],
  };
}

/**
 * The figures as an Excel workbook: numbers and days as such, a column for the qualifier; sources,
 * the figures that others were computed from, notes and origin on sheets of their own.
 */
export const writeXlsx: WriteFile = async (document, options) => {
  const { language } = options;
  const words = messages(language).file;
  const inputs =
    document.inputs.length === 0
      ? []
      : [{ sheet: words.inputs, ...figureSheet(document, document.inputs, language) }];
  const sheets: Sheet<never>[] = [
    { sheet: words.figures, ...figureSheet(document, document.rows, language) },
    { sheet: words.sources, ...sourceSheet(document, language) },
    ...inputs,
    { sheet: words.about, ...aboutSheet(document, options) },
  ];
  const book = await writeExcel(sheets).toBlob();
  return new Uint8Array(await book.arrayBuffer());
};
