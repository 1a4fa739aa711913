import { loadPart } from '../base/part.ts';
import type { MetadataIndex } from '../catalog/index-catalog.ts';
import type { Answerer } from '../engine/answerer.ts';
import type { StartProgress } from '../engine/engine.ts';

/**
 * The database of the site, which answers for all figures; it starts with the first question.
 * @param root the way to the site's root
 */
export async function siteDatabase(
  root: string,
  { catalog: { packages } }: MetadataIndex,
  onProgress: (progress: StartProgress) => void = () => {},
): Promise<Answerer> {
  const [{ DuckDBAnswerer }, { sharedEngine }] = await Promise.all([
    loadPart(() => import('../engine/duckdb-answerer.ts')),
    loadPart(() => import('../engine/shared.ts')),
  ]);
  const base = new URL(`${root}data/`, document.baseURI).href;
  return new DuckDBAnswerer(() => sharedEngine({ base, packages, onProgress }), packages);
}
