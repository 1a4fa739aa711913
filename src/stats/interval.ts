/** Where an estimate may lie, with a confidence of 95 %; an end is null where it is not reached. */
export interface Limits {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The quantile of the normal distribution for two-sided limits of 95 %. */
export const Z95 = 1.959963984540054;
