import type { Encoding } from '../../base/decode.ts';
import { YardstickError } from '../../base/error.ts';
import { type CsvHead, csvBlock } from '../csv-rows.ts';
import { columnsOf, type Role } from '../role-names.ts';
import type { Roles } from '../roles.ts';
import { type Coder, type Decode, makeAmountCoder, makeDateCoder, WordCoder } from './coders.ts';
import type { CsvBytes } from './csv-blocks.ts';
import { mostRows, scanRows, type TakeCell } from './csv-scan.ts';
import { IdCoder } from './id-coder.ts';
import { type RoleCells, WORD_ROLES, type WordRole } from './role-cells.ts';

/** How the blocks of a file are read. */
export interface CsvPlan {
  readonly file: string;
  readonly head: CsvHead;
  readonly roles: Roles;
}

/** The columns that rows are read into. */
class Columns {
  readonly #start: Int32Array;
  readonly #end: Int32Array | null;
  readonly #amount: Float64Array | null;
  readonly #id: IdCoder | null;
  readonly #words = new Map<WordRole, { readonly coder: WordCoder; readonly codes: Uint32Array }>();
  readonly #roles: Roles;
  readonly #coders: Readonly<Record<'date' | 'amount', Coder>>;

  constructor(roles: Roles, most: number, decode: Decode, isUtf8: boolean) {
    this.#roles = roles;
    this.#coders = { date: makeDateCoder(decode), amount: makeAmountCoder(decode) };
    this.#start = new Int32Array(most);
    this.#end = roles.end === undefined ? null : new Int32Array(most);
    this.#amount = roles.amount === undefined ? null : new Float64Array(most);
    this.#id = roles.id === undefined ? null : new IdCoder(most, decode, isUtf8);
    for (const role of WORD_ROLES) {
      if (roles[role] === undefined) continue;
      this.#words.set(role, { coder: new WordCoder(decode), codes: new Uint32Array(most) });
    }
  }

