import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import { errorOf } from './fault.ts';
import type { Answered, Call } from './make.worker.ts';
import type { Maker } from './maker.ts';

type Given<Name extends keyof Maker> = Parameters<Maker[Name]>;
type Value<Name extends keyof Maker> = Awaited<ReturnType<Maker[Name]>>;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (cause: unknown) => void;
}

/** Calls the maker, in a worker where there may be one: it has more figures than a page can handle at once. */
export class MakerClient {
  #worker: Worker | null | undefined;
  #here: Promise<Maker> | null = null;
  #number = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** Calls it once all calls before are answered; rejects with what it throws. */
  call<Name extends keyof Maker>(
    name: Name,
    given: Given<Name>,
    transfer: Transferable[] = [],
  ): Promise<Value<Name>> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    if (worker === null) return this.#callHere(name, given);
    this.#number += 1;
    const call: Call = { number: this.#number, name, given };
    return new Promise((resolve, reject) => {
      const done = (value: unknown) => resolve(value as Value<Name>);
      this.#waiting.set(call.number, { resolve: done, reject });
      worker.postMessage(call, { transfer });
    });
  }

  async #callHere<Name extends keyof Maker>(name: Name, given: Given<Name>): Promise<Value<Name>> {
    this.#here ??= loadPart(() => import('./maker.ts')).then(({ Maker }) => new Maker());
    const maker = await this.#here;
    const act = maker[name] as (...all: Given<Name>) => Value<Name> | Promise<Value<Name>>;
    return await act.apply(maker, given);
  }

  #start(): Worker | null {
    try {
      const worker = new Worker(new URL('./make.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<Answered>) => {
        const waiting = this.#waiting.get(data.number);
        this.#waiting.delete(data.number);
        if (data.ok) waiting?.resolve(data.value);
        else waiting?.reject(errorOf(data.fault));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        const { message } = event;
        const fault = new YardstickError('intake-memory', message, { message });
        for (const { reject } of this.#waiting.values()) reject(fault);
        this.#waiting.clear();
      };
      return worker;
    } catch {
      return null;
    }
  }
}
