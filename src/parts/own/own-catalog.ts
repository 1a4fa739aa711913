import { yearsTouched } from '../../catalog/contents.ts';
import type { DataPackage, DataTable } from '../../catalog/data-package.ts';
import { qualified } from '../../catalog/join.ts';
import { TABLES } from '../../catalog/tables/tables.ts';
import { CATALOG_VERSION, type Catalog } from '../../catalog/types.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';

/** The tables that a package has, beside its codes. */
const RECORDS = ['reforms', 'indicators', 'observations', 'sources'] as const;
/** Codes that it shares with others. */
const CODES = ['areas', 'fields', 'units'] as const;

function recordOf({ name, title, description, licence, synthetic }: OwnPackage): DataPackage {
  return {
    ...{ id: name, title, description, licence, synthetic, origin: 'own', version: '1.0.0' },
    ...{ methods: { zh: '', en: '' }, follows: [], collection: null, tables: [], zip: null },
    ...{ figures: `${name}/figures.json`, years: [] },
  };
}

/**
 * A package of one’s own as a catalog, with the ids that it has beside others: what draws and compares
 * need not know whose it is.
 */
export function ownCatalog(own: OwnPackage, hash = ''): Catalog {
  const observations = own.synthetic
    ? own.observations.map((one) => ({ ...one, synthetic: true as const }))
    : own.observations;
  const catalog: Catalog = {
    ...{ version: CATALOG_VERSION, hash, fields: own.fields, units: own.units, areas: own.areas },
    packages: [{ ...recordOf(own), years: yearsTouched(observations) }],
    ...{ reforms: own.reforms, indicators: own.indicators, sources: own.sources, observations },
    ...{ events: [], charts: own.charts, comparisons: [], vintages: [], promises: [] },
    // Of the ids among all packages, as `qualified` has them.
    contents: [],
  };
  return qualified(catalog, own.name);
}

const tableOf = (
  of: string,
  name: (typeof RECORDS | typeof CODES)[number],
  rows: number,
): DataTable => ({
  ...{ name, path: `${of}/${name}`, title: TABLES[name].title, rows },
  ...{ csvBytes: 0, parquetBytes: 0 },
});

/** The same beside a site: without the codes that the site has, and with the tables that SQL finds. */
export function besideSite(own: Catalog, site: Pick<Catalog, (typeof CODES)[number]>): Catalog {
  const fresh = <T extends { readonly code: string }>(list: readonly T[], known: readonly T[]) => {
    const codes = new Set(known.map(({ code }) => code));
    return list.filter(({ code }) => !codes.has(code));
  };
  const rest: Catalog = {
    ...own,
    areas: fresh(own.areas, site.areas),
    fields: fresh(own.fields, site.fields),
    units: fresh(own.units, site.units),
  };
  const packages = rest.packages.map((one) => ({
    ...one,
    tables: [...RECORDS, ...CODES]
      .filter((name) => rest[name].length > 0)
      .map((name) => tableOf(one.id, name, rest[name].length)),
  }));
  return { ...rest, packages };
}
