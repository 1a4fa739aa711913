/** The same tree with any string or any function of the same parameters at each leaf. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer P) => string
      ? (...values: P) => string
      : Translation<T[K]>;
};
