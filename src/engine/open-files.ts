import type { Database, EngineModule } from './module.ts';
import { givesParts, partsUrl } from './ranges.ts';
import { readTableFresh, readWhole } from './read-table.ts';
import type { ParquetFile } from './tables.ts';

/** Larger tables are read in parts: those up to here cost no more than the engine itself. */
export const LARGEST_WHOLE = 4_000_000;

/** What several statements wait for is done once. */
function once<K>(done: Map<K, Promise<void>>, key: K, work: () => Promise<void>): Promise<void> {
  const known = done.get(key) ?? work();
  done.set(key, known);
  return known;
}

/** The files that a database can read, opened when a statement first needs them. */
export class OpenFiles {
  readonly #library: EngineModule['library'];
  readonly #database: Database;
  readonly #ended: AbortSignal;
  readonly #opened = new Map<ParquetFile, Promise<void>>();
  readonly #fresh = new Map<ParquetFile, Promise<void>>();

  /** Once `ended` is aborted the database is gone, and what was still fetched goes nowhere. */
  constructor({ library }: EngineModule, database: Database, ended: AbortSignal) {
    this.#library = library;
    this.#database = database;
    this.#ended = ended;
  }

  /**
   * Makes files readable: small ones by their bytes, large ones by ranges where the server is good
   * for them.
   * @throws YardstickError `data-missing`, `data-damaged` or `data-stale`, with `sql` in its details
   */
  async open(files: readonly ParquetFile[], sql: string): Promise<void> {
    const opening = files.map((file) => once(this.#opened, file, () => this.#open(file, sql)));
    // All are waited for: a fault ends the database, to which the others would still be sending.
    const results = await Promise.allSettled(opening);
    for (const one of results) if (one.status === 'rejected') throw one.reason;
  }

  /**
   * Reads files whole and anew from the server, once, after the database could not read them.
   * @throws YardstickError as `open` does
   */
  async reopen(files: readonly ParquetFile[], sql: string): Promise<void> {
    for (const file of files) await once(this.#fresh, file, () => this.#reopen(file, sql));
  }

  async #reopen(file: ParquetFile, sql: string): Promise<void> {
    // The database takes what it is given for good.
    const bytes = file.given?.slice() ?? (await readTableFresh(file, sql));
    this.#ended.throwIfAborted();
    await this.#database.dropFile(file.name);
    await this.#database.registerFileBuffer(file.name, bytes);
  }

  async #open(file: ParquetFile, sql: string): Promise<void> {
    const inParts = file.bytes > LARGEST_WHOLE && (await givesParts(file));
    const bytes = file.given?.slice() ?? (inParts ? null : await readWhole(file, sql));
    this.#ended.throwIfAborted();
    if (bytes === null) {
      const { HTTP } = this.#library.DuckDBDataProtocol;
      await this.#database.registerFileURL(file.name, partsUrl(file), HTTP, false);
    } else {
      await this.#database.registerFileBuffer(file.name, bytes);
    }
  }
}
