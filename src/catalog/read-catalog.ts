import { YardstickError } from '../base/error.ts';
import { CATALOG_VERSION, type Catalog } from './types.ts';

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

/** Reads a catalog; throws `catalog-newer` or `catalog-damaged` if this programme cannot use it. */
export function readCatalog(json: string): Catalog {
  const value = parse(json);
  const { version, observations } = (value ?? {}) as Partial<Catalog>;
  if (typeof version !== 'number') throw damaged('version');
  if (version > CATALOG_VERSION) {
    throw new YardstickError(
      'catalog-newer',
      `catalog version ${version} is newer than ${CATALOG_VERSION}`,
      { version: String(version) },
    );
  }
  if (!Array.isArray(observations)) throw damaged('observations');
  return value as Catalog;
}
