interface Kept {
  readonly inputs: readonly unknown[];
  readonly value: unknown;
}

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((one, at) => Object.is(one, b[at]));

/** Remembers what was last made under each name, to give the same object while its inputs are the same. */
export class Memory {
  readonly #kept = new Map<string, Kept>();

  /** What was made of these inputs before, or what `make` makes of them now. */
  of<T>(name: string, inputs: readonly unknown[], make: (before: T | null) => T): T {
    const kept = this.#kept.get(name);
    if (kept !== undefined && same(kept.inputs, inputs)) return kept.value as T;
    const value = make((kept?.value as T | undefined) ?? null);
    this.#kept.set(name, { inputs, value });
    return value;
  }
}
