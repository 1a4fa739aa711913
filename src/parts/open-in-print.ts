import type { Attachment } from 'svelte/attachments';

/** Attach to a `details` that paper shows unfolded: opens it while the page is printed. */
export const openInPrint: Attachment<HTMLDetailsElement> = (details) => {
  const stop = new AbortController();
  const { signal } = stop;
  let folded = false;
  const unfold = () => {
    folded = !details.open;
    details.open = true;
  };
  const fold = () => {
    if (folded) details.open = false;
  };
  window.addEventListener('beforeprint', unfold, { signal });
  window.addEventListener('afterprint', fold, { signal });
  return () => stop.abort();
};
