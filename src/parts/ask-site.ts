import { loadPart } from '../base/part.ts';
import type { DataPackage } from '../catalog/data-package.ts';
import type { MetadataIndex } from '../catalog/index-catalog.ts';
import type { Answerer } from '../engine/answerer.ts';
import type { Engine, StartProgress } from '../engine/engine.ts';
import { loadCatalog } from './load-catalog.ts';
import { holdsOwn } from './own/marker.ts';

/** What a database reads beside the files of the site. */
interface Held {
  readonly packages: readonly DataPackage[];
  readonly given: ReadonlyMap<string, Uint8Array>;
}

let held: Promise<Held> | undefined;

async function readHeld(root: string): Promise<Held> {
  const [{ heldCatalogs }, { ownTables }] = await Promise.all([
    loadPart(() => import('./own/join-own.ts')),
    loadPart(() => import('./own/own-tables.ts')),
  ]);
  const catalogs = await heldCatalogs(await loadCatalog(root));
  return { packages: catalogs.flatMap(({ packages }) => packages), given: ownTables(catalogs) };
}

/** The packages that this device holds for its reader, with their tables; read once a page. */
export function heldTables(root: string): Promise<Held> {
  if (!holdsOwn()) return Promise.resolve({ packages: [], given: new Map() });
  held ??= readHeld(root);
  return held;
}

/**
 * The one database of a page: over the tables of the site’s packages and of those that this device
 * holds. It starts with the first call.
 * @param root the way to the site's root
 */
export async function siteEngine(
  root: string,
  packages: readonly DataPackage[],
  onProgress: (progress: StartProgress) => void = () => {},
): Promise<Engine> {
  const { sharedEngine } = await loadPart(() => import('../engine/shared.ts'));
  const own = await heldTables(root);
  const of = packages.filter(({ origin }) => origin !== 'own');
  const base = new URL(`${root}data/`, document.baseURI).href;
  const { given } = own;
  return sharedEngine({ base, packages: [...of, ...own.packages], given, onProgress });
}

/** The database of the site as who answers for all figures. */
export async function siteDatabase(
  root: string,
  { catalog: { packages } }: MetadataIndex,
  onProgress: (progress: StartProgress) => void = () => {},
): Promise<Answerer> {
  const { DuckDBAnswerer } = await loadPart(() => import('../engine/duckdb-answerer.ts'));
  return new DuckDBAnswerer(() => siteEngine(root, packages, onProgress), packages);
}
