import type { Row } from './csv.ts';
import type { ReadPackage } from './read-package.ts';
import type { TableName } from './tables/table.ts';
import { TABLES } from './tables/tables.ts';

/** Codes that all packages share: the same code means the same thing everywhere. */
export const SHARED_TABLES: readonly TableName[] = ['units', 'areas', 'fields', 'licences'];

/** Computed figures are figures; a row that only checks a stated one is none, and has an id all the same. */
const kindOf = (table: TableName, cells: Row['cells']): TableName =>
  table === 'derived' && (cells.states ?? '') === '' ? 'observations' : table;

/** An id within its package; one that was published beside another package's of that id names its own. */
const localOf = (id: string, home: string) =>
  id.startsWith(`${home}/`) ? id.slice(home.length + 1) : id;

/**
 * The ids of all packages. An id is unique within its package; among all packages the first one (by
 * the order of packages) has it as it is, and others as `package/id`, so that a package that joins
 * later changes no address.
 */
export class Names {
  /** Packages that have an id, first one first, by kind and id. */
  readonly #holders = new Map<TableName, Map<string, string[]>>();

  /** Packages that a package's ids may mean, in their order: itself and those it is about. */
  readonly #meant = new Map<string, readonly string[]>();

  /** The ids of what has a name, by kind and name. */
  readonly #called = new Map<string, string>();

  constructor(packages: readonly ReadPackage[]) {
    for (const { descriptor, tables } of packages) {
      const { name: home = '', follows = [], about = [] } = descriptor ?? {};
      this.#meant.set(home, [home, ...follows, ...about]);
      for (const [name, table] of tables) {
        for (const { cells } of table.rows) {
          const id = localOf(cells[TABLES[name].key] ?? '', home);
          this.#add(kindOf(name, cells), id, home);
          for (const text of [cells.name_zh, cells.name_en, cells.title_zh, cells.title_en]) {
            if (text) this.#called.set(`${name} ${text}`, id);
          }
        }
      }
    }
  }

  /** The id of what is called by a name, in either language. */
  called(table: TableName, name: string): string | undefined {
    return this.#called.get(`${table} ${name}`);
  }

  #add(kind: TableName, id: string, holder: string): void {
    const ids = this.#holders.get(kind) ?? new Map<string, string[]>();
    this.#holders.set(kind, ids);
    const holders = ids.get(id) ?? [];
    if (!holders.includes(holder)) ids.set(id, [...holders, holder]);
  }

  #holdersOf(kind: TableName, id: string): readonly string[] {
    return this.#holders.get(kind)?.get(id) ?? [];
  }

  #among(kind: TableName, id: string, holder: string): string {
    const first = SHARED_TABLES.includes(kind) || this.#holdersOf(kind, id)[0] === holder;
    return first ? id : `${holder}/${id}`;
  }

  /** The id of a record of a package among all packages. */
  own(table: TableName, cells: Row['cells'], holder: string): string {
    const id = localOf(cells[TABLES[table].key] ?? '', holder);
    return this.#among(kindOf(table, cells), id, holder);
  }

  /**
   * The id among all packages of what `home` calls `id`: its own record, that of a package it is
   * about, that of the package named before a slash, or the only one of that id. Otherwise the ids that it may be, none if it is
   * unknown.
   */
  find(kind: TableName, id: string, home: string): string | readonly string[] {
    const slash = id.indexOf('/');
    const meant = slash < 0 ? (this.#meant.get(home) ?? [home]) : [id.slice(0, slash)];
    const local = slash < 0 ? id : id.slice(slash + 1);
    const holders = this.#holdersOf(kind, local);
    const holder = meant.find((one) => holders.includes(one));
    if (holder !== undefined) return this.#among(kind, local, holder);
    if (slash >= 0) return [];
    const [only] = holders;
    if (only !== undefined && (holders.length === 1 || SHARED_TABLES.includes(kind))) return id;
    return holders.map((one) => `${one}/${id}`);
  }
}
