import type { Attachment } from 'svelte/attachments';

/** Attach to the field that a dialog begins with; it is attached before the dialog opens. */
export const focusFirst: Attachment<HTMLInputElement> = (field) => {
  field.autofocus = true;
};
