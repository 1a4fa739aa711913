import type { Attachment } from 'svelte/attachments';

/** Something that opens over or within the page. */
export interface Dismissible {
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/**
 * Attach around what opens and what opens it: a press elsewhere, a focus that arrives elsewhere and
 * Escape close it; Escape returns the focus to the opener, which is its first button, summary or
 * field. A press on mere text gives the focus to what is around the part, or to nothing: that is no
 * leaving.
 */
export function dismiss({ isOpen, close }: Dismissible): Attachment<HTMLElement> {
  return (part) => {
    const stop = new AbortController();
    const { signal } = stop;
    const isWithin = (event: Event) => event.composedPath().includes(part);
    const isAround = (target: EventTarget | null) =>
      target instanceof Node && target.contains(part);
    const press = (event: Event) => {
      // The path, as a press may have taken its own target out of the page.
      if (isOpen() && !isWithin(event)) close();
    };
    const focus = (event: Event) => {
      if (isOpen() && !isWithin(event) && !isAround(event.target)) close();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isOpen()) return;
      if (!isWithin(event) && !isAround(event.target)) return;
      // One Escape closes one thing: not the dialog around it as well.
      event.preventDefault();
      close();
      part.querySelector<HTMLElement>('button, summary, input')?.focus();
    };
    document.addEventListener('pointerdown', press, { signal });
    document.addEventListener('focusin', focus, { signal });
    document.addEventListener('keydown', key, { signal });
    return () => stop.abort();
  };
}

/** Attach to a `details` that works as a menu. */
export const dismissDetails: Attachment<HTMLDetailsElement> = (details) =>
  dismiss({
    isOpen: () => details.open,
    close: () => {
      details.open = false;
    },
  })(details);

/** Attach to what opens below its opener: what of it lies beyond the screen comes into sight. */
export const comeIntoView: Attachment<HTMLElement> = (panel) => {
  panel.scrollIntoView({ block: 'nearest' });
};
