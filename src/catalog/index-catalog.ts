import { YardstickError } from '../base/error.ts';
import type { Unit } from '../base/vocabulary.ts';
import type {
  Area,
  Catalog,
  CatalogMetadata,
  Field,
  Indicator,
  Observation,
  Reform,
  Source,
} from './types.ts';

/** The metadata of a catalog with its tables by id. */
export interface MetadataIndex {
  readonly catalog: CatalogMetadata;
  readonly fields: ReadonlyMap<string, Field>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly reforms: ReadonlyMap<string, Reform>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A catalog with its tables by id: the metadata, and the figures at hand. */
export interface CatalogIndex extends MetadataIndex {
  readonly catalog: Catalog;
  readonly observations: ReadonlyMap<string, Observation>;
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.id, row]));
const byCode = <T extends { readonly code: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.code, row]));

/** Indexes the metadata by id once, so that look-ups cost nothing. */
export function indexMetadata(catalog: CatalogMetadata): MetadataIndex {
  return {
    catalog,
    fields: byCode(catalog.fields),
    units: byCode(catalog.units),
    areas: byCode(catalog.areas),
    reforms: byId(catalog.reforms),
    indicators: byId(catalog.indicators),
    sources: byId(catalog.sources),
  };
}

/** The metadata with these figures at hand; all that a figure was computed from must be among them. */
export function withFigures(
  index: MetadataIndex,
  observations: readonly Observation[],
): CatalogIndex {
  const catalog = { ...index.catalog, observations };
  return { ...index, catalog, observations: byId(observations) };
}

/** Indexes a whole catalog by id. */
export function indexCatalog(catalog: Catalog): CatalogIndex {
  return withFigures(indexMetadata(catalog), catalog.observations);
}

const byIndicator = new WeakMap<CatalogIndex, ReadonlyMap<string, readonly Observation[]>>();

/** The figures at hand of an indicator, in the order of the catalog. */
export function figuresOfIndicator(index: CatalogIndex, indicator: string): readonly Observation[] {
  let known = byIndicator.get(index);
  if (known === undefined) {
    const groups = new Map<string, Observation[]>();
    for (const one of index.catalog.observations) {
      const own = groups.get(one.indicator);
      if (own === undefined) groups.set(one.indicator, [one]);
      else own.push(one);
    }
    known = groups;
    byIndicator.set(index, known);
  }
  return known.get(indicator) ?? [];
}

/** The entry with this id; throws `unknown <kind>: <id>` if there is none. */
export function mustGet<T>(map: ReadonlyMap<string, T>, kind: string, id: string): T {
  const found = map.get(id);
  if (found === undefined) {
    throw new YardstickError(`unknown-${kind}`, `unknown ${kind}: ${id}`, { [kind]: id });
  }
  return found;
}
