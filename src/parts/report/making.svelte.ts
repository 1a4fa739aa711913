import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import { ownPageWords } from '../../i18n/own-page.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import { errorText } from '../error-text.ts';
import { Work } from '../hand-in/work.svelte.ts';
import type { Site } from '../site.ts';

/** Making files and a briefing of what was read, and what came of it. */
export class Making {
  status = $state('');
  failed = $state(false);
  readonly work = new Work();
  readonly #site: Site;

  constructor(site: Site) {
    this.#site = site;
  }

  /** Makes the report as a Word file and hands it over. */
  readonly word = (make: () => Promise<Briefing>): Promise<void> =>
    this.#act(async (words) => {
      const briefing = await make();
      const { takeBriefing } = await loadPart(() => import('../hand-in/take-briefing.ts'));
      return words.made(await takeBriefing(this.#site, briefing, 'docx', this.work.step));
    });

  /** Puts the report among the briefings of this device and opens it there. */
  readonly edit = (make: () => Promise<Briefing>, address: (id: string) => string): Promise<void> =>
    this.#act(async (words) => {
      const briefing = await make();
      const { saveBriefing } = await loadPart(() => import('../briefing/store.ts'));
      await saveBriefing(briefing, null);
      window.location.assign(address(briefing.id));
      return words.made(briefing.title);
    });

  /** Does something that makes a file and tells its name. */
  readonly file = (make: () => Promise<string>): Promise<void> =>
    this.#act(async (words) => words.made(await make()));

  async #act(act: (words: ReturnType<typeof ownPageWords>) => Promise<string>): Promise<void> {
    const words = ownPageWords(this.#site.language);
    this.failed = false;
    this.status = words.making;
    try {
      this.status = await this.work.run(() => act(words));
    } catch (cause) {
      this.failed = !(cause instanceof YardstickError && cause.code === 'briefing-cancelled');
      this.status = errorText(cause, this.#site.language);
    }
  }
}
