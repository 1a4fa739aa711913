import type { Component } from 'svelte';
import { linkable } from '../base/address.ts';
import { YardstickError } from '../base/error.ts';
import type { Language } from '../base/vocabulary.ts';
import type { ChartProps } from '../charts/chart.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { faultText } from '../i18n/fault-text.ts';
import type { ChartDocument, ChartType } from '../spec/document.ts';
import { drawEmbed } from './draw.ts';
import { fetchDocument } from './fetch-document.ts';
import { languageOf } from './language.ts';
import { MarkActions } from './mark-actions.ts';
import { toElements } from './markup.ts';
import { settledWidth } from './settled-width.ts';
import { sharedSheet } from './shared-sheet.ts';

// Node knows no elements; a page that is drawn there must be able to import this.
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;

/** Reads a chart document from text or a parsed value; later, where the code for it is to be loaded. */
export type DocumentReader = (input: unknown) => ChartDocument | Promise<ChartDocument>;

type Drawing = Component<ChartProps> | undefined;

/** Finds the component of a chart type; later, where its code is to be loaded. */
export type DrawingFinder = (type: ChartType) => Drawing | Promise<Drawing>;

/**
 * `<reform-chart src lang theme home>`: draws a chart document in any page. What stands inside it
 * is shown until the chart is drawn, and stays where it cannot be. Without `src` it draws the chart
 * document in a `<script type="application/json">` inside it.
 *
 * Fires `reform-chart:ready` ({ id, height }), `reform-chart:error` ({ code, message }),
 * `reform-chart:select` (SelectDetail; cancel it to show no box) and `reform-chart:resize`.
 */
export class ReformChart extends Base {
  /** Set once, by what defines the element: frames load less than the element does. */
  static reader: DocumentReader;
  static drawingOf: DrawingFinder;

  static readonly observedAttributes = ['src', 'lang', 'home'];

