/** Rows that lists and help reach down to. */
export const LAST_ROW = 2000;
/** Excel takes no more characters in a title or a message. */
const LONGEST = { title: 32, message: 255 } as const;

const escapeXml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A column's letters: A, B … Z, AA. */
export function lettersOf(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}

/** What a spreadsheet tells of a column as one types into it. */
export interface ColumnHelp {
  readonly title: string;
  readonly prompt: string;
  /** What is chosen from, as Excel writes it: `"a,b"` or a range; '' if nothing. */
  readonly list: string;
  /** Whether nothing else may stand there, and what is then said. */
  readonly strict: boolean;
  readonly error: { readonly title: string; readonly text: string };
}

function validationOf({ title, prompt, list, strict, error }: ColumnHelp, at: number): string {
  const letters = lettersOf(at);
  const attributes: Readonly<Record<string, string>> = {
    ...(list === '' ? {} : { type: 'list', errorStyle: strict ? 'stop' : 'warning' }),
    allowBlank: '1',
    showInputMessage: '1',
    ...(list === '' ? {} : { showErrorMessage: '1', errorTitle: error.title, error: error.text }),
    promptTitle: title.slice(0, LONGEST.title),
    prompt: [...prompt].slice(0, LONGEST.message).join(''),
    sqref: `${letters}2:${letters}${LAST_ROW}`,
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeXml(value)}"`,
  );
  const formula = list === '' ? '' : `<formula1>${escapeXml(list)}</formula1>`;
  return `<dataValidation ${written.join(' ')}>${formula}</dataValidation>`;
}

/** Adds to a sheet, as SpreadsheetML, its lists and the help on its columns, in their order. */
export function withHelp(sheet: string, columns: readonly ColumnHelp[]): string {
  const all = columns.map(validationOf);
  const validations = `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
  return sheet.replace('<pageMargins', `${validations}<pageMargins`);
}

/** Gives empty cells of texts the style of texts, so that what is typed there stays as it is typed. */
export function keepTexts(sheet: string, areTexts: readonly boolean[]): string {
  const style = /<c r="A2"[^>]*? s="(\d+)"/.exec(sheet)?.[1];
  if (style === undefined) return sheet;
  let at = 0;
  return sheet.replace(/<col (?![^>]*style=)([^>]*?)\/>/g, (whole, rest: string) => {
    const isText = areTexts[at] !== false;
    at += 1;
    return isText ? `<col ${rest} style="${style}"/>` : whole;
  });
}
