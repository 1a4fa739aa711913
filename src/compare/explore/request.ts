import type { Role, SelectionType } from '../../base/vocabulary.ts';
import { ORDER_KEYS, type OrderKey } from '../../engine/question.ts';

/** What rows can be ordered by. */
export { ORDER_KEYS as SORT_KEYS, type OrderKey as SortKey };

/** What small multiples can be made by; '' is one chart. */
export const FACETS = ['', 'indicator', 'area', 'reform', 'role'] as const;
export type Facet = (typeof FACETS)[number];

/** Whether panels share a scale. */
export const SCALES = ['', 'own'] as const;
export type Scale = (typeof SCALES)[number];

/**
 * A question to the observations: those of any of these indicators and any of these reforms and so
 * on, where an empty list asks for all.
 */
export interface ExploreRequest {
  readonly packages: readonly string[];
  readonly indicators: readonly string[];
  readonly reforms: readonly string[];
  readonly areas: readonly string[];
  readonly roles: readonly Role[];
  /**
   * First and last `2018`, `2018-08` or `2018-08-24` that a period may touch, '' if open. Where
   * either is given, observations without a period are left out.
   */
  readonly from: string;
  readonly to: string;
  readonly sort: OrderKey;
  readonly descending: boolean;
  readonly facet: Facet;
  /** `own` gives each panel its own scale; '' lets panels of one unit share theirs. */
  readonly scale: Scale;
  /** '' takes the first type that fits. */
  readonly type: SelectionType | '';
}

/** The question that asks for everything. */
export const EVERYTHING: ExploreRequest = {
  packages: [],
  indicators: [],
  reforms: [],
  areas: [],
  roles: [],
  from: '',
  to: '',
  sort: 'indicator',
  descending: false,
  facet: '',
  scale: '',
  type: '',
};
