import { digitsAtEnd, numberAtEnd } from '../id-set.ts';
import type { Decode } from './coders.ts';
import { AS_TEXT, type IdCells, type IdForm } from './role-cells.ts';

/** More forms are not looked through for each id. */
const MOST_FORMS = 16;
const MOST_DIGITS = 15;

interface KnownForm extends IdForm {
  /** Null where they are not known: ids of it are read as texts. */
  readonly bytes: Uint8Array | null;
}

/** How many digits bytes end with, 15 at most. */
function digitsIn(bytes: Uint8Array, from: number, to: number): number {
  let at = to;
  while (at > from && to - at < MOST_DIGITS) {
    const byte = bytes[at - 1] as number;
    if (byte < 0x30 || byte > 0x39) break;
    at -= 1;
  }
  return to - at;
}

function numberIn(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + (bytes[at] as number) - 0x30;
  return number;
}

/** Reads the ids of some rows, most of them without making a text of each. */
export class IdCoder {
  readonly #forms: KnownForm[] = [];
  readonly #formOf: Uint8Array;
  readonly #numbers: Float64Array;
  readonly #texts = new Map<number, string>();
  readonly #decode: Decode;
  readonly #encoder = new TextEncoder();
  readonly #isUtf8: boolean;
  #last = 0;

  /** @param isUtf8 else bytes beyond ASCII may end with what looks like a digit */
  constructor(rows: number, decode: Decode, isUtf8 = true) {
    this.#formOf = new Uint8Array(rows).fill(AS_TEXT);
    this.#numbers = new Float64Array(rows);
    this.#decode = decode;
    this.#isUtf8 = isUtf8;
  }

  text(row: number, cell: string): void {
    const id = cell.trim();
    if (id === '') return;
    const digits = digitsAtEnd(id);
    const beginning = id.slice(0, id.length - digits);
    const form = digits === 0 ? AS_TEXT : this.#formFor({ beginning, digits });
    if (form === AS_TEXT) this.#texts.set(row, id);
    else this.#set(row, form, numberAtEnd(id, digits));
  }

  bytes(row: number, of: Uint8Array, from: number, to: number): void {
    if (from === to) return;
    const digits = digitsIn(of, from, to);
    const form = digits === 0 ? AS_TEXT : this.#find(of, from, to - digits, digits);
    if (form !== AS_TEXT) this.#set(row, form, numberIn(of, to - digits, to));
    else this.text(row, this.#decode(of.subarray(from, to)));
  }

  #set(row: number, form: number, number: number): void {
    this.#formOf[row] = form;
    this.#numbers[row] = number;
  }

  #find(of: Uint8Array, from: number, to: number, digits: number): number {
    if (this.#fits(this.#last, of, from, to, digits)) return this.#last;
    for (let form = 0; form < this.#forms.length; form += 1) {
      if (!this.#fits(form, of, from, to, digits)) continue;
      this.#last = form;
      return form;
    }
    return AS_TEXT;
  }

  #fits(form: number, of: Uint8Array, from: number, to: number, digits: number): boolean {
    const known = this.#forms[form];
    if (known === undefined || known.digits !== digits) return false;
    const { bytes } = known;
    if (bytes === null || bytes.length !== to - from) return false;
    for (let at = from; at < to; at += 1) if (bytes[at - from] !== of[at]) return false;
    return true;
  }

  /** The place of a form, a new one if there is room. */
  #formFor({ beginning, digits }: IdForm): number {
    const known = this.#forms.findIndex(
      (one) => one.digits === digits && one.beginning === beginning,
    );
    if (known >= 0) return known;
    if (this.#forms.length === MOST_FORMS) return AS_TEXT;
    const bytes = this.#encoder.encode(beginning);
    const isKnown = this.#isUtf8 || bytes.length === beginning.length;
    this.#forms.push({ beginning, digits, bytes: isKnown ? bytes : null });
    return this.#forms.length - 1;
  }

  finish(): IdCells {
    const forms = this.#forms.map(({ beginning, digits }) => ({ beginning, digits }));
    return { forms, formOf: this.#formOf, numbers: this.#numbers, texts: this.#texts };
  }
}
