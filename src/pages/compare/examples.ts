import type { LocalText } from '../../base/vocabulary.ts';
import type { CatalogMetadata } from '../../catalog/types.ts';
import type { ComparisonRequest } from '../../compare/comparison/comparison.ts';

/** A comparison to start from, as its collection tells it. */
export interface Example {
  readonly id: string;
  readonly name: LocalText;
  readonly hint: LocalText;
  readonly request: ComparisonRequest;
}

/** The comparisons of all collections; the first is what the page opens with. */
export function examplesOf({ comparisons }: Pick<CatalogMetadata, 'comparisons'>): Example[] {
  return comparisons.map(({ id, name, hint, observations: ids, measure, per }) => ({
    id,
    name,
    hint,
    request: { ids, measure, per, ack: [] },
  }));
}
