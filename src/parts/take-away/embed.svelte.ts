import type { Attachment } from 'svelte/attachments';
import { patientFetch } from '../../base/patient-fetch.ts';
import type { Language } from '../../base/vocabulary.ts';
import { staticFigure } from '../../export/static-figure.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { writeDocument } from '../../spec/write.ts';
import type { Site } from '../site.ts';
import { today } from '../today.ts';
import { encodeId } from '../url-state.ts';
import { drawInPage } from './draw-in-page.ts';
import {
  type EmbedKind,
  type EmbedRequest,
  type EmbedTheme,
  elementSnippet,
  frameAddress,
  frameSnippet,
} from './embed-snippets.ts';
import { FIRST_HEIGHT, frameHeight } from './frame-height.ts';
import { addressOf } from './take.ts';

/** Widths that embeds are looked at in: a telephone, a tablet, a wide page. */
export const PREVIEW_WIDTHS = [320, 768, 1200] as const;

/** True if the built site holds this very chart, not just one of its name. */
async function isPrepared(site: string, chart: ChartDocument): Promise<boolean> {
  try {
    const response = await patientFetch(`${site}charts/${encodeId(chart.id)}.json`);
    const written = JSON.stringify(writeDocument(chart));
    return response.ok && JSON.stringify(await response.json()) === written;
  } catch {
    return false;
  }
}

/** What a reader chooses in the embed dialog, and the code that follows. */
export class EmbedChoice {
  kind = $state<EmbedKind>('frame');
  language = $state<Language>('zh');
  theme = $state<EmbedTheme>('auto');
  width = $state<number>(PREVIEW_WIDTHS[window.innerWidth < PREVIEW_WIDTHS[1] ? 0 : 1]);
  /** Null until it is known. */
  prepared = $state<boolean | null>(null);
  /** Pixels that the frame in the preview told; by the address and width it told them for. */
  #heights = $state<Readonly<Record<string, number>>>({});
  readonly #chart: () => ChartDocument;
  readonly #site: Site;
  readonly #public: string;

  constructor(chart: () => ChartDocument, language: Language, site: Site) {
    this.#chart = chart;
    this.#site = site;
    this.#public = site.publicAddress(site.address);
    this.language = language;
    void isPrepared(site.address, $state.snapshot(chart()) as ChartDocument).then((prepared) => {
      this.prepared = prepared;
    });
  }

  get request(): EmbedRequest {
    const { language, theme } = this;
    const chart = this.#chart();
    const prepared = this.prepared ?? false;
    const { address } = this.#site;
    const home = addressOf(this.#site, chart);
    return { document: chart, site: address, home, language, theme, prepared };
  }

  get frame(): string {
    return frameAddress(this.request);
  }

  /** The address of the element's script. */
  get script(): string {
    return `${this.#site.address}reform-chart.js`;
  }

  get height(): number {
    return this.#heights[this.#key] ?? FIRST_HEIGHT;
  }

  /** True if the code would name a site that only this machine knows. */
  get localOnly(): boolean {
    return this.kind !== 'figure' && this.#public === '';
  }

  /** The code to copy; '' while `localOnly`. */
  get code(): string {
    if (this.localOnly) return '';
    const { document: chart, language, home } = this.request;
    const request = { ...this.request, site: this.#public };
    if (this.kind === 'frame') return frameSnippet(request, this.height);
    if (this.kind === 'element') return elementSnippet(request, this.#heights[this.#key] ?? 0);
    return staticFigure(chart, { language, address: home, date: today() }, drawInPage);
  }

  /** Attach to the frame of the preview: takes the heights that it tells. */
  readonly hear = frameHeight((height) => {
    this.#heights = { ...this.#heights, [this.#key]: height };
  });

  /** Attach to the element of the preview: takes the height that it was drawn at. */
  readonly measure: Attachment<HTMLElement> = (element) => {
    const stop = new AbortController();
    const listen = (event: Event) => {
      const { height } = (event as CustomEvent<{ height: number }>).detail;
      this.#heights = { ...this.#heights, [this.#key]: Math.ceil(height) };
    };
    element.addEventListener('reform-chart:ready', listen, { signal: stop.signal });
    return () => stop.abort();
  };

  /** Attach to a box: shows a static figure in it, apart from the styles of this page. */
  readonly still: Attachment<HTMLElement> = (box) => {
    // The policy of this page drops and reports style attributes; set by a script, it lets them be.
    const markup = this.code.replaceAll(' style="', ' data-style="');
    const { body } = new DOMParser().parseFromString(markup, 'text/html');
    for (const one of body.querySelectorAll<HTMLElement | SVGElement>('[data-style]')) {
      one.style.cssText = one.dataset.style ?? '';
      delete one.dataset.style;
    }
    const root = box.shadowRoot ?? box.attachShadow({ mode: 'open' });
    root.replaceChildren(...body.childNodes);
  };

  get #key(): string {
    return `${this.kind} ${this.width} ${this.frame}`;
  }
}
