import type { Made } from './made.ts';
import type { MakeGiven } from './maker.ts';
import type { MakerClient } from './maker-client.ts';

/** Makes the package of what is open, as often as that changes; what changes meanwhile is made next. */
export class Making {
  /** What was made last; null while there is nothing. */
  made = $state.raw<Made | null>(null);
  busy = $state(false);
  readonly #maker: MakerClient;
  readonly #fail: (cause: unknown) => void;
  #wanted: MakeGiven | null = null;
  #running: Promise<void> | null = null;
  #cleared = 0;

  constructor(maker: MakerClient, fail: (cause: unknown) => void) {
    this.#maker = maker;
    this.#fail = fail;
  }

  /** Asks for a package of these; `done` hears of each that is made. */
  ask(given: MakeGiven, done: (made: Made) => void): void {
    this.#wanted = given;
    this.#running ??= this.#run(done);
  }

  /** Nothing is open, and so nothing is made. */
  clear(): void {
    this.#cleared += 1;
    this.#wanted = null;
    this.made = null;
  }

  /** Waits until all that was asked for is made. */
  async rest(): Promise<void> {
    await this.#running;
  }

  async #run(done: (made: Made) => void): Promise<void> {
    this.busy = true;
    while (this.#wanted !== null) {
      const [given, cleared] = [this.#wanted, this.#cleared];
      this.#wanted = null;
      try {
        const made = await this.#maker.call('make', [given]);
        // What was closed meanwhile does not come back.
        if (cleared !== this.#cleared) continue;
        this.made = made;
        done(made);
      } catch (cause) {
        this.#fail(cause);
      }
    }
    this.#running = null;
    this.busy = false;
  }
}
