import type { Qualifier } from './vocabulary.ts';

/**
 * A figure as it was stated: `range` uses `lower` and `upper`, every other qualifier `value`.
 * Absence is null, never 0.
 */
export interface Quantity {
  readonly qualifier: Qualifier;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}
