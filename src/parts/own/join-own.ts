import type { CatalogIndex, MetadataIndex } from '../../catalog/index-catalog.ts';
import { joined } from '../../catalog/join.ts';
import type { Catalog } from '../../catalog/types.ts';
import { besideSite, ownCatalog } from './own-catalog.ts';
import { heldPackages } from './store.ts';

/** The catalogs of the packages that this device holds, as they stand beside the site’s. */
async function heldBeside({
  catalog,
}: Pick<MetadataIndex, 'catalog'>): Promise<readonly Catalog[]> {
  let site: Pick<Catalog, 'areas' | 'fields' | 'units'> = catalog;
  const found: Catalog[] = [];
  for (const { own } of await heldPackages()) {
    const one = besideSite(ownCatalog(own), site);
    found.push(one);
    site = {
      areas: [...site.areas, ...one.areas],
      fields: [...site.fields, ...one.fields],
      units: [...site.units, ...one.units],
    };
  }
  return found;
}

/** The site’s catalog with the packages that this device holds; alone where the browser gives none. */
export async function withHeld(index: CatalogIndex): Promise<CatalogIndex> {
  try {
    return joined(index, await heldBeside(index));
  } catch {
    // What the site says must not wait for what the browser refuses; the page of one’s own tables tells.
    return index;
  }
}

/** The same alone, for who asks the database; nothing where the browser gives none. */
export async function heldCatalogs(index: MetadataIndex): Promise<readonly Catalog[]> {
  return await heldBeside(index).catch(() => []);
}
