import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import { unpackFacts } from '../../intake/pack-facts.ts';
import type { Ask, OpenedBook } from './opened-table.ts';
import type { Answer } from './read.worker.ts';

/** A file as the worker read it, with the facts of its tables. */
function unpacked({ book, facts }: Extract<Answer, { readonly ok: true }>): OpenedBook {
  const tables = book.tables.map((table, at) => {
    const packed = facts[at];
    return packed === undefined
      ? table
      : { ...table, reading: { ...table.reading, facts: unpackFacts(packed) } };
  });
  return { ...book, tables };
}

/** Reads one file, in a worker where there may be one, so that the page answers meanwhile. */
export class FileReader {
  private readonly worker: Worker | null;
  private give: ((reason: unknown) => void) | null = null;
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
        if (data.ok) resolve(unpacked(data));
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
    this.worker?.terminate();
    this.give?.(new YardstickError('intake-cancelled', 'reading was cancelled'));
  }
}
