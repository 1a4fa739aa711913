import { type Fault, faultOf } from './fault.ts';
import { Maker } from './maker.ts';

/** A call of the maker, with the number that its answer carries. */
export interface Call {
  readonly number: number;
  readonly name: keyof Maker;
  readonly given: readonly unknown[];
}

/** What the worker answers. */
export type Answered =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly fault: Fault };

const maker = new Maker();
let turn: Promise<void> = Promise.resolve();

async function answer({ number, name, given }: Call): Promise<Answered> {
  try {
    const act = maker[name] as (...all: readonly unknown[]) => unknown;
    return { number, ok: true, value: await act.apply(maker, [...given]) };
  } catch (cause) {
    return { number, ok: false, fault: faultOf(cause, 'unknown') };
  }
}

self.onmessage = ({ data }: MessageEvent<Call>) => {
  // One after the other: what is held is what was made before.
  turn = turn.then(async () => self.postMessage(await answer(data)));
};
