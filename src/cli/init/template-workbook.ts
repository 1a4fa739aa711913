import type { Language } from '../../base/vocabulary.ts';
import type { CsvTable } from '../../catalog/csv.ts';
import { type Column, columnsOf, type TableName } from '../../catalog/tables/table.ts';
import { TABLES } from '../../catalog/tables/tables.ts';
import { header, textCell, workbook } from '../../export/xlsx-cells.ts';
import { codeWords } from '../../i18n/codes.ts';
import { workbookWords } from '../words/workbook.ts';
import { refineSheet } from './cell-help.ts';

/** Wide enough for most cells, in characters. */
const WIDTHS = { long: 40, short: 18, number: 12 } as const;
const LONG =
  /^(name|title|subtitle|definition|summary|unmeasured|description|introduction|note|hint|text)_/;

const isNumber = ({ type }: Column) => type === 'number' || type === 'integer';

function cellOf(column: Column, value: string) {
  if (value === '') return null;
  if (isNumber(column))
    return { value: Number(value), type: Number, alignVertical: 'top' } as const;
  // As text, or a spreadsheet makes a date of 2024-03.
  return textCell(value, { format: '@' });
}

function sheetOf(name: TableName, table: CsvTable) {
  const columns = columnsOf(TABLES[name], 'written');
  const rows = table.rows.map(({ cells }) =>
    columns.map((column) => cellOf(column, cells[column.name] ?? '')),
  );
  const width = (column: Column) =>
    isNumber(column) ? WIDTHS.number : LONG.test(column.name) ? WIDTHS.long : WIDTHS.short;
  return {
    sheet: name,
    data: [header(columns.map((one) => one.name)), ...rows],
    columns: columns.map((column) => ({ width: width(column) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
}

/** A sheet that says what each column takes, with its codes in words. */
function helpSheet(names: readonly TableName[], language: Language) {
  const words = workbookWords[language];
  const codes = (table: string, column: Column) =>
    (column.enum ?? [])
      .map((code) => `${code} ${codeWords(table, column.name, code)?.[language] ?? ''}`.trim())
      .join('\n');
  const rows = names.flatMap((name) =>
    columnsOf(TABLES[name], 'written').map((column) => [
      textCell(name),
      textCell(column.name, { fontWeight: column.required ? 'bold' : undefined }),
      textCell(column.meaning[language], { wrap: true }),
      textCell(column.required ? words.required : ''),
      textCell(codes(name, column), { wrap: true }),
    ]),
  );
  return {
    sheet: words.help,
    data: [header(words.columns), ...rows],
    columns: [{ width: 14 }, { width: 20 }, { width: 60 }, { width: 10 }, { width: 50 }],
    stickyRowsCount: 1,
  };
}

/**
 * A workbook of a package's tables, a sheet each, for people who do not edit CSV: codes and ids are
 * chosen from lists, every column says what it takes, texts such as 2024-03 stay texts.
 */
export async function templateWorkbook(
  tables: ReadonlyMap<TableName, CsvTable>,
  language: Language,
): Promise<Uint8Array> {
  const names = [...tables.keys()];
  const sheets = [
    helpSheet(names, language),
    ...[...tables].map(([name, table]) => sheetOf(name, table)),
  ];
  return workbook(sheets as unknown as Parameters<typeof workbook>[0], (sheet, at) => {
    const name = names[at - 1];
    return name === undefined ? sheet : refineSheet(sheet, name, names, language);
  });
}
