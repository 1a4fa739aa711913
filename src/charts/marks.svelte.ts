import type { Attachment } from 'svelte/attachments';
import { type MarkPlace, nextMarkAt } from './keyboard.ts';
import { placeTooltip } from './tooltip-place.ts';

/** A mark that is pointed at, and what it says. */
export interface Pointed {
  readonly mark: Element;
  readonly text: string;
}

/** A pointer this near to the middle of a small mark points at it, pixels. */
const REACH = 28;

const marksIn = (canvas: Element) => [...canvas.querySelectorAll<SVGElement>('svg [data-mark]')];
const markAround = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<SVGElement>('[data-mark]') : null;
const anchorOf = (mark: Element) => mark.querySelector('[data-anchor]') ?? mark;

function placeOf(mark: Element): MarkPlace {
  const anchor = anchorOf(mark);
  const { left, right, top, bottom } = anchor.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  const centre = (left + right) / 2;
  return anchor === mark ? { left, right, middle } : { left: centre, right: centre, middle };
}

/** The mark under the pointer; of small marks, which may lie over each other, the nearest in reach. */
function markAt(canvas: Element, { target, clientX, clientY }: PointerEvent): Element | null {
  const hit = markAround(target);
  if (hit !== null && !(target as Element).hasAttribute('data-anchor')) return hit;
  let best = REACH;
  let found: Element | null = null;
  for (const anchor of canvas.querySelectorAll('svg [data-anchor]')) {
    const { left, right, top, bottom } = anchor.getBoundingClientRect();
    const away = Math.hypot((left + right) / 2 - clientX, (top + bottom) / 2 - clientY);
    if (away < best) [best, found] = [away, markAround(anchor)];
  }
  return found;
}

/** Exactly one mark is a stop of the tab key: the last one that had the focus, else the first. */
function keepOneStop(canvas: Element, stop?: Element): void {
  const marks = marksIn(canvas);
  const kept = stop ?? marks.find((mark) => mark.getAttribute('tabindex') === '0') ?? marks[0];
  for (const mark of marks) {
    const index = mark === kept ? '0' : '-1';
    if (mark.getAttribute('tabindex') !== index) mark.setAttribute('tabindex', index);
  }
}

/** Sets a mark, and the line that it is part of, apart from the others. */
function highlight(canvas: HTMLElement, mark: Element | null): void {
  for (const one of canvas.querySelectorAll('[data-active]')) one.removeAttribute('data-active');
  canvas.toggleAttribute('data-pointing', mark !== null);
  if (mark === null) return;
  mark.setAttribute('data-active', '');
  const line = mark.closest('[data-line]')?.getAttribute('data-line');
  for (const one of canvas.querySelectorAll('[data-line]'))
    if (one.getAttribute('data-line') === line) one.setAttribute('data-active', '');
}

/** The marks of one chart on a page: arrow keys move between them, and a tooltip follows. */
export class Marks {
  pointed = $state.raw<Pointed | null>(null);
  #canvas: HTMLElement | undefined;

  /** Attach to the element around the drawing, which is also the tooltip's frame. */
  readonly listen: Attachment<HTMLElement> = (canvas) => {
    this.#canvas = canvas;
    const stop = new AbortController();
    const { signal } = stop;
    const on = <T extends Event>(type: string, act: (event: T) => void) =>
      canvas.addEventListener(type, (event) => act(event as T), { signal });
    const pointer = (event: PointerEvent) => this.#point(markAt(canvas, event));
    on('pointermove', pointer);
    on('pointerdown', pointer);
    // A finger that has left still means the mark that it touched.
    on<PointerEvent>('pointerleave', (event) => {
      if (event.pointerType !== 'touch') this.#point(markAround(document.activeElement));
    });
    on('focusin', ({ target }) => {
      const mark = markAround(target);
      if (mark !== null) keepOneStop(canvas, mark);
      this.#point(mark);
    });
    // A mark that goes from the drawing loses the focus while that is drawn: no time to change what is shown.
    on('focusout', () =>
      queueMicrotask(() => {
        if (!canvas.contains(document.activeElement)) this.#point(null);
      }),
    );
    on('keydown', (event: KeyboardEvent) => this.#press(event));
    on('click', (event) => {
      const mark = this.pointed?.mark;
      if (mark === undefined || mark === markAround(event.target)) return;
      event.stopPropagation();
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
    const redrawn = new MutationObserver(() => keepOneStop(canvas));
    redrawn.observe(canvas, { childList: true, subtree: true });
    keepOneStop(canvas);
    return () => {
      stop.abort();
      redrawn.disconnect();
    };
  };

  /** Attach to the tooltip: sets it above the mark, inside the window. */
  readonly place: Attachment<HTMLElement> = (tooltip) => {
    if (this.pointed === null || this.#canvas === undefined) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const frame = this.#canvas.getBoundingClientRect();
    const size = { width: tooltip.offsetWidth, height: tooltip.offsetHeight };
    const mark = anchorOf(this.pointed.mark).getBoundingClientRect();
    const { left, top } = placeTooltip(mark, size, { width, height });
    tooltip.style.left = `${left - frame.left}px`;
    tooltip.style.top = `${top - frame.top}px`;
  };

  /** Hides the tooltip. */
  readonly dismiss = (): void => this.#point(null);

  #point(mark: Element | null): void {
    if (mark === (this.pointed?.mark ?? null)) return;
    const text = mark?.getAttribute('aria-label') ?? '';
    this.pointed = mark === null ? null : { mark, text };
    if (this.#canvas !== undefined) highlight(this.#canvas, mark);
  }

  #press(event: KeyboardEvent): void {
    const marks = this.#canvas === undefined ? [] : marksIn(this.#canvas);
    const current = marks.indexOf(event.target as SVGElement);
    const next = current < 0 ? null : nextMarkAt(event.key, current, marks.map(placeOf));
    if (next === null) return;
    event.preventDefault();
    marks[next]?.focus();
  }
}
