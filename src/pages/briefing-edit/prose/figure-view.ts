import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';

/** A figure as a text shows it. */
export interface FigureText {
  /** With qualifier and unit. */
  readonly text: string;
  /** What it measures, where and when. */
  readonly title: string;
  /** True if the data have another value now, or none. */
  readonly changed: boolean;
}

/** A figure in the text: one thing, shown by its value, that cannot be typed into. */
export class FigureView implements NodeView {
  readonly dom: HTMLElement;
  readonly #write: (id: string) => FigureText;
  readonly #id: string;
  readonly #gone: () => void;

  /** @param views where it lists itself as long as it stands */
  constructor(node: Node, write: (id: string) => FigureText, views: Set<FigureView>) {
    this.#write = write;
    this.#id = String(node.attrs.observation);
    this.dom = document.createElement('span');
    this.dom.className = 'figure';
    this.dom.contentEditable = 'false';
    this.dom.dataset.observation = this.#id;
    views.add(this);
    this.#gone = () => views.delete(this);
    this.refresh();
  }

  /** Shows the figure as it is now. */
  refresh(): void {
    const { text, title, changed } = this.#write(this.#id);
    this.dom.textContent = text;
    this.dom.title = title;
    this.dom.toggleAttribute('data-changed', changed);
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.#gone();
  }
}
