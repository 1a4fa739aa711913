/** Whole numbers from 0 on, in open addressing: eight bytes a place, half of them taken at most. */
class SparseSet {
  #places = new Float64Array(1024).fill(-1);
  #size = 0;

  #placeOf(number: number): number {
    const mask = this.#places.length - 1;
    const folded = Math.imul((number >>> 0) ^ (number / 0x1_0000_0000), 0x9e37_79b1);
    let place = (folded ^ (folded >>> 15)) & mask;
    while (this.#places[place] !== -1 && this.#places[place] !== number) place = (place + 1) & mask;
    return place;
  }

  /** False if the number was there before. */
  add(number: number): boolean {
    const place = this.#placeOf(number);
    if (this.#places[place] === number) return false;
    this.#places[place] = number;
    this.#size += 1;
    if (this.#size * 2 > this.#places.length) this.#widen();
    return true;
  }

  #widen(): void {
    const before = this.#places;
    this.#places = new Float64Array(before.length * 2).fill(-1);
    for (const number of before) if (number !== -1) this.#places[this.#placeOf(number)] = number;
  }
}

/** Numbers that share a page: one bit each. */
const ON_PAGE = 2 ** 13;
const WORDS = ON_PAGE / 32;
/** With more pages than these, they must be full enough to be worth their place. */
const FEW_PAGES = 128;
const LEAST_ON_PAGE = 64;

/** Whole numbers from 0 on: as bits where they lie close, as those of most logs do, else one by one. */
class NumberSet {
  #pages = new Map<number, Uint32Array>();
  #last: { readonly at: number; readonly bits: Uint32Array } = {
    at: -1,
    bits: new Uint32Array(WORDS),
  };
  #size = 0;
  #sparse: SparseSet | null = null;

  /** False if the number was there before. */
  add(number: number): boolean {
    if (this.#sparse !== null) return this.#sparse.add(number);
    const at = Math.floor(number / ON_PAGE);
    const bits = at === this.#last.at ? this.#last.bits : this.#turnTo(at);
    if (bits === null) return this.add(number);
    const place = number % ON_PAGE;
    const [word, bit] = [place >>> 5, 1 << (place & 31)];
    const before = bits[word] as number;
    if ((before & bit) !== 0) return false;
    bits[word] = before | bit;
    this.#size += 1;
    return true;
  }

  /** The page with so many before it; null once numbers are kept one by one. */
  #turnTo(at: number): Uint32Array | null {
    const bits: Uint32Array = this.#pages.get(at) ?? new Uint32Array(WORDS);
    this.#pages.set(at, bits);
    this.#last = { at, bits };
    const pages = this.#pages.size;
    if (pages <= FEW_PAGES || this.#size >= pages * LEAST_ON_PAGE) return bits;
    this.#scatter();
    return null;
  }

  #scatter(): void {
    const sparse = new SparseSet();
    for (const [at, bits] of this.#pages) {
      for (let place = 0; place < ON_PAGE; place += 1) {
        const isIn = ((bits[place >>> 5] as number) & (1 << (place & 31))) !== 0;
        if (isIn) sparse.add(at * ON_PAGE + place);
      }
    }
    this.#sparse = sparse;
    this.#pages = new Map();
  }
}

/** Digits beyond these are not exact as a number. */
const MOST_DIGITS = 15;
/** Beyond so many beginnings ids are not of the kind that numbers are worth while for. */
const MOST_BEGINNINGS = 1000;

/** How many digits a text ends with, 15 at most. */
export function digitsAtEnd(text: string): number {
  let count = 0;
  while (count < MOST_DIGITS && count < text.length) {
    const code = text.charCodeAt(text.length - 1 - count);
    if (code < 48 || code > 57) break;
    count += 1;
  }
  return count;
}

/** The number that so many digits at the end of a text make. */
export function numberAtEnd(text: string, digits: number): number {
  let number = 0;
  for (let at = text.length - digits; at < text.length; at += 1) {
    number = number * 10 + text.charCodeAt(at) - 48;
  }
  return number;
}

/**
 * The ids of a log, to see which come again. Most are a few letters and a number with as many digits
 * each: of those the number is kept, a tenth of what a text takes. No two ids are ever taken for one.
 */
export class IdSet {
  readonly #numbers = new Map<string, NumberSet>();
  readonly #texts = new Set<string>();
  #last = { beginning: '', digits: 0, numbers: new NumberSet() };

  /** False if the id was there before. */
  add(id: string): boolean {
    const digits = digitsAtEnd(id);
    if (digits === 0) return this.#addText(id);
    const last = this.#last;
    const length = id.length - digits;
    const isLast = last.digits === digits && last.beginning.length === length;
    const beginning =
      isLast && id.startsWith(last.beginning) ? last.beginning : id.slice(0, length);
    return this.addNumber(beginning, digits, numberAtEnd(id, digits));
  }

  /** The same for an id of a beginning and a number of so many digits, all that stand at its end. */
  addNumber(beginning: string, digits: number, number: number): boolean {
    const numbers = this.#numbersOf(beginning, digits);
    if (numbers !== null) return numbers.add(number);
    return this.#addText(beginning + String(number).padStart(digits, '0'));
  }

  #addText(id: string): boolean {
    const before = this.#texts.size;
    this.#texts.add(id);
    return this.#texts.size > before;
  }

  #numbersOf(beginning: string, digits: number): NumberSet | null {
    const last = this.#last;
    if (last.digits === digits && last.beginning === beginning) return last.numbers;
    const key = `${digits} ${beginning}`;
    let numbers = this.#numbers.get(key);
    if (numbers === undefined) {
      if (this.#numbers.size >= MOST_BEGINNINGS) return null;
      numbers = new NumberSet();
      this.#numbers.set(key, numbers);
    }
    this.#last = { beginning, digits, numbers };
    return numbers;
  }
}
