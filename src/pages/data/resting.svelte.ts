import { messages } from '../../i18n/messages.ts';
import { errorText } from '../../parts/error-text.ts';
import { figureEntries } from '../../parts/figures.ts';
import { loadCatalog } from '../../parts/load-catalog.ts';
import { loadFigures } from '../../parts/load-figures.ts';
import type { FigureEntry } from '../../parts/page.ts';
import type { Site } from '../../parts/site.ts';

/** The figures that rest on a source, looked up in the catalog at the first look. */
export class RestingFigures {
  entries = $state.raw<readonly FigureEntry[]>([]);
  notice = $state('');

  /** Looks the figures up, unless they are there. */
  async open(site: Site, source: string): Promise<void> {
    if (this.entries.length > 0) return;
    const { language } = site;
    this.notice = messages(language).site.loading;
    try {
      const { sources } = await loadCatalog(site);
      const of = sources.get(source)?.package ?? '';
      const index = await loadFigures(site, { first: { packages: [of] } });
      const resting = index.catalog.observations.filter((one) => one.source === source);
      const ids = new Set(resting.map((one) => one.id));
      this.entries = figureEntries(index, ids).filter(({ figure }) =>
        ids.has(figure.observation ?? ''),
      );
      this.notice = '';
    } catch (cause) {
      this.notice = errorText(cause, language);
    }
  }
}
