import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** What the editor is told and tells. */
export interface EditorOptions {
  readonly text: string;
  readonly label: string;
  /** Columns by table, for completion. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly changed: (text: string) => void;
  readonly run: () => void;
}

/** An editor of SQL in a page. */
export interface SqlEditor {
  /** Replaces the text, unless it is that already. */
  set(text: string): void;
  /** Puts a text in place of what is selected. */
  insert(text: string): void;
  /** Marks a place as wrong and moves the cursor there; null clears all marks. */
  mark(fault: { readonly at: number; readonly message: string } | null): void;
  destroy(): void;
}

const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--wash)', fontSize: '0.875rem' },
  '&.cm-focused': { outline: '2px solid currentColor', outlineOffset: '1px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace',
    lineHeight: '1.6',
    maxHeight: '26rem',
  },
  '.cm-content': { minHeight: '13.125rem', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    color: 'var(--muted)',
    backgroundColor: 'transparent',
    border: 'none',
    visibility: 'var(--gutters, visible)',
  },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--line)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--paper)',
    backgroundColor: 'var(--ink)',
  },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground, ::selection': {
    backgroundColor: 'var(--line)',
  },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, fontWeight: '600' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
]);

/** The database's own words for its dialect are near PostgreSQL's. */
const language = (tables: EditorOptions['tables']) =>
  sql({ dialect: PostgreSQL, schema: tables as Record<string, string[]>, upperCaseKeywords: true });

/**
 * Takes text over what is selected. Left to itself Chromium would give the new text the look of the
 * old by an inline style, which the page's policy forbids.
 */
const overSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { data, inputType } = event;
    if (inputType !== 'insertText' || data === null || view.composing) return false;
    if (view.state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch({ ...view.state.replaceSelection(data), userEvent: 'input.type' });
    return true;
  },
});

function extensions({ label, tables, changed, run }: EditorOptions) {
  const runs = () => {
    run();
    return true;
  };
  return [
    lineNumbers(),
    history(),
    bracketMatching(),
    closeBrackets(),
    autocompletion(),
    language(tables),
    syntaxHighlighting(colours),
    theme,
    overSelection,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-multiline': 'true' }),
    // Tab is left to the page, so that the keyboard is never caught here.
    Prec.highest(keymap.of([{ key: 'Mod-Enter', run: runs }])),
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) changed(update.state.doc.toString());
    }),
  ];
}

/**
 * Puts an editor into an element. It stands in a shadow root, where its styles may be made by script
 * under the page's policy, which allows none in the page itself.
 */
export function openEditor(place: HTMLElement, options: EditorOptions): SqlEditor {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const state = EditorState.create({ doc: options.text, extensions: extensions(options) });
  const view = new EditorView({ state, parent: root, root });
  return {
    set(text) {
      const { doc } = view.state;
      if (doc.toString() !== text) {
        view.dispatch({ changes: { from: 0, to: doc.length, insert: text } });
      }
    },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    mark(fault) {
      view.dispatch(setDiagnostics(view.state, fault === null ? [] : [diagnostic(view, fault)]));
      if (fault !== null) view.dispatch({ selection: { anchor: fault.at }, scrollIntoView: true });
    },
    destroy: () => view.destroy(),
  };
}

/** The word at a place, or what is left of the line. */
function diagnostic(view: EditorView, fault: { at: number; message: string }): Diagnostic {
  const from = Math.min(fault.at, view.state.doc.length);
  const to = view.state.wordAt(from)?.to ?? Math.min(from + 1, view.state.doc.length);
  return { from, to, severity: 'error', message: fault.message };
}
