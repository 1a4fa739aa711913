import type { Sheet } from 'write-excel-file/universal';
import type { Language } from '../base/vocabulary.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartDocument, Figure } from '../spec/document.ts';
import { subtitleOf } from '../spec/subtitle.ts';
import type { ExportOptions, WriteFile } from './exporter.ts';
import { noteLines, originFacts } from './facts.ts';
import { readableColumns } from './figure-table.ts';
import { sourceColumns } from './source-table.ts';
import { excelCell, factSheet, header, workbook } from './xlsx-cells.ts';

function figureSheet(document: ChartDocument, figures: readonly Figure[], language: Language) {
  const columns = readableColumns(document, language);
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
  const columns = sourceColumns(language);
  return {
    data: [
      header(columns.map(({ label }) => label)),
      ...document.sources.map((source) => columns.map(({ cell }) => cell(source))),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

function aboutSheet(document: ChartDocument, options: ExportOptions) {
  const { language } = options;
  const words = messages(language).file;
  const lines: [string, string][] = [
    [words.title, document.texts.title[language]],
    [words.subtitle, subtitleOf(document, language)],
    ...noteLines(document, language).map((line): [string, string] => [words.notes, line]),
    ...originFacts(document, options).map(({ term, text }): [string, string] => [term, text]),
    ...(document.query === null ? [] : [[words.query, document.query.sql] as [string, string]]),
  ];
  return factSheet(lines);
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
  return workbook(sheets);
};
