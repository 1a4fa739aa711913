import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import type { Language } from '../../base/vocabulary.ts';
import type { BriefingFormat } from '../../export/briefing/registry.ts';
import { messages } from '../../i18n/messages.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import { linkAddress, siteOf } from '../briefing/addresses.ts';
import { wantedOf } from '../briefing/wanted.ts';
import { errorText } from '../error-text.ts';
import { publicHere } from '../public-site.ts';
import { copyText } from '../source/copy.ts';
import { printBriefing, takeBriefing } from './take-briefing.ts';
import { Work } from './work.svelte.ts';

/** What a reader does with one briefing, and what came of it. */
export class HandInState {
  /** Told to the reader after each act. */
  status = $state('');
  /** True if `status` tells of a fault. */
  failed = $state(false);
  /** A link that the browser would not copy. */
  link = $state('');
  readonly work = new Work();
  readonly #briefing: () => Briefing;
  readonly #language: () => Language;

  constructor(briefing: () => Briefing, language: () => Language) {
    this.#briefing = briefing;
    this.#language = language;
  }

  get #words() {
    return messages(this.#language()).briefing.handIn;
  }

  /** Saves a file of this kind. */
  readonly save = (format: BriefingFormat): Promise<void> =>
    this.#act(async () =>
      this.#words.saved(await takeBriefing(this.#briefing(), format, this.work.step)),
    );

  /** Opens the browser's print dialog on the briefing's paper alone. */
  readonly print = (): Promise<void> =>
    this.#act(async () => {
      await printBriefing(this.#briefing(), this.work.step);
      return this.#words.printed;
    });

  /** Copies an address that holds the briefing whole. */
  readonly copyLink = (): Promise<void> =>
    this.#act(async () => {
      const [{ packBriefing }, { loadFigures }] = await Promise.all([
        loadPart(() => import('../../compare/briefing/link.ts')),
        loadPart(() => import('../load-figures.ts')),
      ]);
      const { href } = window.location;
      const briefing = this.#briefing();
      const packed = packBriefing(
        await loadFigures(siteOf(href).root, wantedOf(briefing)),
        briefing,
      );
      const link = publicHere(linkAddress(href, 'read', packed));
      if (link === '') return this.#words.localOnly;
      if (await copyText(link)) return this.#words.linkCopied;
      this.link = link;
      return this.#words.copyFailed;
    });

  async #act(act: () => Promise<string>): Promise<void> {
    this.failed = false;
    this.link = '';
    this.status = this.#words.working;
    try {
      this.status = await this.work.run(act);
    } catch (cause) {
      this.failed = !(cause instanceof YardstickError && cause.code === 'briefing-cancelled');
      this.status = errorText(cause, this.#language());
    }
  }
}
