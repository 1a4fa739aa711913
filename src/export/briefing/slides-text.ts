import { textWidth, wrapText } from '../../charts/text.ts';
import type { PaperBlock, PaperRun } from './prose.ts';
import { paginate } from './slides-fill.ts';

/** A paragraph of a slide, or an item of a list. */
export interface SlideLine {
  /** 0 for a paragraph, 1 for items of a list, 2 for items of a list in it, … */
  readonly level: number;
  /** What stands before an item: `•`, `3.`; '' for a paragraph and where an item goes on. */
  readonly marker: string;
  readonly runs: readonly PaperRun[];
}

/** Widths of a line of a slide's text, in sizes of its type. */
const WIDTH = 42;
/** Lines of text that a slide takes. */
const LINES = 12;
/** Room below a paragraph, in lines. */
const GAP = 0.45;
/** How much larger the type of a text is that leaves room. */
export const LARGER = 1.2;
/** How much narrower each level of lists is, in sizes of the type. */
const INDENT = 2;
const DEEPEST = 3;
/** More pieces than a slide ever takes: none is narrower than a third of a size of its type. */
const LONGEST_PART = WIDTH * LINES * 3;

const SENTENCES =
  /[^。！？；.!?;]*(?:[。！？；]+[”’）》]*|[.!?;]+[”’)]*(?:\s+|$))|[^。！？；.!?;]+|./gu;

const textOf = (run: PaperRun) => (run.kind === 'break' ? '\n' : run.text);

/** Lines that runs fill at a level. */
function linesFilled(runs: readonly PaperRun[], level: number, full = WIDTH): number {
  const width = full - level * INDENT;
  const heights = runs
    .map((run) =>
      run.kind === 'figure' && run.reference !== null ? `${run.text}[9]` : textOf(run),
    )
    .join('')
    .split('\n')
    .map((text) => wrapText(text, 1, width, Number.POSITIVE_INFINITY).length);
  return heights.reduce((sum, lines) => sum + Math.max(1, lines), 0);
}

/** Runs in pieces that a slide may end behind: sentences, and bits of a sentence that has no end. */
function piecesOf(runs: readonly PaperRun[]): PaperRun[] {
  const longest = Math.floor((WIDTH * LINES) / 4);
  return runs.flatMap((run): PaperRun[] => {
    if (run.kind !== 'text') return [run];
    const sentences = (run.text.match(SENTENCES) ?? []).flatMap((sentence) => {
      if (textWidth(sentence, 1) < longest) return [sentence];
      const letters = Array.from(sentence);
      const bits = Math.ceil(letters.length / longest);
      return Array.from({ length: bits }, (_, bit) =>
        letters.slice(bit * longest, (bit + 1) * longest).join(''),
      );
    });
    return sentences.map((text) => ({ ...run, text }));
  });
}

/**
 * How many of the first pieces a slide takes, at least one. More pieces never fill fewer lines, so
 * the number is closed in on: measuring anew for each piece would take a long text seconds.
 */
function fitting(pieces: readonly PaperRun[], level: number): number {
  const fits = (count: number) => linesFilled(pieces.slice(0, count), level) <= LINES;
  let [most, tooMany] = [1, 2];
  while (tooMany <= pieces.length && fits(tooMany)) [most, tooMany] = [tooMany, tooMany * 2];
  tooMany = Math.min(tooMany, pieces.length + 1);
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(middle)) most = middle;
    else tooMany = middle;
  }
  return most;
}

/** A line as several of at most a slide each. */
function partLine(line: SlideLine): SlideLine[] {
  if (linesFilled(line.runs, line.level) <= LINES) return [line];
  const parts: SlideLine[] = [];
  const pieces = piecesOf(line.runs);
  for (let from = 0; from < pieces.length; ) {
    const rest = pieces.slice(from, from + LONGEST_PART);
    const count = fitting(rest, line.level);
    const runs = joinTexts(rest.slice(0, count));
    parts.push({ ...line, marker: from === 0 ? line.marker : '', runs });
    from += count;
  }
  return parts;
}

/** Puts together again what was one run. */
function joinTexts(runs: readonly PaperRun[]): PaperRun[] {
  const joined: PaperRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const same =
      run.kind === 'text' &&
      last?.kind === 'text' &&
      last.bold === run.bold &&
      last.italic === run.italic &&
      last.href === run.href;
    if (same) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

const BETWEEN_CELLS: PaperRun = {
  kind: 'text',
  text: '\u2003',
  bold: false,
  italic: false,
  href: '',
};

/** A row of a table as a line, its cells apart. */
function rowLine(row: readonly (readonly PaperRun[])[], level: number): SlideLine {
  const runs = row.flatMap((cell, position) => (position === 0 ? cell : [BETWEEN_CELLS, ...cell]));
  return { level, marker: '', runs };
}

/** Texts, lists and tables as lines, in order. */
export function proseLines(blocks: readonly PaperBlock[], level = 0): SlideLine[] {
  return blocks.flatMap((block): SlideLine[] => {
    if (block.kind === 'paragraph') return [{ level, marker: '', runs: block.runs }];
    if (block.kind === 'own-table') return block.rows.map((row) => rowLine(row, level));
    const deeper = Math.min(DEEPEST, level + 1);
    return block.items.flatMap((item, position) => {
      const marker = block.ordered ? `${block.start + position}.` : '•';
      const [first, ...rest] = proseLines(item, deeper);
      const head: SlideLine = { level: deeper, marker, runs: [] };
      if (first === undefined) return [head];
      // An item that begins with a list of its own still has its marker.
      return first.marker === '' && first.level === deeper
        ? [{ ...first, marker }, ...rest]
        : [head, first, ...rest];
    });
  });
}

/** Fills slides with lines, as many as fit on each. */
export function fitProse(blocks: readonly PaperBlock[]): SlideLine[][] {
  const height = ({ runs, level }: SlideLine) => linesFilled(runs, level) + GAP;
  return paginate(proseLines(blocks).flatMap(partLine), height, LINES + GAP);
}

/** True where a slide has room for its text in type `LARGER` by that much. */
export function isShort(lines: readonly SlideLine[]): boolean {
  const filled = lines.map(({ runs, level }) => linesFilled(runs, level, WIDTH / LARGER) + GAP);
  return filled.reduce((sum, height) => sum + height, 0) * LARGER <= LINES;
}
