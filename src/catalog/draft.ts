import type { Unit } from '../base/vocabulary.ts';
import { contentsOf } from './contents.ts';
import type { Entry } from './problem.ts';
import type { Pledge, Vintage } from './register.ts';
import {
  type Area,
  CATALOG_VERSION,
  type Catalog,
  type CatalogEvent,
  type ChartSpec,
  type Comparison,
  type Field,
  type Indicator,
  type Licence,
  type Observation,
  type Reform,
  type Source,
} from './types.ts';

/** A row of derived.csv: `observation` still lacks its value, source and locator. */
export interface DerivedRow {
  readonly observation: Observation;
  /** Id of the stated observation that must agree; the row is then a check. Null if none. */
  readonly states: string | null;
  /** Decimals asked for; null for as many as the inputs allow. */
  readonly decimals: number | null;
  /** True if a result that its inputs leave exact is about right only. */
  readonly about: boolean;
}

/** Everything read from the tables, each record with its line, not yet checked. */
export interface Draft {
  readonly units: readonly Entry<Unit>[];
  readonly areas: readonly Entry<Area>[];
  readonly fields: readonly Entry<Field>[];
  readonly licences: readonly Entry<Licence>[];
  readonly reforms: readonly Entry<Reform>[];
  readonly indicators: readonly Entry<Indicator>[];
  readonly observations: readonly Entry<Observation>[];
  readonly derived: readonly Entry<DerivedRow>[];
  readonly sources: readonly Entry<Source>[];
  readonly events: readonly Entry<CatalogEvent>[];
  readonly charts: readonly Entry<ChartSpec>[];
  readonly comparisons: readonly Entry<Comparison>[];
  readonly vintages: readonly Entry<Vintage>[];
  readonly promises: readonly Entry<Pledge>[];
}

/** The whole catalog of a draft; `published` is what its tables came to, if they were written. */
export function catalogOf(
  draft: Draft,
  published: Partial<Pick<Catalog, 'hash' | 'packages'>> = {},
): Catalog {
  const items = <T>(entries: readonly Entry<T>[]): T[] => entries.map(({ item }) => item);
  const observations = items(draft.observations);
  return {
    version: CATALOG_VERSION,
    hash: '',
    packages: [],
    ...published,
    fields: items(draft.fields),
    units: items(draft.units),
    areas: items(draft.areas),
    reforms: items(draft.reforms),
    indicators: items(draft.indicators),
    observations,
    sources: items(draft.sources),
    events: items(draft.events),
    charts: items(draft.charts),
    comparisons: items(draft.comparisons),
    vintages: items(draft.vintages),
    promises: items(draft.promises),
    contents: contentsOf(observations),
  };
}
