import type { Attachment } from 'svelte/attachments';

/** Open or closed, and what is searched for in it: the state of one picker. */
export class PickerState {
  open = $state(false);
  search = $state('');

  readonly toggle = (): void => {
    this.open = !this.open;
  };

  /** Closes on Escape, on a click elsewhere and when the focus moves on. */
  readonly dismiss: Attachment<HTMLElement> = (element) => {
    const stop = new AbortController();
    const { signal } = stop;
    const outside = (target: EventTarget | null) =>
      target instanceof Node && !element.contains(target);
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (outside(event.target)) this.open = false;
      },
      { signal },
    );
    element.addEventListener(
      'focusout',
      (event) => {
        if (outside(event.relatedTarget)) this.open = false;
      },
      { signal },
    );
    element.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !this.open) return;
        event.stopPropagation();
        this.open = false;
        element.querySelector('button')?.focus();
      },
      { signal },
    );
    return () => stop.abort();
  };
}
