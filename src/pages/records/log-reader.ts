import { YardstickError } from '../../base/error.ts';
import type { LinkedAnswer, LinkedQuery } from '../../records/linked/answer.ts';
import { joinParts } from '../../records/linked/parts.ts';
import { faultHeard } from './fault-said.ts';
import type { Said } from './log.worker.ts';
import type { Answers, Ask, ReadingProgress } from './protocol.ts';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
}

/** A log in a worker of its own: asks are answered in their order, and the page stays free. */
export class LogReader {
  readonly #worker = new Worker(new URL('./log.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;
  #answer: LinkedAnswer | null = null;

  constructor(hear: (progress: ReadingProgress) => void) {
    this.#worker.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'progress') {
        hear(data.progress);
        return;
      }
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if (data.kind === 'answer') waiting?.resolve(data.answer as never);
      else {
        const fault = faultHeard(data.fault);
        // A reader is told what to do; who helps them finds here what was the matter.
        if (fault.cause !== undefined) console.warn(fault.message, fault.cause);
        waiting?.reject(fault);
      }
    };
    this.#worker.onerror = (event) => {
      event.preventDefault();
      // What brings a worker down is the file: it asked for more memory than there is.
      this.#give(new YardstickError('log-memory', event.message, { message: event.message }));
    };
  }

  /** Asks and waits; throws what reading throws, and `log-cancelled` once it is stopped. */
  ask<Kind extends Ask['kind']>(ask: Extract<Ask, { kind: Kind }>): Promise<Answers[Kind]> {
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ number, ask });
    });
  }

  /** The answer to a question about what is chosen: of it only what has changed since the last comes. */
  async answer(query: LinkedQuery): Promise<LinkedAnswer> {
    const parts = await this.ask({ kind: 'answer', query });
    this.#answer = joinParts(this.#answer, parts);
    return this.#answer;
  }

  /** Gives the log up; who waits for it hears of that. */
  stop(): void {
    this.#worker.terminate();
    this.#give(new YardstickError('log-cancelled', 'reading was cancelled'));
  }

  #give(fault: YardstickError): void {
    for (const { reject } of this.#waiting.values()) reject(fault);
    this.#waiting.clear();
  }
}
