import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Language } from '../../base/vocabulary.ts';
import { idNamed } from '../../catalog/index-catalog.ts';
import { citedDay } from '../../export/cite/permalink.ts';
import { messages } from '../../i18n/messages.ts';
import { errorText } from '../error-text.ts';
import { figureEntries, findFigure } from '../figures.ts';
import { arrivals } from '../later/arrivals.svelte.ts';
import { loadFigures } from '../load-figures.ts';
import { pageLocation } from '../location.svelte.ts';
import { opened } from '../opened.svelte.ts';
import { type FigureEntry, isBriefing, type Page } from '../page.ts';
import type { Site } from '../site.ts';
import { type AskedFigure, figureOfClick, figureOfKey } from './asked-figure.ts';
import { held } from './held.svelte.ts';

/** Screens that have room for a page and the panel. */
const BESIDE = '(min-width: 1100px)';

/** The figure whose source is open, how the reader came to it, and what is known of it. */
export class FigurePanel {
  /** Ids of the figures walked through, the one shown last. */
  trail = $state.raw<readonly string[]>([]);
  /** Told instead of the figure: that it is looked for, is not there, or could not be loaded. */
  notice = $state('');
  #found = $state.raw<ReadonlyMap<string, FigureEntry>>(new Map());
  #opener: Element | null = null;
  readonly #page: () => Page;
  readonly #site: Site;
  /** The id of the open figure, or ''; the address says which. */
  readonly id = $derived(pageLocation.figure);

  constructor(page: () => Page, site: Site) {
    this.#page = page;
    this.#site = site;
  }

  /** The day on which the address cites what is shown; '' if it names none. */
  get citedDay(): string {
    return this.id === '' ? '' : citedDay(window.location.search);
  }

  get #language(): Language {
    return this.#page().language;
  }

  /** What an opened document, the view, the page or the catalog knows of a figure. */
  readonly find = (id: string): FigureEntry | undefined =>
    (opened.document && findFigure({ documents: [opened.document], figures: [] }, id)) ??
    findFigure(held.data, id) ??
    findFigure(this.#page().data, id) ??
    findFigure({ documents: [...arrivals.charts.values()], figures: [] }, id) ??
    this.#found.get(id);

  /** Opens the figures of the whole document on click, Enter and Space. */
  readonly listen = (): (() => void) => {
    const stop = new AbortController();
    const { signal } = stop;
    const ask = (event: Event, asked: AskedFigure | null) => {
      if (asked === null) return;
      event.preventDefault();
      this.#open(asked);
    };
    document.addEventListener('click', (event) => ask(event, figureOfClick(event)), { signal });
    document.addEventListener('keydown', (event) => ask(event, figureOfKey(event)), { signal });
    return () => stop.abort();
  };

  /** Keeps the dialog open exactly while the address names a figure. */
  readonly follow: Attachment<HTMLDialogElement> = (dialog) => {
    const { id } = this;
    untrack(() => this.#show(dialog, id));
  };

  /** Closes on Escape and, over a page that waits, on a click beside the sheet. */
  readonly dismiss: Attachment<HTMLDialogElement> = (dialog) => {
    // The window hears last: what opened later, such as a menu, has taken its Escape by then.
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!dialog.open || document.querySelector('dialog:modal') !== null) return;
      event.preventDefault();
      this.close();
    };
    const cancel = (event: Event) => {
      event.preventDefault();
      this.close();
    };
    const click = (event: Event) => {
      if (event.target === dialog) this.close();
    };
    dialog.addEventListener('cancel', cancel);
    dialog.addEventListener('click', click);
    window.addEventListener('keydown', key);
    return () => {
      window.removeEventListener('keydown', key);
      dialog.removeEventListener('cancel', cancel);
      dialog.removeEventListener('click', click);
    };
  };

  /** Returns to the figure before this one. */
  readonly walkBack = (): void => {
    const trail = this.trail.slice(0, -1);
    const id = trail.at(-1);
    if (id === undefined) return;
    this.trail = trail;
    pageLocation.openFigure(id);
  };

  readonly close = (): void => pageLocation.closeFigure();

  #show(dialog: HTMLDialogElement, id: string): void {
    if (id === '') {
      this.trail = [];
      if (dialog.open) dialog.close();
      this.#returnFocus();
      return;
    }
    if (this.trail.at(-1) !== id) this.trail = [id];
    if (!dialog.open) {
      if (this.#standsBeside()) dialog.show();
      else dialog.showModal();
    }
    dialog.querySelector('h2')?.focus();
    dialog.scrollTop = 0;
    void this.#lookUp(id);
  }

  /**
   * True where the page can go on being read beside the panel: a wide screen, and nothing over the
   * page, which would lie over the panel too.
   */
  #standsBeside(): boolean {
    return (
      window.matchMedia(BESIDE).matches &&
      !isBriefing(this.#page()) &&
      document.fullscreenElement === null &&
      document.querySelector('dialog:modal') === null
    );
  }

  #open({ id, element }: AskedFigure): void {
    const within = this.id !== '' && element.closest('dialog.panel') !== null;
    if (!within) this.#opener = element;
    if (id === this.id) return;
    this.trail = within ? [...this.trail, id] : [id];
    pageLocation.openFigure(id);
  }

  #returnFocus(): void {
    const opener = this.#opener;
    this.#opener = null;
    if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
  }

  /** True if the figure and all that it was computed from are at hand. */
  #isWhole(id: string): boolean {
    const inputs = Object.values(this.find(id)?.figure.derivation?.inputs ?? {});
    return [id, ...inputs].every((one) => this.find(one) !== undefined);
  }

  async #lookUp(id: string): Promise<void> {
    this.notice = '';
    if (this.#isWhole(id)) return;
    const words = messages(this.#language).figure;
    if (this.find(id) === undefined) this.notice = words.loading;
    try {
      const index = await loadFigures(this.#site, { ids: [id] });
      const own = idNamed(index.observations, id);
      const known = index.observations.has(own);
      const found = (known ? figureEntries(index, [own]) : []).map(
        (entry) => [entry.figure.observation ?? '', entry] as const,
      );
      const byName = found.flatMap(([one, entry]) => (one === own ? [[id, entry] as const] : []));
      this.#found = new Map([...this.#found, ...found, ...byName]);
      if (this.id === id) this.notice = known ? '' : words.missing;
    } catch (cause) {
      if (this.id === id) this.notice = errorText(cause, this.#language);
    }
  }
}
