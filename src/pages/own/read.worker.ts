import { YardstickError } from '../../base/error.ts';
import { Desk } from './desk.ts';
import type { Ask, OpenedBook } from './opened-table.ts';

/** What the worker answers: the file, or a fault in the form that survives the way. */
export type Answer =
  | { readonly ok: true; readonly book: OpenedBook }
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly details: Readonly<Record<string, string>>;
    };

const desk = new Desk();

async function answer(ask: Ask): Promise<Answer> {
  try {
    return { ok: true, book: await desk.answer(ask) };
  } catch (cause) {
    if (cause instanceof YardstickError) {
      const { code, message, details } = cause;
      return { ok: false, code, message, details };
    }
    return { ok: false, code: 'intake-damaged', message: String(cause), details: {} };
  }
}

self.onmessage = async ({ data }: MessageEvent<Ask>) => {
  self.postMessage(await answer(data));
};
