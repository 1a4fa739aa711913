import { foldText } from '../../parts/search/fold.ts';
import { type Matchable, matchable, matches, writtenOnly } from '../../parts/search/match.ts';
import { type Token, tokensOf } from '../../parts/search/tokens.ts';
import type { TextTable } from './table-rows.ts';

/** Milliseconds of work after which keys are heard. */
const SLICE = 12;
/** Rows between two looks at the clock. */
const STEP = 64;
/** Different cells whose reading is kept for other rows; the ids of a long table are more. */
const MOST_REMEMBERED = 50_000;

/** A row as the search reads it. */
interface Reading {
  /** All that is written in it. */
  readonly text: Matchable;
  /** What else than by letters some cells are found by. */
  readonly cells: readonly Matchable[];
}

/** Reads rows for the search; what stands in many rows is read once. */
function rowReader(): (row: readonly string[]) => Reading {
  const known = new Map<string, Matchable>();
  const readCell = (cell: string) => {
    const read = known.get(cell) ?? matchable(cell);
    if (known.size < MOST_REMEMBERED) known.set(cell, read);
    return read;
  };
  return (row) => {
    const cells = row.map(readCell);
    return {
      text: writtenOnly(cells.map(({ folded }) => folded).join('\n')),
      cells: cells.filter(({ value, sounds }) => value !== null || sounds !== ''),
    };
  };
}

const holdsAll = ({ text, cells }: Reading, tokens: readonly Token[]) =>
  tokens.every((token) => matches(token, text) || cells.some((cell) => matches(token, cell)));

/** Lets keys be heard, and what they ask be drawn. */
const breathe = () => new Promise<void>((resume) => setTimeout(resume));

/**
 * Makes the filter of a table's rows: those that hold all words of a query in any of their cells, as
 * the search of the site finds them, in the order of the table. It rests every few milliseconds, so
 * that no key waits for a long table.
 * @returns a function of the query; it gives null once `isOver` says that nobody waits any more
 */
export function makeRowFilter(rows: TextTable['rows']) {
  const read = rowReader();
  const readings: Reading[] = [];
  return async (query: string, isOver: () => boolean): Promise<TextTable['rows'] | null> => {
    const tokens = tokensOf(foldText(query));
    if (tokens.length === 0) return rows;
    const found: (readonly string[])[] = [];
    let rested = performance.now();
    for (const [at, row] of rows.entries()) {
      const reading = readings[at] ?? read(row);
      readings[at] = reading;
      if (holdsAll(reading, tokens)) found.push(row);
      if (at % STEP > 0 || performance.now() - rested < SLICE) continue;
      await breathe();
      if (isOver()) return null;
      rested = performance.now();
    }
    return found;
  };
}
