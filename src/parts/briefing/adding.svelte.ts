import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { errorText } from '../error-text.ts';
import type { Site } from '../site.ts';
import type { Collected } from './collect.ts';
import type { CollectItem } from './item.ts';

/** Putting one item into the current briefing, and what came of it. */
export class Adding {
  /** Told to the reader after each act. */
  status = $state('');
  busy = $state(false);
  /** What was added last, while it can be taken back. */
  collected = $state.raw<Collected | null>(null);
  /** True if the page alone holds what was added. */
  unstored = $state(false);
  failed = $state(false);
  readonly #item: () => CollectItem;
  readonly #site: Site;

  constructor(item: () => CollectItem, site: Site) {
    this.#item = item;
    this.#site = site;
  }

  get #language(): Language {
    return this.#site.language;
  }

  get #words() {
    return messages(this.#language).briefing.shelf;
  }

  readonly add = (): Promise<void> =>
    this.#act(async () => {
      const { collect } = await loadPart(() => import('./collect.ts'));
      const collected = await collect(this.#item(), this.#site);
      this.collected = collected;
      return this.#words.added(String(collected.blocks), collected.title);
    });

  readonly undo = (): Promise<void> =>
    this.#act(async () => {
      await this.collected?.undo();
      this.collected = null;
      return this.#words.undone;
    });

  /** Hands over as files what could not be stored. */
  readonly save = (): Promise<void> =>
    this.#act(async () => {
      const { saveUnstored } = await loadPart(() => import('./save.ts'));
      return this.#words.saved((await saveUnstored()).join(', '));
    });

  async #act(act: () => Promise<string>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failed = false;
    this.unstored = false;
    this.status = this.#words.adding;
    try {
      this.status = await act();
    } catch (cause) {
      this.collected = null;
      this.failed = true;
      this.unstored = cause instanceof YardstickError && cause.code.startsWith('briefing-storage');
      this.status = errorText(cause, this.#language);
    } finally {
      this.busy = false;
    }
  }
}
