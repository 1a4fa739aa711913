import { type FaultSaid, faultSaid } from './fault-said.ts';
import { LogDesk } from './log-desk.ts';
import type { Ask, ReadingProgress } from './protocol.ts';

/** A question with the number that its answer carries. */
export interface Numbered {
  readonly number: number;
  readonly ask: Ask;
}

/** What the worker says: how far it is, an answer, or a fault. */
export type Said =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: unknown }
  | { readonly kind: 'fault'; readonly number: number; readonly fault: FaultSaid };

const desk = new LogDesk((progress) => self.postMessage({ kind: 'progress', progress }));

async function say({ number, ask }: Numbered): Promise<Said> {
  try {
    return { kind: 'answer', number, answer: await desk.answer(ask) };
  } catch (cause) {
    return { kind: 'fault', number, fault: faultSaid(cause) };
  }
}

self.onmessage = async ({ data }: MessageEvent<Numbered>) => {
  self.postMessage(await say(data));
};
