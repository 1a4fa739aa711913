/** What is done with the cells of one column. */
export type TakeCell = (row: number, bytes: Uint8Array, from: number, to: number) => void;

/** How a block of rows is read. */
export interface Scan {
  readonly delimiter: number;
  /** Cells of a row. */
  readonly width: number;
  /** Who takes the cells of each column; those that nobody takes are only counted. */
  readonly takers: readonly (TakeCell | undefined)[];
  /** Whether bytes that begin beyond ASCII are nothing but white space. */
  readonly isSpaces: (bytes: Uint8Array, from: number, to: number) => boolean;
}

/** How many rows a block has and how many lines, where they stand, and which have a wrong number of cells. */
export interface Scanned {
  readonly rows: number;
  readonly linesIn: number;
  /** Line of each row, from 0. */
  readonly lines: Uint32Array;
  /** Null: none. */
  readonly misfits: Uint8Array | null;
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const isSpace = (byte = 0) => byte === 0x20 || (byte >= 0x09 && byte <= RETURN);

/** No block has more rows. */
export function mostRows(bytes: Uint8Array): number {
  let count = 1;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === LINE_FEED) count += 1;
  return count;
}

/** Goes through the cells of a block, one by one. */
class Scanner {
  readonly #bytes: Uint8Array;
  readonly #delimiter: number;
  /** Where the cell is, without white space around it, and where the next begins. */
  from = 0;
  to = 0;
  at = 0;
  /** Whether it holds anything, if only white space within quotes. */
  isFilled = false;
  isEscaped = false;
  line = 0;
  /** How lines end where there are quotes: 1 or 2 bytes. */
  #ending = 0;
  readonly #hasQuotes: boolean;

  constructor(bytes: Uint8Array, delimiter: number) {
    this.#bytes = bytes;
    this.#delimiter = delimiter;
    this.#hasQuotes = bytes.includes(QUOTE);
  }

  #skip(): void {
    const bytes = this.#bytes;
    let byte = bytes[this.at];
    while (byte !== this.#delimiter && (byte === 0x20 || byte === 0x09)) {
      this.at += 1;
      byte = bytes[this.at];
    }
  }

  #trim(): void {
    const bytes = this.#bytes;
    while (this.from < this.to && isSpace(bytes[this.from])) this.from += 1;
    while (this.to > this.from && isSpace(bytes[this.to - 1])) this.to -= 1;
  }

  /** A cell in quotes; false where they do not end. */
  #quoted(): boolean {
    const bytes = this.#bytes;
    this.at += 1;
    this.from = this.at;
    for (; this.at < bytes.length; this.at += 1) {
      const byte = bytes[this.at];
      if (byte === LINE_FEED) this.line += 1;
      if (byte !== QUOTE) continue;
      if (bytes[this.at + 1] !== QUOTE) break;
      this.isEscaped = true;
      this.at += 1;
    }
    if (this.at >= bytes.length) return false;
    this.to = this.at;
    this.isFilled = this.to > this.from;
    this.#trim();
    this.at += 1;
    this.#skip();
    return true;
  }

  /** Goes on to the end of the next cell; false where a parser has to read the block. */
  next(): boolean {
    const [bytes, delimiter] = [this.#bytes, this.#delimiter];
    this.isEscaped = false;
    this.#skip();
    if (this.#hasQuotes && bytes[this.at] === QUOTE) return this.#quoted();
    let at = this.at;
    this.from = at;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === delimiter || byte === LINE_FEED) break;
      if (byte === QUOTE || (byte === RETURN && bytes[at + 1] !== LINE_FEED)) return false;
    }
    this.at = at;
    this.to = at;
    this.#trim();
    this.isFilled = this.to > this.from;
    return true;
  }

  /** Whether another cell of this row follows; null where a parser has to read the block. */
  hasMore(): boolean | null {
    const bytes = this.#bytes;
    if (this.at >= bytes.length) return false;
    let byte = bytes[this.at];
    if (byte === this.#delimiter) {
      this.at += 1;
      return true;
    }
    const isLong = byte === RETURN || bytes[this.at - 1] === RETURN;
    if (byte === RETURN) {
      this.at += 1;
      byte = bytes[this.at];
    }
    if (byte !== LINE_FEED) return null;
    this.at += 1;
    this.line += 1;
    if (!this.#hasQuotes) return false;
    const ending = isLong ? 2 : 1;
    if (this.#ending !== 0 && this.#ending !== ending) return null;
    this.#ending = ending;
    return false;
  }
}

/**
 * Goes through the cells of a block of rows as they lie in bytes, without white space around them; blank
 * rows are left out. What needs a parser (a quotation mark within a cell, or one written twice in a cell
 * that is taken; lines that end in various ways) is left to it.
 * @returns null where a parser has to read the block
 */
export function scanRows(bytes: Uint8Array, scan: Scan): Scanned | null {
  const { width, takers, isSpaces } = scan;
  const scanner = new Scanner(bytes, scan.delimiter);
  const lines = new Uint32Array(mostRows(bytes));
  const misfits = new Uint8Array(lines.length);
  const [froms, tos] = [new Uint32Array(width), new Uint32Array(width)];
  let [rows, hasMisfits] = [0, false];
  while (scanner.at < bytes.length) {
    const begins = scanner.line;
    let [cells, isBlank, isWide] = [0, true, false];
    for (let more: boolean | null = true; more; ) {
      if (!scanner.next()) return null;
      const { from, to, isFilled } = scanner;
      if (isFilled && (isBlank || cells >= width)) {
        const isEmpty = to > from && (bytes[from] as number) > 0x7f && isSpaces(bytes, from, to);
        if (!isEmpty) isBlank = false;
        if (!isEmpty && cells >= width) isWide = true;
      }
      if (cells < width) {
        if (scanner.isEscaped && takers[cells] !== undefined) return null;
        froms[cells] = from;
        tos[cells] = to;
      }
      cells += 1;
      more = scanner.hasMore();
      if (more === null) return null;
    }
    if (isBlank) continue;
    lines[rows] = begins;
    if (cells < width || isWide) {
      misfits[rows] = 1;
      hasMisfits = true;
    } else {
      for (let column = 0; column < width; column += 1) {
        takers[column]?.(rows, bytes, froms[column] as number, tos[column] as number);
      }
    }
    rows += 1;
  }
  const { line } = scanner;
  const linesIn = bytes.at(-1) === LINE_FEED || bytes.length === 0 ? line : line + 1;
  return {
    ...{ rows, linesIn, lines: lines.slice(0, rows) },
    misfits: hasMisfits ? misfits.slice(0, rows) : null,
  };
}
