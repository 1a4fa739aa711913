import { toggleMark } from 'prosemirror-commands';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { proseSchema } from '../../../spec/briefing/prose-schema.ts';

const { nodes, marks } = proseSchema;

/** The list around the selection, or null. */
function listAt(state: EditorState): { type: NodeType; position: number } | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type } = $from.node(depth);
    if (type === nodes.bullet_list || type === nodes.ordered_list) {
      return { type, position: $from.before(depth) };
    }
  }
  return null;
}

/** Makes a list of what is selected, another kind of list of a list, or paragraphs again. */
const toggleList =
  (type: NodeType): Command =>
  (state, dispatch) => {
    const list = listAt(state);
    if (list === null) return wrapInList(type)(state, dispatch);
    if (list.type === type && nodes.list_item)
      return liftListItem(nodes.list_item)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(list.position, type));
    return true;
  };

/** What the toolbar can do to a text. */
export const COMMANDS = {
  bold: toggleMark(marks.strong),
  italic: toggleMark(marks.em),
  bullets: toggleList(nodes.bullet_list),
  numbers: toggleList(nodes.ordered_list),
} as const satisfies Readonly<Record<string, Command>>;
export type ProseCommand = keyof typeof COMMANDS;

/** What holds where the cursor is. */
export type Formats = Readonly<Record<ProseCommand, boolean>> & {
  /** The address of the link there, or ''. */
  readonly href: string;
};

/** The address of the first link in the selection, or of the one that the cursor is in or beside. */
function linkAt({ doc, selection }: EditorState): string {
  const { from, to, empty, $from } = selection;
  const found = [$from.nodeBefore, $from.nodeAfter].filter((node) => empty && node !== null);
  if (!empty) doc.nodesBetween(from, to, (node) => void found.push(node));
  const links = found.map((node) => marks.link.isInSet(node?.marks ?? []));
  return String(links.find((link) => link !== undefined)?.attrs.href ?? '');
}

/** What holds where the cursor is. */
export function formatsAt(state: EditorState): Formats {
  const { from, to, empty, $from } = state.selection;
  const at = state.storedMarks ?? $from.marks();
  const has = (type: (typeof marks)[keyof typeof marks]) =>
    empty ? type.isInSet(at) !== undefined : state.doc.rangeHasMark(from, to, type);
  const list = listAt(state)?.type;
  return {
    bold: has(marks.strong),
    italic: has(marks.em),
    bullets: list === nodes.bullet_list,
    numbers: list === nodes.ordered_list,
    href: linkAt(state),
  };
}

/** Puts a link on the selection, or on its own address where nothing is selected; '' takes it off. */
export const setLink =
  (href: string): Command =>
  (state, dispatch) => {
    const { from, to, empty } = linkRange(state);
    const change = state.tr.removeMark(from, to, marks.link);
    if (href !== '' && empty)
      change.insert(from, proseSchema.text(href, [marks.link.create({ href })]));
    else if (href !== '') change.addMark(from, to, marks.link.create({ href }));
    dispatch?.(change);
    return true;
  };

/** The selection, or the whole link that the cursor is in. */
function linkRange(state: EditorState): { from: number; to: number; empty: boolean } {
  const { from, to, empty, $from } = state.selection;
  const href = linkAt(state);
  if (!empty || href === '') return { from, to, empty };
  let [start, end] = [from, to];
  const parent = $from.start();
  $from.parent.forEach((node, offset) => {
    const [first, last] = [parent + offset, parent + offset + node.nodeSize];
    if (marks.link.isInSet(node.marks)?.attrs.href !== href || first > from || last < from) return;
    [start, end] = [Math.min(start, first), Math.max(end, last)];
  });
  return { from: start, to: end, empty: start === end };
}
