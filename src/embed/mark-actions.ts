import type { Language } from '../base/vocabulary.ts';
import { nextMark } from '../charts/keyboard.ts';
import type { ChartDocument, ChartRow } from '../spec/document.ts';
import { makePopover, placePopover } from './popover.ts';

/** What `reform-chart:select` carries: the mark that was activated, and its figure. */
export interface SelectDetail {
  readonly key: string;
  readonly observation: string | null;
  readonly figure: ChartRow;
}

/** What the marks need of the element they stand in. */
interface Owner {
  readonly chart: () => ChartDocument | undefined;
  readonly language: () => Language;
  /** Tells of an activated mark; false if no box is wanted. */
  readonly select: (detail: SelectDetail) => boolean;
  /** Called when a box came or went. */
  readonly changed: () => void;
}

/** Marks of one embedded chart: arrow keys move between them, and each opens where it comes from. */
export class MarkActions {
  readonly #view: HTMLElement;
  readonly #owner: Owner;
  #box: HTMLElement | undefined;
  #letGo: (() => void) | undefined;

  constructor(view: HTMLElement, owner: Owner) {
    this.#view = view;
    this.#owner = owner;
    view.addEventListener('click', (event) => this.#select(event.target));
    view.addEventListener('keydown', (event) => this.#keydown(event));
  }

  /** The box that is open. */
  get box(): HTMLElement | undefined {
    return this.#box;
  }

  /** Gives the focus to the mark of a row, if there is one. */
  focus(key: string): void {
    this.#marks()
      .find((mark) => mark.dataset.mark === key)
      ?.focus();
  }

  /** Removes the open box. */
  close(): void {
    if (this.#box === undefined) return;
    this.#letGo?.();
    this.#box.remove();
    this.#box = undefined;
    this.#owner.changed();
  }

  #marks(): SVGElement[] {
    return [...this.#view.querySelectorAll<SVGElement>('svg [data-mark]')];
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.#leave();
      return;
    }
    const marks = this.#marks();
    const current = marks.indexOf(event.target as SVGElement);
    if (current < 0) return;
    const next = nextMark(event.key, current, marks.length);
    const activates = event.key === 'Enter' || event.key === ' ';
    if (next === null && !activates) return;
    event.preventDefault();
    if (activates) this.#select(event.target);
    else marks[next ?? 0]?.focus();
  }

  /** Closes the box and gives the focus back to its mark. */
  #leave(): void {
    const key = this.#box?.dataset.of;
    this.close();
    if (key) this.focus(key);
  }

  #select(target: EventTarget | null): void {
    const mark = target instanceof Element ? target.closest('[data-mark]') : null;
    const chart = this.#owner.chart();
    const row = chart?.rows.find(({ key }) => key === mark?.getAttribute('data-mark'));
    if (mark === null || row === undefined || chart === undefined) return;
    const { key, observation } = row;
    if (!this.#owner.select({ key, observation, figure: row })) return;
    this.close();
    const box = makePopover(chart, row, this.#owner.language(), () => this.#leave());
    box.dataset.of = key;
    this.#box = box;
    this.#view.append(box);
    this.#letGo = placePopover(box, mark.querySelector('[data-anchor]') ?? mark);
    box.querySelector('button')?.focus({ preventScroll: true });
    this.#owner.changed();
  }
}
