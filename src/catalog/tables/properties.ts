import type { LocalText } from '../../base/vocabulary.ts';
import type { Cell, Column, Property, Reference } from './table.ts';

/** What separates the members of a list in a cell. */
export const LIST_SEPARATOR = '~';
const GROUP_SEPARATOR = '|';

/** Ids: lower case, digits, hyphens; `package/id` names one of another package. */
export const ID_PATTERN = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** The id of a record as it is published: with its package where another has that id first. */
const KEY_PATTERN = `(?:${ID_PATTERN}/)?${ID_PATTERN}`;
/** A date as precise as it is known. */
export const DATE_PATTERN = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';
export const ADDRESS_PATTERN = 'https?://\\S+';
export const UNIT_PATTERN = '[A-Z0-9]+(?:_[A-Z0-9]+)*';

/** What cells of these forms look like. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  [ID_PATTERN]: 'permit-days-2024',
  [KEY_PATTERN]: 'permit-days-2024',
  [DATE_PATTERN]: '2024-03-31, 2024-03, 2024',
  [ADDRESS_PATTERN]: 'https://example.org/report',
  [UNIT_PATTERN]: 'WORKING_DAY',
};

type Limits = Omit<Column, 'name' | 'type' | 'meaning' | 'refers'>;

/** Writes the meaning of a column in both languages. */
export const meaning = (zh: string, en: string): LocalText => ({ zh, en });

/** A column of text. */
export function column(
  name: string,
  of: LocalText,
  limits: Limits = {},
  refers?: Reference,
): Column {
  return { name, type: 'string', meaning: of, ...limits, ...(refers ? { refers } : {}) };
}

const empty = (value: string | null): Cell => value || null;

/** Parts of a cell, trimmed; empty ones are left out. */
export function split(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A text or code that is '' where it is not given. */
export function text<T extends string>(
  name: string,
  of: LocalText,
  limits: Limits = {},
  refers?: Reference,
): Property<T> {
  return {
    columns: [column(name, of, limits, refers)],
    // The schema's enum has checked the words; a wrong one was reported there.
    read: (cell) => cell(name) as T,
    write: (value) => [empty(value)],
  };
}

/** A text or code that is null where it is not given. */
export function optional<T extends string>(
  name: string,
  of: LocalText,
  limits: Limits = {},
  refers?: Reference,
): Property<T | null> {
  return {
    columns: [column(name, of, limits, refers)],
    read: (cell) => (cell(name) || null) as T | null,
    write: (value) => [value],
  };
}

/** A code with one that stands for an empty cell. */
export function code<T extends string>(
  name: string,
  of: LocalText,
  otherwise: T,
  limits: Limits,
): Property<T> {
  return {
    columns: [column(name, of, limits)],
    read: (cell) => (cell(name) || otherwise) as T,
    write: (value) => [value],
  };
}

/** The id of a record. */
export const id = (name: string, of: LocalText): Property<string> =>
  text(name, of, { required: true, pattern: KEY_PATTERN });

/** A text in both languages, in two columns. */
export function local(
  name: string,
  of: LocalText,
  limits: Limits = {},
  refers?: Reference,
): Property<LocalText> {
  return {
    columns: [column(`${name}_zh`, of, limits, refers), column(`${name}_en`, of, limits, refers)],
    read: (cell) => ({ zh: cell(`${name}_zh`), en: cell(`${name}_en`) }),
    write: ({ zh, en }) => [empty(zh), empty(en)],
  };
}

/** Several codes, joined by `~`. */
export function list(
  name: string,
  of: LocalText,
  limits: Limits = {},
  to?: Reference['to'],
): Property<readonly string[]> {
  return {
    columns: [column(name, of, limits, to && { to, form: 'list' })],
    read: (cell) => split(cell(name), LIST_SEPARATOR),
    write: (members) => [empty(members.join(LIST_SEPARATOR))],
  };
}

/** Groups of ids, joined by `|`, their members by `~`. */
export function groups(
  name: string,
  of: LocalText,
  to: Reference['to'],
): Property<readonly (readonly string[])[]> {
  return {
    columns: [column(name, of, {}, { to, form: 'groups' })],
    read: (cell) => split(cell(name), GROUP_SEPARATOR).map((group) => split(group, LIST_SEPARATOR)),
    write: (all) => [empty(all.map((group) => group.join(' ~ ')).join(' | '))],
  };
}

/** Reads a number exactly: the exponent is joined as text, so that 22.65 × 10⁹ is not multiplied. */
export function readNumber(cell: string, exponent = ''): number | null {
  const value = Number(exponent === '' ? cell : `${cell}e${exponent}`);
  return cell === '' || Number.isNaN(value) ? null : value;
}

/** A number; `exponent` names the column of the power of ten that it is multiplied by. */
export function number(
  name: string,
  of: LocalText,
  limits: Limits & { readonly type?: 'number' | 'integer' } = {},
  exponent = '',
): Property<number | null> {
  return {
    columns: [{ name, type: 'number', meaning: of, ...limits }],
    read: (cell) => readNumber(cell(name), exponent && cell(exponent)),
    write: (value) => [value],
  };
}

/** A property that people write and that is not published: prose that names figures by id. */
export function unpublished<V>({ columns, read }: Property<V>): Property<V> {
  return { columns: columns.map((one) => ({ ...one, only: 'written' })), read, write: () => [] };
}
