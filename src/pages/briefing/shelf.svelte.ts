import { YardstickError } from '../../base/error.ts';
import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { watchShelf } from '../../parts/briefing/channel.ts';
import { chooseBriefing, currentOf } from '../../parts/briefing/current.ts';
import { copyOf } from '../../parts/briefing/import.ts';
import { saveBriefingFile } from '../../parts/briefing/save.ts';
import {
  type BriefingSummary,
  changeBriefing,
  deleteBriefing,
  listBriefings,
  loadBriefing,
  type StoredBriefing,
  saveBriefing,
  unstoredBriefings,
} from '../../parts/briefing/store.ts';
import { errorText } from '../../parts/error-text.ts';
import { type Briefing, emptyBriefing } from '../../spec/briefing/briefing.ts';

/** The briefings of this device, what a reader does with them, and what came of it. */
export class Shelf {
  all = $state.raw<readonly BriefingSummary[]>([]);
  /** True once they were read, or could not be. */
  ready = $state(false);
  /** Those that this page alone holds. */
  unstored = $state.raw<readonly StoredBriefing[]>([]);
  current = $state('');
  /** Told to the reader after each act. */
  status = $state('');
  failed = $state(false);
  /** The one deleted last, while it can come back. */
  deleted = $state.raw<StoredBriefing | null>(null);
  readonly #language: () => Language;

  constructor(language: () => Language) {
    this.#language = language;
  }

  get #words() {
    return messages(this.#language()).briefing.shelf;
  }

  /** Follows this and the other tabs from now on; gives what stops it. */
  readonly follow = (): (() => void) => {
    void this.refresh();
    return watchShelf(() => void this.refresh());
  };

  async refresh(): Promise<void> {
    try {
      this.all = await listBriefings();
      this.current = currentOf(this.all)?.id ?? '';
    } catch (cause) {
      this.#tell(cause);
    }
    this.unstored = unstoredBriefings();
    this.ready = true;
  }

  /** Keeps a new briefing and collects into it from now on; gives its id, '' if it failed. */
  async keep(briefing: Briefing): Promise<string> {
    let id = '';
    await this.#act(async () => {
      await saveBriefing(briefing, null);
      chooseBriefing(briefing.id);
      id = briefing.id;
      return this.#words.made(briefing.title);
    });
    return id;
  }

  /** Keeps a new empty briefing, as `keep` does. */
  readonly create = (): Promise<string> =>
    this.keep(emptyBriefing({ language: this.#language(), title: '' }));

  /**
   * Gives a briefing another title than `was`. If another window renamed it meanwhile, the reader
   * is told and nothing changes.
   */
  readonly rename = (id: string, title: string, was: string): Promise<void> =>
    this.#act(async () => {
      await changeBriefing(id, (briefing) => {
        if (briefing.title === was || briefing.title === title) return { ...briefing, title };
        const now = { title: briefing.title };
        throw new YardstickError('briefing-renamed', `renamed meanwhile: ${id}`, now);
      });
      return this.#words.renamed(title);
    });

  readonly duplicate = (id: string): Promise<void> =>
    this.#act(async () => {
      const copy = copyOf((await this.#load(id)).briefing);
      await saveBriefing(copy, null);
      return this.#words.duplicated(copy.title);
    });

  readonly remove = (id: string): Promise<void> =>
    this.#act(async () => {
      const stored = await this.#load(id);
      await deleteBriefing(id);
      this.deleted = stored;
      return this.#words.removed(stored.briefing.title);
    });

  /** Brings the one deleted last back. */
  readonly restore = (): Promise<void> =>
    this.#act(async () => {
      const { deleted } = this;
      if (deleted === null) return '';
      const { briefing, questions = [] } = deleted;
      await saveBriefing(briefing, null, { raised: questions, settled: [] });
      this.deleted = null;
      return this.#words.restored(briefing.title);
    });

  /** Hands a briefing over as its file. */
  readonly save = (id: string): Promise<void> =>
    this.#act(async () => this.#words.saved(saveBriefingFile((await this.#load(id)).briefing)));

  readonly choose = (id: string): Promise<void> =>
    this.#act(async () => {
      chooseBriefing(id);
      return this.#words.chosen(this.all.find((one) => one.id === id)?.title ?? '');
    });

  async #load(id: string): Promise<StoredBriefing> {
    const stored = await loadBriefing(id);
    if (stored !== undefined) return stored;
    throw new YardstickError('unknown-briefing', `unknown briefing: ${id}`, { briefing: id });
  }

  async #act(act: () => Promise<string>): Promise<void> {
    this.failed = false;
    const { deleted } = this;
    try {
      this.status = await act();
      // Whatever comes next, undoing would mean something else.
      if (deleted === this.deleted) this.deleted = null;
    } catch (cause) {
      this.#tell(cause);
    }
    await this.refresh();
  }

  #tell(cause: unknown): void {
    this.failed = true;
    this.status = errorText(cause, this.#language());
  }
}
