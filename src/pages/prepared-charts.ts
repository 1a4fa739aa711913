import { indexCatalog, mustGet } from '../catalog/index-catalog.ts';
import type { Catalog } from '../catalog/types.ts';
import { documentOf } from '../compare/document.ts';
import type { ChartDocument } from '../spec/document.ts';
import { sitePages } from './pages.ts';

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
  const index = indexCatalog(catalog);
  const specs = new Map(catalog.charts.map((spec) => [spec.id, spec]));
  for (const { path, data } of sitePages(catalog)) {
    // Documents hold both languages, so one language's page has them all.
    const { documents, later = [] } = data('en');
    const fetched = later.map(({ id }) => documentOf(index, mustGet(specs, 'chart', id)));
    for (const document of [...documents, ...fetched]) {
      const known = charts.get(document.id);
      if (known === undefined || NO_HOME.includes(known.page)) {
        charts.set(document.id, { document, page: path });
      }
    }
  }
  return [...charts.values()];
}
