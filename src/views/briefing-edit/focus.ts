import type { Attachment } from 'svelte/attachments';

/** Attach to the field that a dialog begins with; it is attached before the dialog opens. */
export const focusFirst: Attachment<HTMLInputElement> = (field) => {
  field.autofocus = true;
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
