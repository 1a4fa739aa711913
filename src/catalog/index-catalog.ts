import { YardstickError } from '../base/error.ts';
import type { Unit } from '../base/vocabulary.ts';
import type { Area, Catalog, Field, Indicator, Observation, Reform, Source } from './types.ts';

/** A catalog with its tables by id. */
export interface CatalogIndex {
  readonly catalog: Catalog;
  readonly fields: ReadonlyMap<string, Field>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly reforms: ReadonlyMap<string, Reform>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly sources: ReadonlyMap<string, Source>;
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.id, row]));
const byCode = <T extends { readonly code: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.code, row]));

/** Indexes a catalog by id once, so that look-ups cost nothing. */
export function indexCatalog(catalog: Catalog): CatalogIndex {
  return {
    catalog,
    fields: byCode(catalog.fields),
    units: byCode(catalog.units),
    areas: byCode(catalog.areas),
    reforms: byId(catalog.reforms),
    indicators: byId(catalog.indicators),
    observations: byId(catalog.observations),
    sources: byId(catalog.sources),
  };
}

/** The entry with this id; throws `unknown <kind>: <id>` if there is none. */
export function mustGet<T>(map: ReadonlyMap<string, T>, kind: string, id: string): T {
  const found = map.get(id);
  if (found === undefined) {
    throw new YardstickError(`unknown-${kind}`, `unknown ${kind}: ${id}`, { [kind]: id });
  }
  return found;
}
