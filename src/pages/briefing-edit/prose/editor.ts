import type { Node } from 'prosemirror-model';
import { EditorState, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { cutText } from '../../../base/plain-text.ts';
import { proseParser, proseSchema, proseSerializer } from '../../../spec/briefing/prose-schema.ts';
import { BRIEFING_LIMITS } from '../../../spec/briefing/schema.ts';
import type { TextPart } from '../blocks.ts';
import { clipboardProps, readHtml } from './clipboard.ts';
import { COMMANDS, type Formats, formatsAt, type ProseCommand, setLink } from './commands.ts';
import { type FigureText, FigureView } from './figure-view.ts';
import { figureSelected, type KeyActions, keyPlugins } from './keys.ts';
import { piecesOf } from './pieces.ts';
import { replaceDocument } from './replace.ts';

/** What a text's editor needs of the page around it. */
export interface ProseHost extends Omit<KeyActions, 'editLink' | 'askFigure'> {
  readonly figureText: (id: string) => FigureText;
  readonly write: (markdown: string) => void;
  /** The text is to become headings and texts, as what was pasted has headings. */
  readonly cut: (parts: readonly TextPart[]) => void;
  /** The cursor came here, or what holds around it changed. */
  readonly attend: (editor: ProseEditor) => void;
  /** A figure was selected by itself. */
  readonly select: (id: string) => void;
  readonly editLink: (editor: ProseEditor) => void;
  /** `typed` is true where a brace asked for it, which the figure then replaces. */
  readonly askFigure: (editor: ProseEditor, typed: boolean) => void;
  /** Told instead of a change that would make the text longer than a briefing may hold. */
  readonly tooLong: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The editor of one text. It holds no history: each change is handed on as Markdown. */
export class ProseEditor {
  readonly #view: EditorView;
  readonly #host: ProseHost;
  readonly #figures = new Set<FigureView>();
  #markdown: string;

  constructor(element: HTMLElement, markdown: string, host: ProseHost) {
    this.#host = host;
    this.#markdown = markdown;
    this.#view = new EditorView(
      { mount: element },
      {
        state: EditorState.create({
          doc: proseParser.parse(markdown),
          plugins: keyPlugins({
            openFigure: host.openFigure,
            editLink: () => host.editLink(this),
            askFigure: () => host.askFigure(this, true),
          }),
        }),
        attributes: { role: 'textbox', 'aria-multiline': 'true' },
        nodeViews: { figure: (node) => new FigureView(node, host.figureText, this.#figures) },
        ...clipboardProps(host.figureText),
        handlePaste: (_, event) => this.#pasteHeadings(event),
        handleDOMEvents: {
          focus: () => host.attend(this),
          beforeinput: (_, event) => this.#ownHistory(event),
        },
        dispatchTransaction: (transaction) => this.#dispatch(transaction),
      },
    );
  }

  /** Shows a text that was changed elsewhere; the cursor stays. */
  show(markdown: string): void {
    if (markdown === this.#markdown) return;
    this.#markdown = markdown;
    const { state } = this.#view;
    const change = replaceDocument(state.tr, proseParser.parse(markdown));
    this.#view.updateState(state.apply(change));
  }

  /** Takes another name for screen readers, as when the text stands elsewhere. */
  relabel(label: string): void {
    this.#view.dom.setAttribute('aria-label', label);
  }

  /** Writes every figure as it is now. */
  refreshFigures(): void {
    for (const figure of this.#figures) figure.refresh();
  }

  formats(): Formats {
    return formatsAt(this.#view.state);
  }

  run(command: ProseCommand): void {
    COMMANDS[command](this.#view.state, this.#view.dispatch, this.#view);
    this.focus();
  }

  link(href: string): void {
    setLink(href)(this.#view.state, this.#view.dispatch);
    this.focus();
  }

  /** Puts a figure where the cursor is; `typed` takes the brace before it away. */
  insertFigure(observation: string, typed: boolean): void {
    const { tr, doc, selection } = this.#view.state;
    const { from: at, to, $from } = selection;
    const brace = typed && /^[{｛]$/.test(doc.textBetween(Math.max(at - 1, 0), at));
    const from = brace ? at - 1 : at;
    const figure = proseSchema.node('figure', { observation }, undefined, $from.marks());
    this.#view.dispatch(tr.replaceWith(from, to, figure).scrollIntoView());
    this.focus();
  }

  focus(): void {
    this.#view.focus();
  }

  destroy(): void {
    this.#view.destroy();
  }

  #dispatch(transaction: Transaction): void {
    const state = this.#view.state.apply(transaction);
    if (transaction.docChanged) {
      const markdown = proseSerializer.serialize(state.doc);
      if (markdown.length > BRIEFING_LIMITS.markdown && markdown.length > this.#markdown.length) {
        this.#host.tooLong();
        return;
      }
      this.#markdown = markdown;
    }
    this.#view.updateState(state);
    if (transaction.docChanged) this.#host.write(this.#markdown);
    const figure = transaction.selectionSet ? figureSelected(state.selection) : '';
    if (figure !== '') this.#host.select(figure);
    if (this.#view.hasFocus()) this.#host.attend(this);
  }

  /** Headings are blocks of the briefing: what holds some cuts the text in two. */
  #pasteHeadings({ clipboardData }: ClipboardEvent): boolean {
    const { doc, selection } = this.#view.state;
    const { $from, from, to } = selection;
    const pieces = piecesOf(clipboardData?.getData('text/html') ?? '');
    const alone = pieces.length === 1 && $from.parent.content.size > 0;
    const found = pieces.some(({ kind }) => kind === 'heading');
    if (!found || alone || $from.depth !== 1) return false;
    const text = (node: Node): TextPart => ({
      kind: 'text',
      markdown: proseSerializer.serialize(node),
    });
    const parts = pieces.map((piece) =>
      piece.kind === 'html' ? text(readHtml(piece.html)) : piece,
    );
    const whole = [text(doc.cut(0, from)), ...parts, text(doc.cut(to))];
    if (
      whole.some((part) => part.kind === 'text' && part.markdown.length > BRIEFING_LIMITS.markdown)
    ) {
      this.#host.tooLong();
      return true;
    }
    this.#host.cut(
      whole.map((part) =>
        part.kind === 'heading'
          ? { ...part, text: cutText(part.text, BRIEFING_LIMITS.line) }
          : part,
      ),
    );
    return true;
  }

  /** Menus of browsers and phones undo too; they must undo what the page's own buttons do. */
  #ownHistory(event: InputEvent): boolean {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
    event.preventDefault();
    if (event.inputType === 'historyUndo') this.#host.undo();
    else this.#host.redo();
    return true;
  }
}
