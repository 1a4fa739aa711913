/** Beyond so many different cells it is not worth while to remember them. */
export const MOST_KNOWN = 100_000;
const NONE = -1;

/** Numbers that texts stand for, looked up by the texts' bytes: each is decoded once. */
export class ByteMemo {
  readonly #numberOf: (text: string) => number;
  readonly #decode: (bytes: Uint8Array) => string;
  #slots = new Int32Array(4096).fill(NONE);
  #hashes = new Int32Array(1024);
  #ends = new Uint32Array(1024);
  #numbers = new Float64Array(1024);
  #held = new Uint8Array(2 ** 14);
  #size = 0;

  /** @param numberOf what a text stands for, always the same */
  constructor(numberOf: (text: string) => number, decode: (bytes: Uint8Array) => string) {
    this.#numberOf = numberOf;
    this.#decode = decode;
  }

  /** The number of the text of these bytes. */
  at(bytes: Uint8Array, from: number, to: number): number {
    let hash = to - from;
    for (let at = from; at < to; at += 1) {
      hash = Math.imul(hash ^ (bytes[at] as number), 0x0100_0193);
    }
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const known = this.#slots[slot] as number;
      if (known === NONE) break;
      if (this.#hashes[known] === hash && this.#equals(known, bytes, from, to)) {
        return this.#numbers[known] as number;
      }
      slot = (slot + 1) & mask;
    }
    const number = this.#numberOf(this.#decode(bytes.subarray(from, to)));
    if (this.#size < MOST_KNOWN) this.#keep(slot, hash, bytes.subarray(from, to), number);
    return number;
  }

  #equals(known: number, bytes: Uint8Array, from: number, to: number): boolean {
    const begins = known === 0 ? 0 : (this.#ends[known - 1] as number);
    if ((this.#ends[known] as number) - begins !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (this.#held[begins + at - from] !== bytes[at]) return false;
    }
    return true;
  }

  #keep(slot: number, hash: number, bytes: Uint8Array, number: number): void {
    const place = this.#size;
    const begins = place === 0 ? 0 : (this.#ends[place - 1] as number);
    const ends = begins + bytes.length;
    if (ends > this.#held.length) {
      const wider = new Uint8Array(2 * ends);
      wider.set(this.#held);
      this.#held = wider;
    }
    if (place === this.#numbers.length) this.#widen();
    this.#held.set(bytes, begins);
    this.#ends[place] = ends;
    this.#hashes[place] = hash;
    this.#numbers[place] = number;
    this.#size += 1;
    if (this.#slots.length >= 4 * this.#numbers.length) this.#slots[slot] = place;
    else this.#spread();
  }

  #widen(): void {
    const length = 2 * this.#numbers.length;
    const [hashes, ends] = [new Int32Array(length), new Uint32Array(length)];
    const numbers = new Float64Array(length);
    hashes.set(this.#hashes);
    ends.set(this.#ends);
    numbers.set(this.#numbers);
    [this.#hashes, this.#ends, this.#numbers] = [hashes, ends, numbers];
  }

  #spread(): void {
    this.#slots = new Int32Array(4 * this.#numbers.length).fill(NONE);
    const mask = this.#slots.length - 1;
    for (let place = 0; place < this.#size; place += 1) {
      let slot = (this.#hashes[place] as number) & mask;
      while (this.#slots[slot] !== NONE) slot = (slot + 1) & mask;
      this.#slots[slot] = place;
    }
  }
}