  readonly #view = document.createElement('div');
  readonly #slot = document.createElement('slot');
  readonly #marks = new MarkActions(this.#view, {
    chart: () => this.#chart,
    language: () => this.language,
    select: (detail) => this.#fire('select', detail),
    changed: () => this.#fire('resize', { height: this.contentHeight }),
  });
  readonly #observer = new ResizeObserver(() => this.#resized());
  #loading: AbortController | undefined;
  #chart: ChartDocument | undefined;
  #started = false;
  #width = 0;
  #turn = 0;
  #tableOpen = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sharedSheet()];
    this.#view.className = 'view';
    root.append(this.#view, this.#slot);
    this.#view.addEventListener('toggle', (event) => this.#toggled(event), true);
  }

  connectedCallback(): void {
    this.#started = true;
    this.#observer.observe(this);
    if (this.#chart === undefined) void this.#load();
    else this.#place();
  }

  disconnectedCallback(): void {
    this.#started = false;
    this.#observer.disconnect();
    this.#loading?.abort();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    // Whatever was drawn, set or asked for before it, here or out of the page, is no longer meant.
    if (name === 'src') this.#forget();
    // An element in the page's markup meets its attributes before it is connected.
    if (!this.#started) return;
    if (name === 'src') void this.#load();
    else void this.#draw();
  }

  /** The document that is drawn; setting one checks it and draws it in place of `src`. */
  get chart(): ChartDocument | undefined {
    return this.#chart;
  }

  set chart(given: unknown) {
    this.#loading?.abort();
    this.#loading = new AbortController();
    this.#take(given, this.#loading.signal);
  }

  /** Whether the data table is shown. */
  get tableOpen(): boolean {
    return this.#tableOpen;
  }

  set tableOpen(open: boolean) {
    this.#tableOpen = open;
    const table = this.#view.querySelector('details');
    if (table !== null) table.open = open;
  }

  /** The language it is drawn in: its own, else that of the page around it. */
  get language(): Language {
    return languageOf(this.closest('[lang]')?.getAttribute('lang'));
  }

  /** Pixels inside its padding, which its page may have set. */
  get #room(): number {
    const { paddingLeft, paddingRight } = getComputedStyle(this);
    return this.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  }

  /** Pixels that it needs, an open box included. */
  get contentHeight(): number {
    const own = this.getBoundingClientRect();
    const box = this.#marks.box?.getBoundingClientRect();
    return Math.ceil(Math.max(own.height, box ? box.bottom - own.top : 0));
  }

  /** Says in place of the chart what went wrong; what stands inside stays. */
  showFault(cause: unknown): void {
    const fault = document.createElement('p');
    fault.className = 'fault';
    fault.setAttribute('role', 'alert');
    fault.textContent = faultText(cause, chartMessages(this.language).errors);
    this.#chart = undefined;
    this.#marks.close();
    this.#view.replaceChildren(fault);
    this.#slot.hidden = false;
    const code = cause instanceof YardstickError ? cause.code : 'unknown';
    this.#fire('error', { code, message: fault.textContent });
  }

  #forget(): void {
    this.#loading?.abort();
    this.#chart = undefined;
    this.#turn += 1;
    this.#marks.close();
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const src = this.getAttribute('src');
    const inside = this.querySelector('script[type="application/json"]')?.textContent;
    try {
      if (!src && !inside) throw new YardstickError('embed-no-source', 'no src and no document');
      const address = new URL(src ?? '', document.baseURI).href;
      const given = src ? await fetchDocument(address, signal) : inside;
      if (!signal.aborted) this.#take(given, signal);
    } catch (cause) {
      if (!signal.aborted) this.showFault(cause);
    }
  }

  /** Reads and draws a document, at once where it can be read at once. */
  #take(given: unknown, signal: AbortSignal): void {
    const take = (chart: ChartDocument) => {
      if (signal.aborted) return;
      this.#chart = chart;
      if (this.isConnected) this.#place();
    };
    const refuse = (cause: unknown) => {
      if (!signal.aborted) this.showFault(cause);
    };
    try {
      const chart = ReformChart.reader(given);
      if (chart instanceof Promise) void chart.then(take).catch(refuse);
      else take(chart);
    } catch (cause) {
      refuse(cause);
    }
  }

  /** Draws for the first time at the place where it now stands. */
  #place(): void {
    this.#width = settledWidth(this.#room, 0);
    void this.#draw();
  }

  #resized(): void {
    const width = settledWidth(this.#room, this.#width);
    if (this.clientWidth > 0 && width !== this.#width && this.#chart) {
      this.#width = width;
      void this.#draw();
    }
    this.#fire('resize', { height: this.contentHeight });
  }

  async #draw(): Promise<void> {
    const chart = this.#chart;
    if (chart === undefined) return;
    const turn = ++this.#turn;
    try {
      const drawing = await ReformChart.drawingOf(chart.type);
      const markup = drawEmbed(chart, drawing, {
        language: this.language,
        widths: [this.#width],
        interactive: true,
        home: this.#home(chart),
        tableOpen: this.#tableOpen,
      });
      if (turn !== this.#turn) return;
      this.#show(toElements(markup));
      this.#fire('ready', { id: chart.id, height: this.contentHeight });
    } catch (cause) {
      if (turn === this.#turn) this.showFault(cause);
    }
  }

  /** Swaps the drawing and gives the focus back to the mark that had it. */
  #show(nodes: readonly Node[]): void {
    const key = this.shadowRoot?.activeElement?.getAttribute('data-mark');
    this.#marks.close();
    this.#view.replaceChildren(...nodes);
    this.#slot.hidden = true;
    // It may have been opened while this was being drawn.
    this.tableOpen = this.#tableOpen;
    if (key) this.#marks.focus(key);
  }

  #home(chart: ChartDocument): string {
    const home = this.getAttribute('home') ?? chart.taken?.address ?? '';
    if (home === '' || !URL.canParse(home, document.baseURI)) return '';
    return linkable(new URL(home, document.baseURI).href);
  }

  #toggled(event: Event): void {
    if (event.target instanceof HTMLDetailsElement) this.#tableOpen = event.target.open;
  }

  #fire(name: string, detail: unknown): boolean {
    const options = { bubbles: true, composed: true, cancelable: name === 'select', detail };
    return this.dispatchEvent(new CustomEvent(`reform-chart:${name}`, options));
  }
}
