import { YardstickError } from '../../base/error.ts';
import { LogDesk } from './log-desk.ts';
import type { Ask, ReadingProgress } from './protocol.ts';

/** A question with the number that its answer carries. */
export interface Numbered {
  readonly number: number;
  readonly ask: Ask;
}

/** What the worker says: how far it is, an answer, or a fault in the form that survives the way. */
export type Said =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: unknown }
  | {
      readonly kind: 'fault';
      readonly number: number;
      readonly code: string;
      readonly message: string;
      readonly details: Readonly<Record<string, string>>;
      /** What was behind it, for the console. */
      readonly cause: string;
    };

const desk = new LogDesk((progress) => self.postMessage({ kind: 'progress', progress }));

async function say({ number, ask }: Numbered): Promise<Said> {
  try {
    return { kind: 'answer', number, answer: await desk.answer(ask) };
  } catch (cause) {
    const known = cause instanceof YardstickError;
    const message = cause instanceof Error ? cause.message : String(cause);
    const code = known ? cause.code : cause instanceof RangeError ? 'log-memory' : 'log-damaged';
    const details = known ? cause.details : {};
    return {
      kind: 'fault',
      number,
      code,
      message,
      details,
      cause: String(known ? (cause.cause ?? '') : cause),
    };
  }
}

self.onmessage = async ({ data }: MessageEvent<Numbered>) => {
  self.postMessage(await say(data));
};
