import type { DataPackage } from '../../catalog/data-package.ts';
import { heldTables } from '../../parts/ask-site.ts';
import type { Page } from '../../parts/page.ts';
import type { Site } from '../../parts/site.ts';
import type { SqlPageData, SqlTable } from './data.ts';

/** The tables of the site with what this device holds for the reader in tables of the same name. */
export class HeldTables {
  #packages = $state.raw<readonly DataPackage[]>([]);
  readonly #page: () => Page<SqlPageData>;
  readonly #site: Site;
  readonly names = $derived(this.#packages.map(({ id }) => id));
  readonly tables: readonly SqlTable[] = $derived.by(() => {
    const own = this.#packages.flatMap(({ tables }) => tables);
    return this.#page().data.tables.map((table) => ({
      ...table,
      rows: own
        .filter(({ name }) => name === table.name)
        .reduce((sum, { rows }) => sum + rows, table.rows),
    }));
  });

  constructor(page: () => Page<SqlPageData>, site: Site) {
    this.#page = page;
    this.#site = site;
  }

  /** Looks up what is held; the effect of a component. */
  readonly load = (): void => {
    heldTables(this.#site).then(
      ({ packages }) => {
        this.#packages = packages;
      },
      // A statement that asks for them tells what is wrong.
      () => {},
    );
  };
}
