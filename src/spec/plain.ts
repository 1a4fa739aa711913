/** A type without `readonly` to differ in and without the room that loose objects leave. */
export type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? {
        readonly [K in keyof T as string extends K ? (unknown extends T[K] ? never : K) : K]: Plain<
          T[K]
        >;
      }
    : T;
