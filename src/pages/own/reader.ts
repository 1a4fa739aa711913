import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import { type PackedFacts, unpackFacts } from '../../intake/pack-facts.ts';
import type { Fact } from '../../intake/reading.ts';
import { pause } from '../../parts/hand-in/pause.ts';
import type { Ask, OpenedBook, OpenedTable } from './opened-table.ts';
import type { Answer } from './read.worker.ts';

/** So many are made at a time; the page answers in between. */
const AT_ONCE = 10_000;

/** Facts of columns, made part by part. */
async function unpackedFacts(packed: PackedFacts): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  const { length } = packed.row;
  for (let from = 0; from < length; from += AT_ONCE) {
    if (from > 0) await pause();
    for (const fact of unpackFacts(packed, from, from + AT_ONCE)) facts.push(fact);
  }
  return facts;
}

/** A file as the worker read it, with the facts of its tables. */
async function unpacked({
  book,
  facts,
}: Extract<Answer, { readonly ok: true }>): Promise<OpenedBook> {
  const tables: OpenedTable[] = [];
  for (const [at, table] of book.tables.entries()) {
    const packed = facts[at];
    const read = packed === undefined ? table.reading.facts : await unpackedFacts(packed);
    tables.push({ ...table, reading: { ...table.reading, facts: read } });
  }
  return { ...book, tables };
}

const cancelled = () => new YardstickError('intake-cancelled', 'reading was cancelled');

/** Reads one file, in a worker where there may be one, so that the page answers meanwhile. */
export class FileReader {
  private readonly worker: Worker | null;
  private give: ((reason: unknown) => void) | null = null;
  private stopped = false;
  private here: Promise<{ answer: (ask: Ask) => Promise<OpenedBook> }> | null = null;

  constructor() {
    try {
      this.worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      this.worker = null;
    }
  }

  /** Asks and waits; throws what reading throws, and `intake-cancelled` once it is stopped. */
  ask(ask: Ask): Promise<OpenedBook> {
    const { worker } = this;
    if (worker === null) return this.askHere(ask);
    return new Promise((resolve, reject) => {
      this.give = reject;
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.ok) unpacked(data).then(resolve, reject);
        else reject(new YardstickError(data.code, data.message, data.details));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        // What brings a worker down is the file: it asked for more memory than there is.
        const details = { message: event.message };
        reject(new YardstickError('intake-damaged', event.message, details));
      };
      worker.postMessage(ask);
    });
  }

  private async askHere(ask: Ask): Promise<OpenedBook> {
    this.here ??= loadPart(() => import('./desk.ts')).then(({ Desk }) => new Desk());
    return (await this.here).answer(ask);
  }

  /** Gives the file up; who waits for it hears of that. */
  stop(): void {
    this.stopped = true;
    this.worker?.terminate();
    this.give?.(cancelled());
  }

  /** Throws `intake-cancelled` once it is stopped: what it read meanwhile is not wanted. */
  check(): void {
    if (this.stopped) throw cancelled();
  }
}

/** A file that is open, and who reads it. */
export interface Held {
  readonly book: OpenedBook;
  readonly reader: FileReader;
}
