import type { Language } from '../../base/vocabulary.ts';
import { type Column, columnsOf, type TableName } from '../../catalog/tables/table.ts';
import { TABLES } from '../../catalog/tables/tables.ts';
import { workbookWords } from '../words/workbook.ts';

/** Rows that lists and help reach down to. */
const LAST_ROW = 2000;
/** Excel takes no more characters in a title, a message or a list. */
const LONGEST = { title: 32, message: 255, list: 255 } as const;

const escapeXml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A column's letters: A, B … Z, AA. */
function lettersOf(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}

/** What a column offers to choose from: its codes, or the ids of another sheet; '' if nothing. */
function listOf(column: Column, sheets: readonly TableName[]): string {
  const codes = column.enum?.join(',') ?? '';
  if (codes !== '' && codes.length <= LONGEST.list) return `"${codes}"`;
  const { to, form } = column.refers ?? {};
  if (to === undefined || form !== 'one' || !sheets.includes(to)) return '';
  const at = columnsOf(TABLES[to], 'written').findIndex(({ name }) => name === TABLES[to].key);
  const letters = lettersOf(at);
  return `${to}!$${letters}$2:$${letters}$${LAST_ROW}`;
}

/** Help on a column, and its list; ids may be of another package, so that a list of them only warns. */
function validationOf(
  column: Column,
  at: number,
  sheets: readonly TableName[],
  language: Language,
): string {
  const words = workbookWords[language];
  const list = listOf(column, sheets);
  const text = column.meaning[language] + (column.required ? ` ${words.mustFill}` : '');
  const letters = lettersOf(at);
  const attributes: Readonly<Record<string, string>> = {
    ...(list === '' ? {} : { type: 'list', errorStyle: column.enum ? 'stop' : 'warning' }),
    allowBlank: '1',
    showInputMessage: '1',
    ...(list === ''
      ? {}
      : { showErrorMessage: '1', errorTitle: words.notInList, error: words.choose }),
    promptTitle: column.name.slice(0, LONGEST.title),
    prompt: [...text].slice(0, LONGEST.message).join(''),
    sqref: `${letters}2:${letters}${LAST_ROW}`,
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeXml(value)}"`,
  );
  const formula = list === '' ? '' : `<formula1>${escapeXml(list)}</formula1>`;
  return `<dataValidation ${written.join(' ')}>${formula}</dataValidation>`;
}

/** Gives empty cells of texts the style of texts, so that what is typed there stays as it is typed. */
function keepTexts(sheet: string, columns: readonly Column[]): string {
  const style = /<c r="A2"[^>]*? s="(\d+)"/.exec(sheet)?.[1];
  if (style === undefined) return sheet;
  let at = 0;
  return sheet.replace(/<col (?![^>]*style=)([^>]*?)\/>/g, (whole, rest: string) => {
    const column = columns[at];
    at += 1;
    return column === undefined || column.type === 'string'
      ? `<col ${rest} style="${style}"/>`
      : whole;
  });
}

/** Adds to the sheet of a table, as SpreadsheetML, its lists and the help on its columns. */
export function refineSheet(
  sheet: string,
  name: TableName,
  sheets: readonly TableName[],
  language: Language,
): string {
  const columns = columnsOf(TABLES[name], 'written');
  const all = columns.map((column, at) => validationOf(column, at, sheets, language));
  const validations = `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
  return keepTexts(sheet, columns).replace('<pageMargins', `${validations}<pageMargins`);
}
