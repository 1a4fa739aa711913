import type { Database, EngineModule } from './module.ts';
import { givesParts, partsUrl } from './ranges.ts';
import { readFresh, readWhole } from './read-table.ts';
import type { ParquetFile } from './tables.ts';

/** Larger tables are read in parts: those up to here cost no more than the engine itself. */
export const LARGEST_WHOLE = 4_000_000;

/** The files that a database can read, opened when a statement first needs them. */
export class OpenFiles {
  readonly #library: EngineModule['library'];
  readonly #database: Database;
  readonly #ended: AbortSignal;
  readonly #opened = new Set<ParquetFile>();
  readonly #fresh = new Set<ParquetFile>();

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
    const closed = files.filter((file) => !this.#opened.has(file));
    // All are waited for: a fault ends the database, to which the others would still be sending.
    const results = await Promise.allSettled(closed.map((file) => this.#open(file, sql)));
    for (const one of results) if (one.status === 'rejected') throw one.reason;
  }

  /**
   * Reads files whole and anew from the server, after the database could not read them.
   * @returns false if all of them had been read so before
   * @throws YardstickError as `open` does
   */
  async reopen(files: readonly ParquetFile[], sql: string): Promise<boolean> {
    const kept = files.filter((file) => !this.#fresh.has(file));
    for (const file of kept) {
      const bytes = await readFresh(file, sql);
      this.#ended.throwIfAborted();
      await this.#database.dropFile(file.name);
      await this.#database.registerFileBuffer(file.name, bytes);
      this.#fresh.add(file);
    }
    return kept.length > 0;
  }

  async #open(file: ParquetFile, sql: string): Promise<void> {
    const inParts = file.bytes > LARGEST_WHOLE && (await givesParts(file));
    const bytes = inParts ? null : await readWhole(file, sql);
    this.#ended.throwIfAborted();
    if (bytes === null) {
      const { HTTP } = this.#library.DuckDBDataProtocol;
      await this.#database.registerFileURL(file.name, partsUrl(file), HTTP, false);
    } else {
      await this.#database.registerFileBuffer(file.name, bytes);
    }
    this.#opened.add(file);
  }
}
