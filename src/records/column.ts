import { YardstickError } from '../base/error.ts';

type Numbers = Int32Array | Uint16Array | Float64Array | Uint32Array;

const FIRST_CAPACITY = 1024;

/** A column of numbers that grows as rows come. */
export class GrowingColumn<T extends Numbers> {
  #values: T;
  readonly #make: (length: number) => T;
  length = 0;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#values = make(FIRST_CAPACITY);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = this.#make(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  /** The rows that came, in memory of their size. */
  finish(): T {
    return this.#values.slice(0, this.length) as T;
  }
}

/** A column of words: each row holds the place of its word among `names`; 0 is no word. */
export interface Codes {
  readonly codes: Uint16Array;
  readonly names: readonly string[];
}

const MOST_NAMES = 65_535;

/** Collects a column of words; throws `log-names` when they are too many to be categories. */
export class GrowingCodes {
  readonly #column = new GrowingColumn((length) => new Uint16Array(length));
  readonly #known = new Map<string, number>([['', 0]]);
  readonly #title: string;

  /** @param title the column's name, for the message */
  constructor(title: string) {
    this.#title = title;
  }

  /** The place of a word, which it gets where it is new. */
  codeOf(word: string): number {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const code = this.#known.size;
    if (code > MOST_NAMES) {
      const details = { column: this.#title, most: String(MOST_NAMES) };
      throw new YardstickError('log-names', `too many words in ${this.#title}`, details);
    }
    this.#known.set(word, code);
    return code;
  }

  /** Takes a row's word by its place. */
  push(code: number): void {
    this.#column.push(code);
  }

  finish(): Codes {
    return { codes: this.#column.finish(), names: [...this.#known.keys()] };
  }
}
