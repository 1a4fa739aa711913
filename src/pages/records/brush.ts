import type { Attachment } from 'svelte/attachments';
import { markUnder } from './mark-under.ts';

/** Hears the keys of the first and the last mark that were chosen; `done` once the pointer is up. */
type Hear = (first: string, last: string, done: boolean) => void;

/** A drag begins after so many pixels; less is a press. */
const LEAST = 6;

const keyOf = (mark: Element | null) => mark?.getAttribute('data-mark') ?? null;

/** The mark whose middle lies nearest to a place across. */
function nearest(host: Element, x: number): Element | null {
  let best = Number.POSITIVE_INFINITY;
  let found: Element | null = null;
  for (const mark of host.querySelectorAll('svg [data-mark]')) {
    const { left, right } = (mark.querySelector('[data-anchor]') ?? mark).getBoundingClientRect();
    const away = Math.abs((left + right) / 2 - x);
    if (away < best) [best, found] = [away, mark];
  }
  return found;
}

/**
 * Attach to what holds a chart: marks are chosen by a press on them or their names, by Enter and Space, and several at once
 * by dragging across them or with Shift held.
 */
export function brush(hear: Hear): Attachment<HTMLElement> {
  return (host) => {
    const stop = new AbortController();
    const { signal } = stop;
    let from: { readonly x: number; readonly key: string | null } | null = null;
    let last: string | null = null;
    let anchor: string | null = null;
    let isDragging = false;
    const choose = (key: string | null, extend: boolean) => {
      if (key === null) return;
      if (extend && anchor !== null) hear(anchor, key, true);
      else {
        hear(key, key, true);
        anchor = key;
      }
    };
    host.addEventListener(
      'pointerdown',
      (event) => {
        const inDrawing = event.target instanceof Element && event.target.closest('svg') !== null;
        if (!inDrawing || event.button !== 0 || event.pointerType === 'touch') return;
        // Bars of words stand below each other: there is no stretch of them to drag across.
        if (host.querySelector('[data-chart="bar"]') !== null) return;
        from = {
          x: event.clientX,
          key: keyOf(markUnder(host, event.target) ?? nearest(host, event.clientX)),
        };
        last = from.key;
      },
      { signal },
    );
    window.addEventListener(
      'pointermove',
      (event) => {
        if (from?.key == null || Math.abs(event.clientX - from.x) < (isDragging ? 0 : LEAST))
          return;
        isDragging = true;
        const key = keyOf(nearest(host, event.clientX));
        if (key === null || key === last) return;
        last = key;
        if (key !== from.key) hear(from.key, key, false);
      },
      { signal },
    );
    window.addEventListener(
      'pointerup',
      () => {
        from = null;
        // The click that follows is still of the drag.
        setTimeout(() => {
          isDragging = false;
        });
      },
      { signal },
    );
    host.addEventListener(
      'click',
      (event) => {
        if (!isDragging) choose(keyOf(markUnder(host, event.target)), event.shiftKey);
      },
      { signal },
    );
    host.addEventListener(
      'keydown',
      (event) => {
        const mark = markUnder(host, event.target);
        if (mark === null || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        choose(keyOf(mark), event.shiftKey);
      },
      { signal },
    );
    return () => stop.abort();
  };
}
