import { loadPart } from '../base/part.ts';
import { type CatalogIndex, withFigures } from '../catalog/index-catalog.ts';
import { readFigures } from '../catalog/read-catalog.ts';
import type { Observation } from '../catalog/types.ts';
import { figuresIn } from '../compare/text.ts';
import { hasAll, largePackages } from '../engine/choose.ts';
import { askObservations, type Filter, USUAL_ORDER } from '../engine/question.ts';
import { siteDatabase } from './ask-site.ts';
import { fetchData, loadCatalog } from './load-catalog.ts';
import { holdsOwn } from './own/marker.ts';
import { oncePerSite, type Site } from './site.ts';

/** Figures that a page needs of packages that are not loaded whole. */
export interface Wanted {
  /** Each comes with its series and with what charts set beside it. */
  readonly ids?: readonly string[];
  readonly filters?: readonly Partial<Filter>[];
  /** So many that only the first are wanted, as a sample. */
  readonly first?: Partial<Filter>;
  /** Ids of prepared charts: all that they draw and that their texts name. */
  readonly charts?: readonly string[];
}

/** What was asked for of the large packages of a site. */
class Asked {
  readonly figures = new Map<string, Observation>();
  /** The catalog with these figures, as it was given last. */
  latest: CatalogIndex | undefined;
}

const askedOf = new WeakMap<Site, Asked>();

const loadWhole = oncePerSite(async (site) => {
  const index = await loadCatalog(site);
  const { packages, hash } = index.catalog;
  const files = packages.flatMap((one) => one.figures ?? []);
  const figures = files.map((path) =>
    fetchData(`${site.root}data/${path}`, (text) => readFigures(text, hash)),
  );
  const published = withFigures(index, (await Promise.all(figures)).flat());
  if (!holdsOwn()) return published;
  const { withHeld } = await loadPart(() => import('./own/join-own.ts'));
  return withHeld(published);
});

/** Ids that charts of the catalog set on one row with these. */
function rowMates({ catalog }: CatalogIndex, ids: ReadonlySet<string>): string[] {
  const groups = catalog.charts.flatMap((chart) => chart.groups);
  return groups.filter((group) => group.some((id) => ids.has(id))).flat();
}

/** What is wanted, in figures alone. */
type Whole = Required<Pick<Wanted, 'ids' | 'filters'>> & Pick<Wanted, 'first'>;

/** Figures of a sample. */
const SAMPLE = 200;

/** What is wanted, with what the charts among it need. */
function withCharts({ catalog }: CatalogIndex, wanted: Wanted): Whole {
  const { ids = [], filters = [], charts = [], first } = wanted;
  const specs = catalog.charts.filter(({ id }) => charts.includes(id));
  const named = specs.flatMap(({ groups, title, subtitle, note }) => [
    ...groups.flat(),
    ...[title, subtitle, note].flatMap(figuresIn),
  ]);
  const series = specs
    .filter(({ indicators }) => indicators.length > 0)
    .map(({ indicators, areas }) => ({ indicators, areas }));
  return { ids: [...ids, ...named], filters: [...filters, ...series], first };
}

/** An id as it may stand in a table: `package/id` is the id alone where its package has it first. */
const namesOf = (id: string) => (id.includes('/') ? [id, id.slice(id.indexOf('/') + 1)] : [id]);

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Asks the database for what is wanted and not at hand, then for all that it was computed from. */
async function askFor(
  site: Site,
  asked: Asked['figures'],
  index: CatalogIndex,
  wanted: Whole,
): Promise<void> {
  const packages = largePackages(index.catalog).map(({ id }) => id);
  const database = await siteDatabase(site, index);
  const ask = async (filter: Partial<Filter>, limit: number | null = null) => {
    const page = { offset: 0, limit };
    const within = filter.packages?.filter((id) => packages.includes(id)) ?? packages;
    if (within.length === 0) return [];
    const question = askObservations({ ...filter, packages: within }, USUAL_ORDER, page);
    const { observations } = await database.ask(question);
    for (const one of observations) asked.set(one.id, one);
    return observations;
  };
  const missing = (ids: readonly string[]) =>
    unique(ids).filter((id) => !asked.has(id) && !index.observations.has(id));
  for (const filter of wanted.filters) await ask(filter);
  if (wanted.first) await ask(wanted.first, SAMPLE);
  const ids = missing([...wanted.ids, ...rowMates(index, new Set(wanted.ids))]);
  if (ids.length > 0) {
    const found = await ask({ ids: ids.flatMap(namesOf) });
    const indicators = found.map((one) => one.indicator);
    // The place above has the total that a figure may be a share of.
    const areas = found.flatMap(({ area }) => [area, index.areas.get(area)?.parent ?? area]);
    if (found.length > 0) await ask({ indicators: unique(indicators), areas: unique(areas) });
  }
  for (;;) {
    const inputs = [...asked.values()].flatMap(({ derivation }) =>
      Object.values(derivation?.inputs ?? {}),
    );
    const further = missing(inputs);
    if (further.length === 0 || (await ask({ ids: further })).length === 0) return;
  }
}

/**
 * The catalog with the figures of every package that is loaded whole, fetched once for a page, and
 * those of other packages that were wanted until now, with all that they were computed from.
 * @throws YardstickError as `loadCatalog`, `data-stale`, and what the database throws; the next call
 *   then tries again
 */
export async function loadFigures(site: Site, wanted: Wanted = {}): Promise<CatalogIndex> {
  const index = await loadWhole(site);
  if (hasAll(index.catalog)) return index;
  const asked = askedOf.get(site) ?? new Asked();
  askedOf.set(site, asked);
  const { figures } = asked;
  const before = figures.size;
  const all = withCharts(index, wanted);
  const unknown = all.ids.some((id) => !figures.has(id) && !index.observations.has(id));
  if (unknown || all.filters.length > 0 || all.first) await askFor(site, figures, index, all);
  if (asked.latest === undefined || figures.size > before) {
    asked.latest = withFigures(index, [...index.catalog.observations, ...figures.values()]);
  }
  return asked.latest;
}
