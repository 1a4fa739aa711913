import type { Attachment } from 'svelte/attachments';

/** Attach to a `details` that works as a menu: Escape and going elsewhere close it. */
export const dismissable: Attachment<HTMLDetailsElement> = (details) => {
  const stop = new AbortController();
  const { signal } = stop;
  const leave = (event: Event) => {
    const to = event instanceof FocusEvent ? event.relatedTarget : event.target;
    // Focus that goes nowhere is a press beside all controls, or an element that was moved.
    if (event instanceof FocusEvent && to === null) return;
    if (!(to instanceof Node && details.contains(to))) details.open = false;
  };
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  details.addEventListener('focusout', leave, { signal });
  details.addEventListener('keydown', close, { signal });
  document.addEventListener('pointerdown', leave, { signal });
  return () => stop.abort();
};
