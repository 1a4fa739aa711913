import { YardstickError } from '../base/error.ts';
import { pack, unpack } from '../base/pack.ts';
import { CATALOG_VERSION, type CatalogMetadata, type Observation } from './types.ts';

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new YardstickError('catalog-damaged', 'catalog is not valid JSON', {}, cause);
  }
}

function damaged(what: string): YardstickError {
  return new YardstickError('catalog-damaged', `catalog has no ${what}`);
}

/**
 * Reads the metadata of a catalog.
 * @throws YardstickError `catalog-newer` or `catalog-damaged` if this programme cannot use it
 */
export function readCatalog(json: string): CatalogMetadata {
  const value = parse(json);
  const { version, contents } = (value ?? {}) as Partial<CatalogMetadata>;
  if (typeof version !== 'number') throw damaged('version');
  if (version > CATALOG_VERSION) {
    throw new YardstickError(
      'catalog-newer',
      `catalog version ${version} is newer than ${CATALOG_VERSION}`,
      { version: String(version) },
    );
  }
  if (!Array.isArray(contents)) throw damaged('contents');
  return value as CatalogMetadata;
}

/** A file of all figures of a package, and the version of the data that it belongs to. */
interface FiguresFile {
  readonly hash: string;
  readonly observations: readonly Observation[];
}

/** Writes a file of figures. */
export function figuresText(hash: string, observations: readonly Observation[]): string {
  const file: FiguresFile = { hash, observations };
  return `${pack(file)}\n`;
}

/**
 * Reads a file of figures.
 * @param hash of the catalog that it was found through
 * @throws YardstickError `catalog-damaged`; `data-stale` if it is of another version
 */
export function readFigures(text: string, hash: string): readonly Observation[] {
  let file: Partial<FiguresFile>;
  try {
    file = unpack<FiguresFile>(text);
  } catch (cause) {
    throw new YardstickError('catalog-damaged', 'figures are not valid JSON', {}, cause);
  }
  if (!Array.isArray(file.observations)) throw damaged('figures');
  if (file.hash !== hash) {
    throw new YardstickError('data-stale', `figures of ${file.hash}, catalog of ${hash}`);
  }
  return file.observations;
}
