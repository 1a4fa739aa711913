import type { Catalog } from '../../catalog/types.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { sitePages } from '../pages.ts';

/** A chart that the built site holds, and the page it stands on (below the language). */
export interface SiteChart {
  readonly document: ChartDocument;
  readonly page: string;
}

/** Pages that lead to charts rather than being their home. */
const NO_HOME = ['', 'gallery/'];

/**
 * Every chart that stands on a page when the site is built, each once; of several pages the most
 * telling is its home.
 */
export function preparedCharts(catalog: Catalog): SiteChart[] {
  const charts = new Map<string, SiteChart>();
  for (const { path, data } of sitePages(catalog)) {
    // Documents hold both languages, so one language's page has them all.
    for (const document of data('en').documents) {
      const known = charts.get(document.id);
      if (known === undefined || NO_HOME.includes(known.page)) {
        charts.set(document.id, { document, page: path });
      }
    }
  }
  return [...charts.values()];
}
