import { YardstickError } from '../../base/error.ts';
import { buffersOf, type PackedFacts, packFacts } from '../../intake/pack-facts.ts';
import { Desk } from './desk.ts';
import type { Ask, OpenedBook } from './opened-table.ts';

/** What the worker answers: the file, or a fault in the form that survives the way. */
export type Answer =
  | { readonly ok: true; readonly book: OpenedBook; readonly facts: readonly PackedFacts[] }
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly details: Readonly<Record<string, string>>;
    };

const desk = new Desk();

/** A file with the facts of its tables beside it, in columns. */
function sent(book: OpenedBook): Answer {
  const facts = book.tables.map(({ reading }) => packFacts(reading.facts));
  const tables = book.tables.map((table) => ({
    ...table,
    reading: { ...table.reading, facts: [] },
  }));
  return { ok: true, book: { ...book, tables }, facts };
}

async function answer(ask: Ask): Promise<Answer> {
  try {
    return sent(await desk.answer(ask));
  } catch (cause) {
    if (cause instanceof YardstickError) {
      const { code, message, details } = cause;
      return { ok: false, code, message, details };
    }
    return { ok: false, code: 'intake-damaged', message: String(cause), details: {} };
  }
}

self.onmessage = async ({ data }: MessageEvent<Ask>) => {
  const answered = await answer(data);
  const transfer = answered.ok ? answered.facts.flatMap(buffersOf) : [];
  self.postMessage(answered, { transfer });
};
