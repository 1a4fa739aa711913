import type { Attachment } from 'svelte/attachments';
import type { Desk } from './desk.svelte.ts';

/** What an undoing key asks for; null for any other. */
function undoingKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : null;
}

/** Focuses a button so many places after another of its toolbar, if there is one. */
function focusBeside(target: Element, places: number): void {
  const buttons = target.closest('[data-toolbar]')?.querySelectorAll<HTMLElement>('button:enabled');
  const all = [...(buttons ?? [])];
  const at: readonly Element[] = all;
  all[at.indexOf(target) + places]?.focus();
}

/** Attach around the editor: undo and redo, the way to the toolbar (Alt+F10), within it (arrows) and back (Escape). */
export function deskKeys(desk: Desk): Attachment<HTMLElement> {
  return (element) => {
    const toolbar = () => element.querySelector('[data-toolbar]');
    const keydown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target === null || target.closest('dialog') !== null) return;
      const asked = undoingKey(event);
      const across = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (asked !== null) {
        // Fields would take their own typing back, and none of what came between.
        event.preventDefault();
        desk[asked]();
      } else if (event.altKey && event.key === 'F10') {
        event.preventDefault();
        toolbar()?.querySelector<HTMLElement>('button:enabled')?.focus();
      } else if (step !== undefined && event.altKey && event.shiftKey) {
        // As Word moves paragraphs.
        const id = target.closest<HTMLElement>('[data-block]')?.dataset.block;
        const block = desk.model.briefing.blocks.find((one) => one.id === id);
        event.preventDefault();
        if (block !== undefined) desk.move(block, step);
      } else if (across !== undefined && toolbar()?.contains(target)) {
        focusBeside(target, across);
      } else if (event.key === 'Escape' && toolbar()?.contains(target)) {
        desk.writing.editor?.focus();
      }
    };
    const focusin = ({ target }: FocusEvent) => {
      const elsewhere =
        target instanceof Element &&
        target.closest('dialog, [data-toolbar], [role="textbox"][contenteditable]') === null;
      if (elsewhere) desk.writing.leave();
    };
    // On the whole page: focus that was on something now gone is nowhere.
    document.addEventListener('keydown', keydown);
    element.addEventListener('focusin', focusin);
    return () => {
      document.removeEventListener('keydown', keydown);
      element.removeEventListener('focusin', focusin);
    };
  };
}
