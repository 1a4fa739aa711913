import { isFilled } from './cell-sense.ts';
import { lookAt, type RowLook, rowCells } from './frame.ts';
import { cellAt, type Merge, type Sheet } from './grid.ts';
import { isNoteText } from './words.ts';

interface Segment {
  readonly top: number;
  readonly bottom: number;
  readonly looks: readonly RowLook[];
  /** The texts of its row of names above its figures; '' if it has none. */
  readonly heading: string;
}

function widthOf({ rows }: Sheet, top: number, bottom: number): { left: number; right: number } {
  let [left, right] = [Number.POSITIVE_INFINITY, -1];
  for (let row = top; row <= bottom; row += 1) {
    const cells = rows[row] ?? [];
    const first = cells.findIndex(isFilled);
    if (first < 0) continue;
    left = Math.min(left, first);
    right = Math.max(right, cells.findLastIndex(isFilled));
  }
  return { left: right < 0 ? 0 : left, right: Math.max(0, right) };
}

/** Runs of rows without a blank one between. */
function segmentsOf(sheet: Sheet): Segment[] {
  const segments: Segment[] = [];
  let top = -1;
  const close = (bottom: number) => {
    if (top < 0) return;
    const region = { top, bottom, ...widthOf(sheet, top, bottom) };
    const looks: RowLook[] = [];
    for (let row = top; row <= bottom; row += 1) looks.push(lookAt(sheet, row, region));
    const figures = looks.indexOf('figures');
    const names = looks.indexOf('names');
    const named = names >= 0 && (figures < 0 || names < figures);
    const texts = named ? rowCells(sheet, top + names, region).map(({ text }) => text) : [];
    segments.push({ top, bottom, looks, heading: texts.filter(Boolean).join('\t') });
    top = -1;
  };
  sheet.rows.forEach((cells, row) => {
    if (cells.some(isFilled)) top = top < 0 ? row : top;
    else close(row - 1);
  });
  close(sheet.rows.length - 1);
  return segments;
}

const hasFigures = ({ looks }: Segment) => looks.includes('figures');

function isNotes(sheet: Sheet, { top, looks }: Segment): boolean {
  const first = (sheet.rows[top] ?? []).find(isFilled)?.text ?? '';
  return looks.every((look) => look === 'line' || look === 'meta') && isNoteText(first);
}

/** A table beside another: columns of it are parted by an empty one, and both begin with names. */
function sideBySide(sheet: Sheet, region: Merge): Merge[] {
  const { top, bottom, left, right } = region;
  const rows: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const look = lookAt(sheet, row, region);
    if (look === 'figures' || look === 'names') rows.push(row);
  }
  const isEmpty = (column: number) => rows.every((row) => !isFilled(cellAt(sheet, row, column)));
  const parts: Merge[] = [];
  let from = left;
  for (let column = left; column <= right + 1; column += 1) {
    if (column <= right && !isEmpty(column)) continue;
    if (column > from) parts.push({ top, bottom, left: from, right: column - 1 });
    from = column + 1;
  }
  const isTable = (part: Merge) => {
    const looks = rows.map((row) => lookAt(sheet, row, part));
    return looks.includes('names') && looks.includes('figures');
  };
  return parts.length > 1 && parts.every(isTable) ? parts : [region];
}

/**
 * The tables of a sheet: what blank rows and a heading of its own set apart. Titles above and notes
 * below belong to their table; a heading that is repeated does not begin another.
 */
export function regionsOf(sheet: Sheet): readonly Merge[] {
  const blocks: { top: number; bottom: number; heading: string; figures: boolean }[] = [];
  let pending = -1;
  let named = '';
  for (const segment of segmentsOf(sheet)) {
    const last = blocks.at(-1);
    const heading = segment.heading || named;
    if (!hasFigures(segment)) {
      if (last !== undefined && isNotes(sheet, segment)) last.bottom = segment.bottom;
      else {
        pending = pending < 0 ? segment.top : pending;
        named = heading;
      }
      continue;
    }
    const begins = last === undefined || (heading !== '' && heading !== last.heading);
    if (begins) {
      const top = pending < 0 ? segment.top : pending;
      blocks.push({ top, bottom: segment.bottom, heading, figures: true });
    } else last.bottom = segment.bottom;
    [pending, named] = [-1, ''];
  }
  const last = blocks.at(-1);
  // What stands below the last table belongs to it, so that no row is lost.
  if (last !== undefined) last.bottom = Math.max(last.bottom, sheet.rows.length - 1);
  if (last === undefined && sheet.rows.length > 0) {
    blocks.push({ top: 0, bottom: sheet.rows.length - 1, heading: '', figures: false });
  }
  return blocks.flatMap(({ top, bottom }) =>
    sideBySide(sheet, { top, bottom, ...widthOf(sheet, top, bottom) }),
  );
}
