import type { Node, ResolvedPos } from 'prosemirror-model';
import { type Command, TextSelection } from 'prosemirror-state';
import { proseSchema } from '../../../spec/briefing/prose-schema.ts';

const { nodes } = proseSchema;

/** Where a cell is: the table, and the cell's row and column in it. */
interface Place {
  readonly table: Node;
  /** Position before the table. */
  readonly before: number;
  readonly row: number;
  readonly column: number;
}

/** The cell around a position; null outside tables. */
function placeOf($pos: ResolvedPos): Place | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const table = $pos.node(depth);
    if (table.type !== nodes.table) continue;
    return {
      table,
      before: $pos.before(depth),
      row: $pos.index(depth),
      column: $pos.index(depth + 1),
    };
  }
  return null;
}

/** The position at the end of a cell's text; null if there is no such cell. */
function endOf({ table, before }: Place, row: number, column: number): number | null {
  if (row < 0 || row >= table.childCount) return null;
  const line = table.child(row);
  if (column < 0 || column >= line.childCount) return null;
  let position = before + 1;
  for (let at = 0; at < row; at += 1) position += table.child(at).nodeSize;
  position += 1;
  for (let at = 0; at <= column; at += 1) position += line.child(at).nodeSize;
  return position - 1;
}

const emptyRow = (width: number) =>
  nodes.table_row.create(
    null,
    Array.from({ length: width }, () => nodes.table_cell.create()),
  );

/** Tab: the next cell, and in the last one a row more; Shift+Tab: the cell before. */
export const goAlong =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const place = placeOf(state.selection.$from);
    if (place === null) return false;
    const { table, before, row, column } = place;
    const width = table.child(row).childCount;
    const within = endOf(place, row, column + by);
    const at =
      within ??
      endOf(place, row + by, by > 0 ? 0 : (table.maybeChild(row - 1)?.childCount ?? 0) - 1);
    const { tr } = state;
    if (at !== null) tr.setSelection(TextSelection.create(tr.doc, at));
    else if (by < 0) return true;
    else {
      const end = before + table.nodeSize - 1;
      tr.insert(end, emptyRow(width)).setSelection(TextSelection.create(tr.doc, end + 2));
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** Enter: the cell below, and from the last row out of the table. */
export const goDown: Command = (state, dispatch) => {
  const place = placeOf(state.selection.$from);
  if (place === null) return false;
  const below = endOf(place, place.row + 1, place.column);
  const { tr } = state;
  if (below !== null) tr.setSelection(TextSelection.create(tr.doc, below));
  else {
    const after = place.before + place.table.nodeSize;
    if (tr.doc.resolve(after).nodeAfter?.type !== nodes.paragraph) {
      tr.insert(after, nodes.paragraph.create());
    }
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** A cell is one line: what would break it does nothing. */
export const stayInLine: Command = (state) => placeOf(state.selection.$from) !== null;

/** Backspace in an empty table takes it away. */
const removeEmpty: Command = (state, dispatch) => {
  const place = placeOf(state.selection.$from);
  if (place === null || place.table.textContent !== '') return false;
  const { before, table } = place;
  let figures = false;
  table.descendants((node) => {
    figures ||= node.type === nodes.figure;
  });
  if (figures) return false;
  dispatch?.(state.tr.replaceWith(before, before + table.nodeSize, nodes.paragraph.create()));
  return true;
};

/** The keys of tables, before all others. */
export const TABLE_KEYS: Readonly<Record<string, Command>> = {
  Tab: goAlong(1),
  'Shift-Tab': goAlong(-1),
  Enter: goDown,
  'Shift-Enter': stayInLine,
  Backspace: removeEmpty,
};
