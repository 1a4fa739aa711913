import { buffersOf } from '../../intake/pack-facts.ts';
import { asRead } from './as-read.ts';
import { Desk } from './desk.ts';
import { type Fault, faultOf } from './fault.ts';
import type { Ask, ReadBook } from './opened-table.ts';

/** What the worker answers: the file, or a fault. */
export type Answer =
  | { readonly ok: true; readonly read: ReadBook }
  | { readonly ok: false; readonly fault: Fault };

const desk = new Desk();

async function answer(ask: Ask): Promise<Answer> {
  try {
    return { ok: true, read: asRead(await desk.answer(ask)) };
  } catch (cause) {
    return { ok: false, fault: faultOf(cause, 'intake-damaged') };
  }
}

self.onmessage = async ({ data }: MessageEvent<Ask>) => {
  const answered = await answer(data);
  const transfer = answered.ok
    ? answered.read.figures.tables.flatMap(({ facts }) => buffersOf(facts))
    : [];
  self.postMessage(answered, { transfer });
};
