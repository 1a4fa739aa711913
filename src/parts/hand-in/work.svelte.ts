import { YardstickError } from '../../base/error.ts';
import { pause } from './pause.ts';

/** Long work in steps: how far it is, and a way to stop it. */
export class Work {
  busy = $state(false);
  /** Steps done and in all; 0 of 0 where the work does not tell. */
  done = $state(0);
  total = $state(0);
  #cancelled = false;

  /** Tells how far it is and lets the page answer; throws `briefing-cancelled` after `cancel`. */
  readonly step = async (done: number, total: number): Promise<void> => {
    this.done = done;
    this.total = total;
    await pause();
    if (this.#cancelled) throw new YardstickError('briefing-cancelled', 'cancelled by the reader');
  };

  readonly cancel = (): void => {
    this.#cancelled = true;
  };

  /** Does the work; busy until it ends, however it ends. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    this.busy = true;
    this.#cancelled = false;
    this.done = 0;
    this.total = 0;
    try {
      return await work();
    } finally {
      this.busy = false;
    }
  }
}
