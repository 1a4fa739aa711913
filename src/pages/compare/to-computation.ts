import type { Attachment } from 'svelte/attachments';

const KEYS: ReadonlySet<string> = new Set(['Enter', ' ']);

/** The id of the table row that tells how a drawn result was computed. */
export function computationId(group: string): string {
  return `computed-${group}`;
}

/**
 * Attach around a chart of computed results: a click, Enter or Space on a mark that no catalog
 * figure stands for goes to its computation in the table, where every input opens its source.
 */
export const toComputation: Attachment<HTMLElement> = (element) => {
  const go = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    const mark = target?.closest('[data-mark]:not([data-observation])');
    const group = mark?.getAttribute('data-mark')?.replace(/-0$/, '');
    const row = group ? document.getElementById(computationId(group)) : null;
    if (row === null) return;
    event.preventDefault();
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
  };
  const keydown = (event: KeyboardEvent) => {
    if (KEYS.has(event.key)) go(event);
  };
  element.addEventListener('click', go);
  element.addEventListener('keydown', keydown);
  return () => {
    element.removeEventListener('click', go);
    element.removeEventListener('keydown', keydown);
  };
};
