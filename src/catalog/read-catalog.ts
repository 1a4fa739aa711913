import { YardstickError } from '../base/error.ts';
import { CATALOG_VERSION, type Catalog } from './types.ts';

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new YardstickError('catalog-damaged', 'catalog is not valid JSON', {}, cause);
  }
}

/** Reads a catalog; throws `catalog-newer` or `catalog-damaged` if this programme cannot use it. */
export function readCatalog(json: string): Catalog {
  const value = parse(json);
  if (typeof value !== 'object' || value === null || !('version' in value)) {
    throw new YardstickError('catalog-damaged', 'catalog has no version');
  }
  const { version } = value;
  if (typeof version !== 'number' || version > CATALOG_VERSION) {
    throw new YardstickError(
      'catalog-newer',
      `catalog version ${version} is newer than ${CATALOG_VERSION}`,
      { version: String(version) },
    );
  }
  return value as Catalog;
}
