import { frameOf } from './frame.ts';
import type { Book, Merge, Sheet } from './grid.ts';
import { type Layout, type Proposal, proposeAt, proposeMappings } from './guess.ts';
import { type HeadingRows, headingOf } from './heading.ts';
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

type Headed = readonly { readonly heading: readonly string[] }[];

/** True where the headings of both are the same but for their periods. */
function areOneForm(some: Headed, others: Headed): boolean {
  const [keys, before] = [some, others].map((all) => new Set(all.map(columnKey)));
  return before?.size === keys?.size && [...(before ?? [])].every((key) => keys?.has(key));
}

/** Where the heading of a saved mapping lies in another table: as far below its top, or in the same rows. */
function headingRows({ region, headingTop, bodyTop }: Mapping, { top }: Merge): HeadingRows[] {
  const shift = top - region.top;
  return [
    { top: headingTop + shift, bodyTop: bodyTop + shift },
    { top: headingTop, bodyTop },
  ];
}

/** The saved mapping whose heading stands in other rows than those found, as its reader had set it. */
function otherwiseHeaded(sheet: Sheet, found: Mapping, saved: readonly Mapping[]): Layout | null {
  const { region } = found;
  const frame = frameOf(sheet);
  for (const one of saved) {
    for (const heading of headingRows(one, region)) {
      if (heading.top < region.top || heading.bodyTop > region.bottom) continue;
      const paths = headingOf(frame, region, heading).paths.map((path) => ({ heading: path }));
      if (areOneForm(paths, one.columns)) return { region, heading };
    }
  }
  return null;
}

/** A file's own words on its city; what they say goes before what was decided for another file. */
const TOLD: readonly Guess['reason'][] = ['title', 'file-name', 'cells'];

/** A proposal with what was decided for its form before; null where the form is new. */
function reused(proposal: Proposal, saved: readonly Mapping[]): Proposal | null {
  const known = saved.find(({ columns }) => areOneForm(columns, proposal.mapping.columns));
  if (known === undefined) return null;
  const told = proposal.guesses.find(({ about }) => about === 'home')?.reason;
  const home = TOLD.some((reason) => reason === told) ? proposal.mapping.home : known.home;
  const mapping = {
    ...reuseMapping(known, proposal.mapping),
    home: home ?? proposal.mapping.home ?? '',
  };
  const guess: Guess = { about: 'form', column: -1, value: '', reason: 'remembered', detail: '' };
  return { mapping, guesses: [guess, ...proposal.guesses] };
}

function readProposal(sheet: Sheet, { mapping, guesses }: Proposal, knowledge: Knowledge) {
  return { sheet, guesses, reading: readMapped(sheet, mapping, knowledge) };
}

/**
 * Reads every table of a sheet.
 * @param saved as of `readBook`
 */
export function readSheet(
  { file }: Pick<Book, 'file'>,
  sheet: Sheet,
  knowledge: Knowledge,
  saved: readonly Mapping[] = [],
): readonly TableOfBook[] {
  return proposeMappings(sheet, file, knowledge).map((proposal) => {
    const known = reused(proposal, saved);
    if (known !== null) return readProposal(sheet, known, knowledge);
    const layout = otherwiseHeaded(sheet, proposal.mapping, saved);
    const other = layout && reused(proposeAt(sheet, layout, file, knowledge), saved);
    return readProposal(sheet, other ?? proposal, knowledge);
  });
}

/** Reads a table anew from where its reader says that it and its heading are; columns are guessed anew. */
export function readAt(
  { file }: Pick<Book, 'file'>,
  { sheet, reading }: TableOfBook,
  layout: Layout,
  knowledge: Knowledge,
): TableOfBook {
  const { mapping, guesses } = proposeAt(sheet, layout, file, knowledge);
  const { totals, hidden, indicators, areas } = reading.mapping;
  const kept = { ...mapping, totals, hidden, indicators, areas };
  return readProposal(sheet, { mapping: kept, guesses }, knowledge);
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
    .flatMap((sheet) => readSheet(book, sheet, knowledge, saved));
}

/** A table for a package of one’s own. */
export const asReadTable = ({ file, hash, kind }: Book, reading: Reading): ReadTable => ({
  ...{ file, hash, reading, isText: kind === 'csv' || kind === 'json' || kind === 'parquet' },
});
