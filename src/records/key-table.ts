const NONE = -1;

/** Places of keys in the order in which they come: a hash table in typed arrays. */
export class KeyTable {
  #keys = new Float64Array(1024);
  #slots = new Int32Array(4096).fill(NONE);
  size = 0;

  #slotOf(key: number): number {
    const mask = this.#slots.length - 1;
    // Both halves of a key beyond 32 bits must count.
    const folded = Math.imul((key % 0x1_0000_0000) ^ Math.floor(key / 0x1_0000_0000), 0x9e37_79b1);
    let slot = (folded ^ (folded >>> 15)) & mask;
    for (;;) {
      const place = this.#slots[slot] as number;
      if (place === NONE || this.#keys[place] === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** Place of a key; of a new one the next. */
  placeOf(key: number): number {
    const slot = this.#slotOf(key);
    const found = this.#slots[slot] as number;
    if (found !== NONE) return found;
    const place = this.size;
    if (place === this.#keys.length) {
      this.#widen();
      this.#slots[this.#slotOf(key)] = place;
    } else this.#slots[slot] = place;
    this.#keys[place] = key;
    this.size += 1;
    return place;
  }

  #widen(): void {
    const keys = new Float64Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#slots = new Int32Array(keys.length * 4).fill(NONE);
    for (let place = 0; place < this.size; place += 1) {
      this.#slots[this.#slotOf(keys[place] as number)] = place;
    }
  }
}
