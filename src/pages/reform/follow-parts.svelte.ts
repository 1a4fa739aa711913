import type { Attachment } from 'svelte/attachments';

/** Where on the screen reading happens: below the bar, in its upper third. */
const BAND = '-20% 0px -66% 0px';

/** Which part of a page is read: the last whose heading has come up to the upper third. */
export function followParts(ids: () => readonly string[]) {
  let part = $state('');
  const follow: Attachment = () => {
    const shown = new Set<string>();
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = target.getAttribute('aria-labelledby') ?? '';
          if (isIntersecting) shown.add(id);
          else shown.delete(id);
        }
        part = ids().findLast((id) => shown.has(id)) ?? '';
      },
      { rootMargin: BAND },
    );
    for (const id of ids()) {
      const section = document.getElementById(id)?.closest('section');
      if (section) watcher.observe(section);
    }
    return () => watcher.disconnect();
  };
  return {
    /** Id of the part; '' above the first. */
    get part() {
      return part;
    },
    /** Attach to the bar. */
    follow,
  };
}
