import { packFacts, unpackFacts } from '../../intake/pack-facts.ts';
import type { BookFigures, OpenedBook, ReadBook } from './opened-table.ts';
import type { FiguredBook } from './own-index.ts';

/** A file that was read, parted: what the page shows of it, and what it says, in columns. */
export function asRead(book: OpenedBook): ReadBook {
  const { file, kind, hash } = book;
  const figures = book.tables.map(({ reading: { mapping, facts, wholes } }) => ({
    ...{ mapping, wholes },
    facts: packFacts(facts),
  }));
  const tables = book.tables.map(({ reading: { facts: _, ...reading }, ...table }) => {
    return { ...table, reading };
  });
  return { book: { ...book, tables }, figures: { file, kind, hash, tables: figures } };
}

/** What a file says, out of its columns again. */
export function figuresOf({ file, kind, hash, tables }: BookFigures): FiguredBook {
  const read = tables.map(({ mapping, facts, wholes }) => ({
    reading: { mapping, wholes, facts: unpackFacts(facts) },
  }));
  return { file, kind, hash, tables: read };
}
