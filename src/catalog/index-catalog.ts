import { group } from 'd3-array';
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

const indexed = new WeakMap<Catalog, CatalogIndex>();

/** Indexes a whole catalog by id, once. */
export function indexCatalog(catalog: Catalog): CatalogIndex {
  const index = indexed.get(catalog) ?? withFigures(indexMetadata(catalog), catalog.observations);
  indexed.set(catalog, index);
  return index;
}

/**
 * The id among all packages of what an address or a question calls `name`: that id itself, or
 * `package/id` of a record whose id is short, because its package has it first. A name of nothing stays.
 */
export function idNamed(
  records: ReadonlyMap<string, { readonly package: string }>,
  name: string,
): string {
  if (records.has(name)) return name;
  const slash = name.indexOf('/');
  const local = name.slice(slash + 1);
  return slash > 0 && records.get(local)?.package === name.slice(0, slash) ? local : name;
}

type Grouped = ReadonlyMap<string | null, readonly Observation[]>;

const byIndicator = new WeakMap<CatalogIndex, Grouped>();
const byReform = new WeakMap<CatalogIndex, Grouped>();

/** The figures at hand of an indicator, in the order of the catalog. */
export function figuresOfIndicator(index: CatalogIndex, indicator: string): readonly Observation[] {
  const known = byIndicator.get(index) ?? group(index.catalog.observations, (one) => one.indicator);
  byIndicator.set(index, known);
  return known.get(indicator) ?? [];
}

/** The figures at hand that name a reform, its own and those of its context, in the order of the catalog. */
export function figuresOfReform(index: CatalogIndex, reform: string): readonly Observation[] {
  const known = byReform.get(index) ?? group(index.catalog.observations, (one) => one.reform);
  byReform.set(index, known);
  return known.get(reform) ?? [];
}

/** The entry with this id; throws `unknown <kind>: <id>` if there is none. */
export function mustGet<T>(map: ReadonlyMap<string, T>, kind: string, id: string): T {
  const found = map.get(id);
  if (found === undefined) {
    throw new YardstickError(`unknown-${kind}`, `unknown ${kind}: ${id}`, { [kind]: id });
  }
  return found;
}
