import type { Attachment } from 'svelte/attachments';

/** How far beside the window something counts as near. */
const MARGIN = '900px';

/** Attach to what is costly to make: `show` is called once it is about to come into sight. */
export function near(show: () => void): Attachment<Element> {
  return (element) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        show();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}
