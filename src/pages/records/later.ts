import type { LogReader } from './log-reader.ts';
import type { LaterOfLog, ReadLog } from './protocol.ts';

/** What no chart of a log waits for: asked for once of each reader, and late. */
export class Later {
  readonly #asked = new WeakMap<LogReader, Promise<LaterOfLog>>();
  readonly #told = new WeakSet<LogReader>();

  /**
   * The log with it; null where it has it already, or is no longer shown.
   * @throws `log-cancelled` once its reader is stopped
   */
  async in(log: () => ReadLog | null, reader: LogReader): Promise<ReadLog | null> {
    const asked = this.#asked.get(reader) ?? reader.ask({ kind: 'later' });
    this.#asked.set(reader, asked);
    const later = await asked;
    const now = log();
    if (now === null || this.#told.has(reader)) return null;
    this.#told.add(reader);
    // A log of counts goes by another name than its file.
    const files = now.files.map((one, at) => ({
      ...one,
      sha256: later.files[at]?.sha256 ?? '',
    }));
    return { ...now, ...later, files };
  }
}
