import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import { errorOf } from './fault.ts';
import type { Ask, OpenedBook, ReadBook, ShownBook } from './opened-table.ts';
import type { Answer } from './read.worker.ts';

const cancelled = () => new YardstickError('intake-cancelled', 'reading was cancelled');

/** Whether reading ended because it was given up. */
export const isCancelled = (cause: unknown): boolean =>
  cause instanceof YardstickError && cause.code === 'intake-cancelled';

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
  ask(ask: Ask): Promise<ReadBook> {
    const { worker } = this;
    if (worker === null) return this.askHere(ask);
    return new Promise((resolve, reject) => {
      this.give = reject;
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.ok) resolve(data.read);
        else reject(errorOf(data.fault));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        // What brings a worker down is the file: it asked for more memory than there is.
        const details = { message: event.message };
        reject(new YardstickError('intake-memory', event.message, details));
      };
      worker.postMessage(ask);
    });
  }

  private async askHere(ask: Ask): Promise<ReadBook> {
    const { asRead } = await loadPart(() => import('./as-read.ts'));
    this.here ??= loadPart(() => import('./desk.ts')).then(({ Desk }) => new Desk());
    return asRead(await (await this.here).answer(ask));
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
  readonly book: ShownBook;
  readonly reader: FileReader;
}
