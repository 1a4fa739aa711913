import type { Language } from '../../base/vocabulary.ts';
import { type Column, columnsOf, type TableName } from '../../catalog/tables/table.ts';
import { TABLES } from '../../catalog/tables/tables.ts';
import {
  type ColumnHelp,
  keepTexts,
  LAST_ROW,
  lettersOf,
  withHelp,
} from '../../export/xlsx-help.ts';
import { workbookWords } from '../words/workbook.ts';

/** Excel takes no more characters in a list. */
const LONGEST_LIST = 255;

/** What a column offers to choose from: its codes, or the ids of another sheet; '' if nothing. */
function listOf(column: Column, sheets: readonly TableName[]): string {
  const codes = column.enum?.join(',') ?? '';
  if (codes !== '' && codes.length <= LONGEST_LIST) return `"${codes}"`;
  const { to, form } = column.refers ?? {};
  if (to === undefined || form !== 'one' || !sheets.includes(to)) return '';
  const at = columnsOf(TABLES[to], 'written').findIndex(({ name }) => name === TABLES[to].key);
  const letters = lettersOf(at);
  return `${to}!$${letters}$2:$${letters}$${LAST_ROW}`;
}

/** Help on a column, and its list; ids may be of another package, so that a list of them only warns. */
function helpOf(column: Column, sheets: readonly TableName[], language: Language): ColumnHelp {
  const words = workbookWords[language];
  return {
    title: column.name,
    prompt: column.meaning[language] + (column.required ? ` ${words.mustFill}` : ''),
    list: listOf(column, sheets),
    strict: column.enum !== undefined,
    error: { title: words.notInList, text: words.choose },
  };
}

/** Adds to the sheet of a table, as SpreadsheetML, its lists and the help on its columns. */
export function refineSheet(
  sheet: string,
  name: TableName,
  sheets: readonly TableName[],
  language: Language,
): string {
  const columns = columnsOf(TABLES[name], 'written');
  const texts = columns.map((column) => column.type === 'string');
  return withHelp(
    keepTexts(sheet, texts),
    columns.map((column) => helpOf(column, sheets, language)),
  );
}
