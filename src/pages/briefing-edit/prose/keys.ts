import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { InputRule, inputRules, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { type Command, NodeSelection, type Plugin } from 'prosemirror-state';
import { proseSchema } from '../../../spec/briefing/prose-schema.ts';
import { COMMANDS } from './commands.ts';
import { TABLE_KEYS } from './table-keys.ts';

const { nodes } = proseSchema;

/** What keys lead to outside the text. */
export interface KeyActions {
  readonly openFigure: (id: string) => void;
  readonly editLink: () => void;
  /** A brace was typed: a figure may take the place of the character before the cursor. */
  readonly askFigure: () => void;
}

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** The figure that is selected by itself, or ''. */
export function figureSelected(selection: unknown): string {
  if (!(selection instanceof NodeSelection) || selection.node.type !== nodes.figure) return '';
  return String(selection.node.attrs.observation);
}

function rules(askFigure: () => void): Plugin {
  return inputRules({
    rules: [
      wrappingInputRule(/^\s*[-+*]\s$/, nodes.bullet_list),
      wrappingInputRule(
        /^(\d{1,3})[.．]\s$/,
        nodes.ordered_list,
        (match) => ({ order: Number(match[1]) }),
        (match, node) => node.childCount + Number(node.attrs.order) === Number(match[1]),
      ),
      new InputRule(/[{｛]$/, () => {
        // The brace itself stays: who closes the list wanted just that.
        setTimeout(askFigure);
        return null;
      }),
    ],
  });
}

/** The keys of a text; Tab leaves it, undo belongs to the page. */
export function keyPlugins({ openFigure, editLink, askFigure }: KeyActions): Plugin[] {
  const open: Command = (state) => {
    const id = figureSelected(state.selection);
    if (id !== '') openFigure(id);
    return id !== '';
  };
  const link: Command = () => {
    editLink();
    return true;
  };
  const base = baseKeymap as Readonly<Record<string, Command>>;
  return [
    rules(askFigure),
    keymap({ ...TABLE_KEYS }),
    keymap({
      'Mod-b': COMMANDS.bold,
      'Mod-i': COMMANDS.italic,
      'Mod-k': link,
      'Mod-Shift-7': COMMANDS.numbers,
      'Mod-Shift-8': COMMANDS.bullets,
      'Mod-]': sinkListItem(nodes.list_item),
      'Mod-[': liftListItem(nodes.list_item),
      'Shift-Enter': chainCommands(exitCode, breakLine),
      Enter: chainCommands(open, splitListItem(nodes.list_item), base.Enter ?? open),
      Backspace: chainCommands(undoInputRule, base.Backspace ?? open),
    }),
    keymap(baseKeymap),
  ];
}
