import type { CellObject, Row, Sheet } from 'write-excel-file/universal';
import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { formatDate } from '../../i18n/period.ts';
import { readableColumns } from '../figure-table.ts';
import { sourceColumns } from '../source-table.ts';
import { excelCell, factSheet, header, textCell, workbook } from '../xlsx-cells.ts';
import { type Appearance, appearances, inputAppearances } from './appearances.ts';
import { makePaper, type Paper } from './paper.ts';
import type { BriefingOptions, WriteBriefingFile } from './writer.ts';

/** The number of a source, apart from the texts that follow it. */
function numberCell(number: number | null): CellObject | null {
  const cell = excelCell(number === null ? null : { kind: 'number', number });
  return cell && { ...cell, align: 'center' };
}

function figureRow(one: Appearance, language: Language): Row {
  const made = one.synthetic ? messages(language).chart.synthetic : '';
  const cells = readableColumns(one.context, language).map(({ code, cell }) =>
    // A sentence may write a figure otherwise than charts do.
    code === 'FIGURE' && one.stated !== undefined
      ? textCell(one.stated, { wrap: true })
      : excelCell(cell(one.figure)),
  );
  return [textCell(one.place, { wrap: true }), numberCell(one.reference), ...cells, textCell(made)];
}

function figureSheet(all: readonly Appearance[], language: Language) {
  const words = messages(language).briefing.handIn;
  const columns = readableColumns({ encodings: { groups: [] }, units: [], sources: [] }, language);
  const labels = columns.map(({ label }) => label);
  const widths = [26, 8, ...columns.map(({ width }) => width), 16];
  return {
    data: [
      header([words.place, words.reference, ...labels, words.made]),
      ...all.map((one) => figureRow(one, language)),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function sourceSheet({ references, language }: Paper) {
  const words = messages(language).briefing.handIn;
  const columns = sourceColumns(language);
  return {
    data: [
      header([words.reference, words.citation, ...columns.map(({ label }) => label)]),
      ...references.map(({ number, text, source }) => [
        numberCell(number),
        textCell(text, { wrap: true }),
        ...columns.map(({ cell }) => cell(source)),
      ]),
    ],
    columns: [8, 60, ...columns.map(({ width }) => width)].map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

/** Title page, versions of the data, and the notes of every chart and table under its label. */
function aboutSheet(paper: Paper, { address, date }: BriefingOptions) {
  const { file, briefing } = messages(paper.language);
  const words = briefing.handIn;
  const notes = paper.parts.flatMap((part): [string, string][] => {
    if (part.kind !== 'chart' && part.kind !== 'table') return [];
    const lines = [part.caption, part.subtitle, ...part.notes].filter((line) => line !== '');
    return lines.map((line, position) => [position === 0 ? part.label : '', line]);
  });
  const lines: [string, string][] = [
    [file.title, paper.title],
    [words.office, paper.office],
    [words.author, paper.author],
    [words.date, paper.date],
    [words.made, paper.synthetic ? briefing.paper.synthetic : ''],
    [file.dataVersion, paper.dataVersions.join('\n')],
    [file.package, address === '' ? paper.packages.join('\n') : ''],
    [file.address, address],
    [words.madeOn, formatDate(date, paper.language)],
  ];
  return factSheet([...lines.filter(([, text]) => text !== ''), ...notes]);
}

/**
 * All figures of a briefing as an Excel workbook, in the order in which its paper shows them, with
 * where they stand and the number of their source; sources, the figures that others were computed
 * from, and the title page with all notes on sheets of their own.
 */
export const writeBriefingXlsx: WriteBriefingFile = async (briefing, options, { step }) => {
  const paper = makePaper(briefing);
  const words = messages(paper.language);
  await step(0, 1);
  const inputs = inputAppearances(paper);
  const sheets: Sheet<never>[] = [
    { sheet: words.file.figures, ...figureSheet(appearances(briefing, paper), paper.language) },
    { sheet: words.file.sources, ...sourceSheet(paper) },
    ...(inputs.length === 0
      ? []
      : [{ sheet: words.file.inputs, ...figureSheet(inputs, paper.language) }]),
    { sheet: words.briefing.handIn.colophon, ...aboutSheet(paper, options) },
  ];
  return workbook(sheets);
};
