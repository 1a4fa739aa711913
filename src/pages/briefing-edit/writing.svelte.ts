import { tick } from 'svelte';
import type { Formats, ProseCommand } from './prose/commands.ts';
import type { ProseEditor } from './prose/editor.ts';

/** A question that a dialog asks the author. */
export type Ask =
  | { readonly kind: 'figure'; readonly editor: ProseEditor; readonly typed: boolean }
  | { readonly kind: 'link'; readonly editor: ProseEditor; readonly href: string }
  | { readonly kind: 'chart'; readonly after: string };

/** The text that the author writes in, what the toolbar does to it, and the dialogs that it opens. */
export class Writing {
  ask = $state.raw<Ask | null>(null);
  /** The text that the toolbar acts on; null while the author is elsewhere. */
  editor = $state.raw<ProseEditor | null>(null);
  formats = $state.raw<Formats | null>(null);

  readonly attend = (editor: ProseEditor): void => {
    this.editor = editor;
    this.formats = editor.formats();
  };

  /** The author went elsewhere, or the text is gone. */
  readonly leave = (editor: ProseEditor | null = this.editor): void => {
    if (this.editor !== editor) return;
    this.editor = null;
    this.formats = null;
  };

  readonly run = (command: ProseCommand): void => this.editor?.run(command);

  readonly askLink = (editor = this.editor): void => {
    if (editor !== null) this.ask = { kind: 'link', editor, href: editor.formats().href };
  };

  readonly askFigure = (editor = this.editor, typed = false): void => {
    if (editor !== null) this.ask = { kind: 'figure', editor, typed };
  };

  readonly closeAsk = (): void => {
    this.ask = null;
  };

  /** Closes the dialog and does what it asked for: only then can the text be written in again. */
  readonly answer = async (act: () => void): Promise<void> => {
    this.closeAsk();
    await tick();
    act();
  };
}
