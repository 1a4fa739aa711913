import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Briefing } from '../../spec/briefing/briefing.ts';

/** Attach to the field that a dialog begins with; it is attached before the dialog opens. */
export const focusFirst: Attachment<HTMLInputElement> = (field) => {
  field.autofocus = true;
};

/** Attach to the title: a briefing that holds nothing yet begins there. */
export const focusIfNew =
  (briefing: () => Briefing): Attachment<HTMLElement> =>
  (field) => {
    const { title, blocks } = untrack(briefing);
    if (title === '' && blocks.length === 0) field.focus();
  };

/** Focuses what can be written in within a block, by its name on the page, else a button. */
export function focusWithin(key: string | undefined): void {
  const block = key === undefined ? null : document.getElementById(`block-${key}`);
  const target =
    block?.querySelector<HTMLElement>('textarea, [contenteditable="true"]') ??
    block?.querySelector<HTMLElement>('button, summary') ??
    document.querySelector<HTMLElement>('.insert button');
  target?.focus();
}