  /** What reads the numbers of a role, and the column that they go to; null of ids. */
  #codedOf(role: Exclude<Role, 'id'>) {
    const { date, amount } = this.#coders;
    if (role === 'start') return { coder: date, into: this.#start };
    if (role === 'end') return { coder: date, into: this.#end };
    if (role === 'amount') return { coder: amount, into: this.#amount };
    const words = this.#words.get(role);
    return { coder: words?.coder ?? date, into: words?.codes ?? null };
  }

  /** What takes the cells of a column for all the roles that it has; none where it has none. */
  takerOf(column: string): TakeCell | undefined {
    const takers: TakeCell[] = [];
    const { id, start, end, amount } = this.#roles;
    const ids = this.#id;
    if (id === column && ids !== null) {
      takers.push((row, bytes, from, to) => ids.bytes(row, bytes, from, to));
    }
    const named = { start, end, amount };
    for (const role of ['start', 'end', 'amount', ...WORD_ROLES] as const) {
      const name = role in named ? named[role as 'start'] : this.#roles[role];
      const { coder, into } = this.#codedOf(role);
      if (name !== column || into === null) continue;
      takers.push((row, bytes, from, to) => {
        into[row] = coder.bytes(bytes, from, to);
      });
    }
    const [first] = takers;
    if (takers.length < 2) return first;
    return (...cell) => {
      for (const take of takers) take(...cell);
    };
  }

  /** Takes a row of texts. */
  takeTexts(row: number, textOf: (role: Role) => string): void {
    if (this.#id !== null) this.#id.text(row, textOf('id'));
    for (const role of ['start', 'end', 'amount', ...WORD_ROLES] as const) {
      const { coder, into } = this.#codedOf(role);
      if (into !== null) into[row] = coder.text(textOf(role).trim());
    }
  }

  finish(told: Pick<RoleCells, 'rows' | 'lines' | 'linesIn' | 'misfits'>): RoleCells {
    const { rows } = told;
    const wordsOf = (role: WordRole) => {
      const words = this.#words.get(role);
      return words?.coder.finish(words.codes.slice(0, rows)) ?? null;
    };
    const id = this.#id?.finish() ?? null;
    return {
      ...told,
      start: this.#start.slice(0, rows),
      end: this.#end?.slice(0, rows) ?? null,
      amount: this.#amount?.slice(0, rows) ?? null,
      id:
        id === null
          ? null
          : { ...id, formOf: id.formOf.slice(0, rows), numbers: id.numbers.slice(0, rows) },
      ...{ area: wordsOf('area'), type: wordsOf('type') },
      ...{ outcome: wordsOf('outcome'), subject: wordsOf('subject') },
    };
  }
}

/** First bytes of characters that may be white space: no others are looked at twice. */
const MAY_BE_SPACE: ReadonlySet<number> = new Set([0xc2, 0xe1, 0xe2, 0xe3, 0xef]);

/** The text of a block, strictly. */
function textIn(file: string, { bytes, encoding }: CsvBytes, isFirst: boolean): string {
  try {
    const options = { fatal: true, ignoreBOM: !isFirst };
    return new TextDecoder(encoding ?? 'UTF-8', options).decode(bytes);
  } catch (cause) {
    const message = `not all of it is ${encoding}`;
    throw new YardstickError('encoding-unknown', message, { file }, cause);
  }
}

const isUtf8 = (encoding: Encoding | null) => encoding === null || encoding === 'UTF-8';

/** Whether cells can be told apart in the bytes as they are: in some encodings a bar is half a character. */
const isScannable = (delimiter: string, encoding: Encoding | null) =>
  delimiter.length === 1 &&
  delimiter.charCodeAt(0) < 0x80 &&
  (isUtf8(encoding) || delimiter.charCodeAt(0) < 0x40);

/** What a parser reads of a block. */
function parsedCells(text: string, plan: CsvPlan, columns: Columns): RoleCells {
  const { file, head, roles } = plan;
  const { rows, lines, linesIn } = csvBlock(file, text, head, 0);
  const width = head.columns.length;
  const places = new Map<Role, number>();
  for (const role of ['id', 'start', 'end', 'amount', ...WORD_ROLES] as const) {
    places.set(role, head.columns.indexOf(roles[role] ?? ''));
  }
  const misfits = new Uint8Array(rows.length);
  for (const [row, cells] of rows.entries()) {
    if (cells.length !== width) misfits[row] = 1;
    else columns.takeTexts(row, (role) => cells[places.get(role) ?? -1] ?? '');
  }
  return columns.finish({
    ...{ rows: rows.length, linesIn, lines: Uint32Array.from(lines) },
    misfits: misfits.includes(1) ? misfits : null,
  });
}

/**
 * Reads what roles name of a block of whole rows below the header; lines are told from 0. Most blocks are
 * read as they lie in bytes, the others by the parser of every table.
 * @throws YardstickError `encoding-unknown`, or `log-csv` with the line within the block
 */
export function csvCells(block: CsvBytes, plan: CsvPlan): RoleCells {
  const { bytes, encoding } = block;
  const { file, head, roles } = plan;
  const whole = encoding === null ? null : textIn(file, block, false);
  const decoder = new TextDecoder(encoding ?? 'UTF-8', { ignoreBOM: true });
  const decode: Decode = (part) => decoder.decode(part);
  const fresh = () => new Columns(roles, mostRows(bytes), decode, isUtf8(encoding));
  if (isScannable(head.delimiter, encoding)) {
    const columns = fresh();
    const wanted = columnsOf(roles);
    const takers = head.columns.map((name, at) =>
      // Of two columns of one name the first counts.
      wanted.includes(name) && head.columns.indexOf(name) === at
        ? columns.takerOf(name)
        : undefined,
    );
    const told = scanRows(bytes, {
      delimiter: head.delimiter.charCodeAt(0),
      width: head.columns.length,
      takers,
      isSpaces: (of, from, to) =>
        (!isUtf8(encoding) || MAY_BE_SPACE.has(of[from] as number)) &&
        decode(of.subarray(from, to)).trim() === '',
    });
    if (told !== null) return columns.finish(told);
  }
  return parsedCells(whole ?? textIn(file, block, false), plan, fresh());
}
