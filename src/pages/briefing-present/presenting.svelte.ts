import { loadPart } from '../../base/part.ts';
import type { Size } from '../../charts/fit.ts';
import { makePaper } from '../../export/briefing/paper.ts';
import { type Slide, slidesOf } from '../../export/briefing/slides.ts';
import { type AskedBriefing, askedBriefing } from '../../parts/briefing/asked-briefing.ts';
import { pageLocation } from '../../parts/location.svelte.ts';
import type { Site } from '../../parts/site.ts';
import { defineState } from '../../parts/url-state.ts';
import type { ChartDocument } from '../../spec/document.ts';
import type { DeckAction } from './deck-keys.ts';

/** Which briefing of this device is shown, and which slide, counted from 1. */
export const presentState = defineState({ b: { text: true }, slide: { text: true, default: '1' } });

/** The slide that a query asks for, counted from 0; one that there is. */
export function slideAsked(text: string, count: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 1;
  return Math.max(0, Math.min(count, number) - 1);
}

/** The slides of the briefing that the address asks for, and the one that is shown. */
export class Presenting {
  /** Undefined while it loads, null if nothing was asked for. */
  asked = $state.raw<AskedBriefing | null | undefined>(undefined);
  fault = $state.raw<unknown>(null);
  /** What lays charts of every type out for a slide; it comes with the briefing. */
  #room = $state.raw<typeof import('./split-slides.ts') | null>(null);
  /** True if slides fill the window. */
  full = $state(false);
  /** True if the browser refused to fill the screen. */
  refused = $state(false);
  /** True if the speaker notes are shown. */
  notes = $state(false);
  readonly slides = $derived<readonly Slide[]>(
    this.asked && this.#room
      ? this.#room.splitSlides(
          slidesOf(makePaper(this.asked.briefing)),
          this.asked.briefing.language,
        )
      : [],
  );
  readonly #state = $derived(presentState.parse(pageLocation.search).state);
  /** Position of the slide that is shown, from 0. */
  readonly at = $derived(slideAsked(this.#state.slide, this.slides.length));
  readonly #site: Site;
  #opened = 0;

  constructor(site: Site) {
    this.#site = site;
  }

  /** Loads what an address asks for; a later call wins over one still at work. */
  async open(address: string): Promise<void> {
    this.#opened += 1;
    const turn = this.#opened;
    const { search, hash } = new URL(address);
    const id = presentState.parse(search).state.b;
    try {
      const room = loadPart(() => import('./split-slides.ts'));
      const asked = await askedBriefing({ id, hash, site: this.#site });
      this.#room = await room;
      if (turn === this.#opened) [this.asked, this.fault] = [asked, null];
    } catch (cause) {
      if (turn === this.#opened) this.fault = cause;
    }
  }

  /** The size to draw a chart at so that it fills its slide. */
  readonly sizeOf = (document: ChartDocument): Size | undefined =>
    this.#room?.fitToSlide(document, this.asked?.briefing.language ?? 'zh');

  /** Follows the address and the browser's full screen until the result is called. */
  readonly follow = (): (() => void) => {
    const stop = new AbortController();
    const { signal } = stop;
    const open = () => void this.open(window.location.href);
    const leave = () => {
      if (document.fullscreenElement === null) this.full = false;
    };
    window.addEventListener('hashchange', open, { signal });
    document.addEventListener('fullscreenchange', leave, { signal });
    open();
    return () => stop.abort();
  };

  /** Shows a slide; the address keeps it, without a step back for each. */
  go(position: number): void {
    const slide = `${Math.max(0, Math.min(this.slides.length - 1, position)) + 1}`;
    pageLocation.replace(presentState.serialise({ ...this.#state, slide }));
  }

  /** Does what a key, a button or a swipe asks for. */
  readonly act = (action: DeckAction): void => {
    if (action === 'next') this.go(this.at + 1);
    if (action === 'previous') this.go(this.at - 1);
    if (action === 'first') this.go(0);
    if (action === 'last') this.go(this.slides.length - 1);
    if (action === 'notes') this.notes = !this.notes;
    if (action === 'full') void this.#fill(!this.full);
    if (action === 'leave' && this.full) void this.#fill(false);
  };

  /** Fills the window, and the screen where the browser allows it. */
  async #fill(full: boolean): Promise<void> {
    this.full = full;
    this.refused = false;
    try {
      if (full) await document.documentElement.requestFullscreen();
      else if (document.fullscreenElement !== null) await document.exitFullscreen();
    } catch {
      this.refused = full;
    }
  }
}
