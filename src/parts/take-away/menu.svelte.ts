import type { Language } from '../../base/vocabulary.ts';
import type { ExportFormat } from '../../export/registry.ts';
import { messages } from '../../i18n/messages.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { errorText } from '../error-text.ts';
import type { Site } from '../site.ts';
import { copyText } from '../source/copy.ts';
import { addressOf, optionsFor, type PictureChoice, printChart, takeFile } from './take.ts';

/** What a reader does with one chart, and what came of it. */
export class TakeAwayState {
  theme = $state<PictureChoice['theme']>('light');
  scale = $state(2);
  /** Told to the reader after each act. */
  status = $state('');
  busy = $state(false);
  readonly #chart: () => ChartDocument;
  readonly #language: () => Language;
  readonly #site: Site;

  constructor(chart: () => ChartDocument, language: () => Language, site: Site) {
    this.#chart = chart;
    this.#language = language;
    this.#site = site;
  }

  get #words() {
    return messages(this.#language()).take;
  }

  /** How the files of now come out. */
  readonly options = () => {
    const choice = { theme: this.theme, scale: this.scale };
    return optionsFor(this.#site, this.#chart(), this.#language(), choice);
  };

  /** Saves a file of this kind. */
  readonly save = (format: ExportFormat): Promise<void> =>
    this.#act(async () => this.#words.saved(await takeFile(this.#chart(), format, this.options())));

  /** Opens the browser's print dialog on the chart alone. */
  readonly print = (): Promise<void> =>
    this.#act(async () => {
      printChart(this.#chart(), this.options());
      return '';
    });

  /** Copies the lasting address. */
  readonly copyLink = (): Promise<void> =>
    this.#act(async () => {
      const address = addressOf(this.#site, this.#chart());
      if (address === '') return this.#words.noAddress;
      const copied = await copyText(address);
      return copied ? this.#words.copied : `${this.#words.copyFailed} ${address}`;
    });

  async #act(act: () => Promise<string>): Promise<void> {
    this.busy = true;
    this.status = this.#words.working;
    try {
      this.status = await act();
    } catch (cause) {
      this.status = errorText(cause, this.#language());
    } finally {
      this.busy = false;
    }
  }
}
