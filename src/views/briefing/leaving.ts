import type { Attachment } from 'svelte/attachments';

/** Closes what a part of the page opened: on Escape within it, and on a click beside it. */
export function leaving(close: () => void): Attachment<HTMLElement> {
  return (part) => {
    const stop = new AbortController();
    const { signal } = stop;
    const beside = ({ target }: Event) => {
      if (target instanceof Node && !part.contains(target)) close();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      part.querySelector('button')?.focus();
      close();
    };
    document.addEventListener('click', beside, { signal });
    part.addEventListener('keydown', key, { signal });
    return () => stop.abort();
  };
}
