import type { Attachment } from 'svelte/attachments';
import { nextMark } from './keyboard.ts';

/** Where a tooltip stands in its canvas, and which mark it speaks for. */
export interface TooltipPlace {
  readonly key: string;
  /** Pixels from the canvas's left edge to the tooltip's middle. */
  readonly x: number;
  /** Pixels from the canvas's top edge to the mark's top. */
  readonly y: number;
}

function placeOf(canvas: HTMLElement, target: EventTarget | null): TooltipPlace | null {
  const mark = target instanceof Element ? target.closest('[data-mark]') : null;
  const key = mark?.getAttribute('data-mark');
  if (!mark || !key) return null;
  const outer = canvas.getBoundingClientRect();
  // A mark may hold a far label; its anchor then says where the figure itself is.
  const inner = (mark.querySelector('[data-anchor]') ?? mark).getBoundingClientRect();
  const half = Math.min(140, outer.width / 2);
  const middle = inner.left + inner.width / 2 - outer.left;
  const x = Math.max(half, Math.min(outer.width - half, middle));
  return { key, x, y: inner.top - outer.top };
}

function moveFocus(canvas: HTMLElement, event: KeyboardEvent): void {
  const marks = [...canvas.querySelectorAll<SVGElement>('svg [data-mark]')];
  const current = marks.indexOf(event.target as SVGElement);
  const next = current < 0 ? null : nextMark(event.key, current, marks.length);
  if (next === null) return;
  event.preventDefault();
  marks[next]?.focus();
}

/** The marks of one chart on a page: arrow keys move between them, and a tooltip follows. */
export class Marks {
  tooltip = $state.raw<TooltipPlace | null>(null);

  /** Attach to the element around the drawing. */
  readonly listen: Attachment<HTMLElement> = (canvas) => {
    const follow = (event: Event) => {
      this.tooltip = placeOf(canvas, event.target);
    };
    const hide = () => {
      this.tooltip = null;
    };
    const keydown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
      else moveFocus(canvas, event);
    };
    const stop = new AbortController();
    const { signal } = stop;
    canvas.addEventListener('keydown', keydown, { signal });
    for (const type of ['pointerover', 'focusin'])
      canvas.addEventListener(type, follow, { signal });
    for (const type of ['pointerleave', 'focusout'])
      canvas.addEventListener(type, hide, { signal });
    return () => stop.abort();
  };
}
