import type { RecordsFile } from '../../records/derivation.ts';
import type { LogReader } from './log-reader.ts';
import type { ReadLog } from './protocol.ts';

/** Checksums of the files of logs: all of a file is read for one, so that they are asked for once, and late. */
export class FileHashes {
  readonly #asked = new WeakMap<LogReader, Promise<readonly RecordsFile[]>>();

  /** A log with them; the same object where it has them. Throws `log-cancelled` once its reader is stopped. */
  async in(log: () => ReadLog | null, reader: LogReader): Promise<ReadLog | null> {
    const asked = this.#asked.get(reader) ?? reader.ask({ kind: 'hash' });
    this.#asked.set(reader, asked);
    const hashes = await asked;
    const now = log();
    if (now === null) return null;
    const files = now.files.map((one, at) => ({ ...one, sha256: hashes[at]?.sha256 ?? '' }));
    const isSame = files.every(({ sha256 }, at) => sha256 === now.files[at]?.sha256);
    return isSame ? now : { ...now, files };
  }
}
