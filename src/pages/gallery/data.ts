import { CHART_TYPES, type ChartType } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { documentOf } from '../../compare/document.ts';
import { messages } from '../../i18n/messages.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';

/** A chart type, and the id of the chart that shows it; null if the catalog has none. */
export interface TypeEntry {
  readonly type: ChartType;
  readonly chart: string | null;
}

/** What the page of chart types shows. */
export interface GalleryData extends PageData {
  readonly types: readonly TypeEntry[];
}

/** The page of chart types. */
export function galleryPages(index: CatalogIndex): PageEntry[] {
  const [zh, en] = [messages('zh').gallery, messages('en').gallery];
  return [
    {
      path: 'gallery/',
      view: 'gallery',
      title: { zh: zh.title, en: en.title },
      description: { zh: zh.lead, en: en.lead },
      data: () => galleryData(index),
    },
  ];
}

/** The first chart of each type in the catalog: no list to keep, and always a real one. */
function galleryData(index: CatalogIndex): GalleryData {
  const chosen = CHART_TYPES.map((type) => ({
    type,
    spec: index.catalog.charts.find((chart) => chart.type === type),
  }));
  return {
    documents: chosen.flatMap(({ spec }) => (spec ? [documentOf(index, spec)] : [])),
    figures: [],
    types: chosen.map(({ type, spec }) => ({ type, chart: spec?.id ?? null })),
  };
}
