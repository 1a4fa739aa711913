import { makeDateReader } from '../read-date.ts';
import { ByteMemo } from './byte-memo.ts';
import { NO_NUMBER, numberOfDate, readAmount, type WordCells } from './role-cells.ts';

/** Reads cells of one kind as numbers, from texts or from their bytes without white space around. */
export interface Coder {
  text(text: string): number;
  bytes(bytes: Uint8Array, from: number, to: number): number;
  /** What the text of a number says, where that is told without writing it. */
  readonly number?: (value: number) => number;
  /** Whether cells are dates, of which nothing but the day is told. */
  readonly isOfDates?: true;
}

/** Reads bytes as text. */
export type Decode = (bytes: Uint8Array) => string;

const DASH = 0x2d;
const DIGITS = [0, 1, 2, 3, 5, 6, 8, 9];
const ISO_LENGTH = 10;
const isDigit = (byte = 0) => byte >= 0x30 && byte <= 0x39;

/**
 * Whether these bytes are a day as ISO 8601 has it and an hour behind it, which tells nothing of the day:
 * an hour stands in few cells twice, its day in many.
 */
function hasHour(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from <= ISO_LENGTH || bytes[from + 4] !== DASH || bytes[from + 7] !== DASH) return false;
  const between = bytes[from + ISO_LENGTH];
  if (between !== 0x54 && between !== 0x20) return false;
  for (const place of DIGITS) if (!isDigit(bytes[from + place])) return false;
  for (let at = from + ISO_LENGTH; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x20 || byte > 0x7e) return false;
  }
  return true;
}

/** Reads dates: `numberOfDate` of each. */
export function makeDateCoder(decode: Decode): Coder {
  const read = makeDateReader();
  const text = (cell: string) => numberOfDate(read(cell));
  const memo = new ByteMemo(text, decode);
  const bytes = (of: Uint8Array, from: number, to: number) =>
    memo.at(of, from, hasHour(of, from, to) ? from + ISO_LENGTH : to);
  return { text, bytes, isOfDates: true };
}

/** Digits beyond these are not exact as a number. */
const MOST_DIGITS = 15;

/** Reads amounts: `readAmount` of each. */
export function makeAmountCoder(decode: Decode): Coder {
  const memo = new ByteMemo(readAmount, decode);
  const bytes = (of: Uint8Array, from: number, to: number) => {
    if (from === to || to - from > MOST_DIGITS) return memo.at(of, from, to);
    let number = 0;
    for (let at = from; at < to; at += 1) {
      const digit = (of[at] as number) - 0x30;
      if (digit < 0 || digit > 9) return memo.at(of, from, to);
      number = number * 10 + digit;
    }
    return number;
  };
  // Zero has no sign as a text.
  const number = (value: number) => (Number.isFinite(value) ? value + 0 : NO_NUMBER);
  return { text: readAmount, bytes, number };
}

/** Reads words: the place of each, in the order in which they come; 0 for none. */
export class WordCoder implements Coder {
  readonly #known = new Map<string, number>([['', 0]]);
  readonly #memo: ByteMemo;

  constructor(decode: Decode) {
    this.#memo = new ByteMemo((text) => this.text(text), decode);
  }

  text(cell: string): number {
    const word = cell.trim();
    let code = this.#known.get(word);
    if (code === undefined) {
      code = this.#known.size;
      this.#known.set(word, code);
    }
    return code;
  }

  bytes(of: Uint8Array, from: number, to: number): number {
    return from === to ? 0 : this.#memo.at(of, from, to);
  }

  /** The words of cells that were read here. */
  finish(codes: Uint32Array): WordCells {
    return { codes, words: [...this.#known.keys()] };
  }
}
