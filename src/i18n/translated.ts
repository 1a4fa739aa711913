import type { zh } from './zh.ts';

/** The same tree with any string or any function of the same parameters at each leaf. */
type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer P) => string
      ? (...values: P) => string
      : Translated<T[K]>;
};

/** Every sentence of the interface; a language that lacks one does not compile. */
export type Messages = Translated<typeof zh>;
