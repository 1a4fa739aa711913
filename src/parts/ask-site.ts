import { loadPart } from '../base/part.ts';
import type { DataPackage } from '../catalog/data-package.ts';
import type { MetadataIndex } from '../catalog/index-catalog.ts';
import type { Answerer } from '../engine/answerer.ts';
import type { Engine, StartProgress } from '../engine/engine.ts';
import type { SharedEngine } from '../engine/shared.ts';
import { loadCatalog } from './load-catalog.ts';
import { holdsOwn } from './own/marker.ts';
import { oncePerSite, type Site } from './site.ts';

/** What a database reads beside the files of the site. */
interface Held {
  readonly packages: readonly DataPackage[];
  readonly given: ReadonlyMap<string, Uint8Array>;
}

const engines = new WeakMap<Site, SharedEngine>();

const readHeld = oncePerSite<Held>(async (site) => {
  const [{ heldCatalogs }, { ownTables }] = await Promise.all([
    loadPart(() => import('./own/join-own.ts')),
    loadPart(() => import('./own/own-tables.ts')),
  ]);
  const catalogs = await heldCatalogs(await loadCatalog(site));
  return { packages: catalogs.flatMap(({ packages }) => packages), given: ownTables(catalogs) };
});

/** The packages that this device holds for its reader, with their tables; read once a page. */
export function heldTables(site: Site): Promise<Held> {
  if (!holdsOwn()) return Promise.resolve({ packages: [], given: new Map() });
  return readHeld(site);
}

/**
 * The one database of a page: over the tables of the site’s packages and of those that this device
 * holds. It starts with the first call.
 */
export async function siteEngine(
  site: Site,
  packages: readonly DataPackage[],
  onProgress: (progress: StartProgress) => void = () => {},
): Promise<Engine> {
  const { SharedEngine } = await loadPart(() => import('../engine/shared.ts'));
  const own = await heldTables(site);
  const of = packages.filter(({ origin }) => origin !== 'own');
  const { given } = own;
  const shared = engines.get(site) ?? new SharedEngine();
  engines.set(site, shared);
  const base = `${site.address}data/`;
  return shared.start({ base, packages: [...of, ...own.packages], given, onProgress });
}

/** The database of the site as who answers for all figures. */
export async function siteDatabase(
  site: Site,
  { catalog: { packages } }: MetadataIndex,
  onProgress: (progress: StartProgress) => void = () => {},
): Promise<Answerer> {
  const { DuckDBAnswerer } = await loadPart(() => import('../engine/duckdb-answerer.ts'));
  return new DuckDBAnswerer(() => siteEngine(site, packages, onProgress), packages);
}
