import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import type { BriefingFormat } from '../../export/briefing/registry.ts';
import { messages } from '../../i18n/messages.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import { linkAddress } from '../briefing/addresses.ts';
import { wantedOf } from '../briefing/wanted.ts';
import { errorText } from '../error-text.ts';
import type { Site } from '../site.ts';
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
  readonly #site: Site;

  constructor(briefing: () => Briefing, site: Site) {
    this.#briefing = briefing;
    this.#site = site;
  }

  get #words() {
    return messages(this.#site.language).briefing.handIn;
  }

  /** Saves a file of this kind. */
  readonly save = (format: BriefingFormat): Promise<void> =>
    this.#act(async () =>
      this.#words.saved(await takeBriefing(this.#site, this.#briefing(), format, this.work.step)),
    );

  /** Opens the browser's print dialog on the briefing's paper alone. */
  readonly print = (): Promise<void> =>
    this.#act(async () => {
      await printBriefing(this.#site, this.#briefing(), this.work.step);
      return this.#words.printed;
    });

  /** Copies an address that holds the briefing whole. */
  readonly copyLink = (): Promise<void> =>
    this.#act(async () => {
      const [{ packBriefing }, { loadFigures }] = await Promise.all([
        loadPart(() => import('../../compare/briefing/link.ts')),
        loadPart(() => import('../load-figures.ts')),
      ]);
      const briefing = this.#briefing();
      const index = await loadFigures(this.#site, wantedOf(briefing));
      const packed = packBriefing(index, briefing);
      const link = this.#site.publicAddress(linkAddress(this.#site, 'read', packed));
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
      this.status = errorText(cause, this.#site.language);
    }
  }
}
