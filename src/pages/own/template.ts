import type { Language } from '../../base/vocabulary.ts';
import { header, textCell, workbook } from '../../export/xlsx-cells.ts';
import { type ColumnHelp, keepTexts, withHelp } from '../../export/xlsx-help.ts';
import { ownTemplateWords } from '../../i18n/own-template.ts';
import { punctuation } from '../../i18n/punctuation.ts';

/** Columns of figures; all others hold texts, and stay texts. */
const FIGURES = [4, 5];

/** The workbook that an office fills in and opens here: lists to choose from, help, rows that show how. */
export async function templateFile(language: Language): Promise<Uint8Array> {
  const words = ownTemplateWords(language);
  const columns = words.columns.map(
    ({ heading, help, list = [] }): ColumnHelp => ({
      ...{ title: heading, prompt: help, strict: false },
      list: list.length === 0 ? '' : `"${list.join(',')}"`,
      error: { title: words.notInList, text: words.choose },
    }),
  );
  const isText = words.columns.map((_, at) => !FIGURES.includes(at));
  const sheets = [
    {
      sheet: words.sheet,
      data: [
        header(words.columns.map(({ heading }) => heading)),
        ...words.examples.map((row) => row.map((cell) => textCell(cell, { format: '@' }))),
      ],
      columns: words.columns.map(() => ({ width: 18 })),
      stickyRowsCount: 1,
    },
    {
      sheet: words.help,
      data: words.columns.map(({ heading, help }) => [
        textCell(`${heading}${punctuation(language).colon}${help}`, { wrap: true }),
      ]),
      columns: [{ width: 90 }],
    },
  ];
  return workbook(sheets as unknown as Parameters<typeof workbook>[0], (sheet, at) =>
    at === 0 ? withHelp(keepTexts(sheet, isText), columns) : sheet,
  );
}
