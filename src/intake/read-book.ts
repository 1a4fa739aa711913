import type { Book, Sheet } from './grid.ts';
import { type Proposal, proposeMappings } from './guess.ts';
import type { Knowledge } from './knowledge.ts';
import { columnKey, type Guess, type Mapping, reuseMapping } from './mapping.ts';
import type { ReadTable } from './package/own-types.ts';
import { readMapped } from './read-mapped.ts';
import type { Reading } from './reading.ts';

/** A table of a file: how it is read, why so, and what it came to. */
export interface TableOfBook {
  readonly sheet: Sheet;
  readonly guesses: readonly Guess[];
  readonly reading: Reading;
}

/** The saved mapping whose headings are those found; null if none is of this form. */
function savedFor(found: Mapping, saved: readonly Mapping[]): Mapping | null {
  const keys = new Set(found.columns.map(columnKey));
  return (
    saved.find(({ columns }) => {
      const before = new Set(columns.map(columnKey));
      return before.size === keys.size && [...before].every((key) => keys.has(key));
    }) ?? null
  );
}

function remembered(proposal: Proposal, saved: readonly Mapping[]): Proposal {
  const known = savedFor(proposal.mapping, saved);
  if (known === null) return proposal;
  const mapping = reuseMapping(known, proposal.mapping);
  const guess: Guess = { about: 'form', column: -1, value: '', reason: 'remembered', detail: '' };
  return { mapping, guesses: [guess, ...proposal.guesses] };
}

/**
 * Reads every table of the sheets that are not hidden.
 * @param saved mappings of earlier files; one of the same form is used again
 */
export function readBook(
  book: Book,
  knowledge: Knowledge,
  saved: readonly Mapping[] = [],
): readonly TableOfBook[] {
  return book.sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) =>
      proposeMappings(sheet, book.file, knowledge).map((proposal) => {
        const { mapping, guesses } = remembered(proposal, saved);
        return { sheet, guesses, reading: readMapped(sheet, mapping, knowledge) };
      }),
    );
}

/** A table for a package of one’s own. */
export const asReadTable = ({ file, hash, kind }: Book, reading: Reading): ReadTable => ({
  ...{ file, hash, reading, isText: kind === 'csv' || kind === 'json' || kind === 'parquet' },
});
