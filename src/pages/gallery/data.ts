import { CHART_TYPES, type ChartType } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { documentOf } from '../../compare/document.ts';
import { slopeSample, sparklineSample } from '../../compare/movement/samples.ts';
import { sampleLogDocuments } from '../../compare/records/sample-documents.ts';
import { yardstickDocument } from '../../compare/yardstick/document.ts';
import { messages } from '../../i18n/messages.ts';
import { collectionsOf } from '../../parts/collections.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';
import type { ChartDocument } from '../../spec/document.ts';

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

/** The charts of a synthetic log, made once: no catalog holds charts of their types. */
let ofLog: readonly ChartDocument[] | null = null;

function logSample(type: ChartType): ChartDocument | undefined {
  ofLog ??= sampleLogDocuments();
  return ofLog.find((one) => one.type === type);
}

/**
 * The first chart of a type in the catalog; a table of reforms is made of the first collection, charts
 * of durations of a synthetic log.
 */
function sampleOf(index: CatalogIndex, type: ChartType): ChartDocument | null {
  if (type === 'yardstick') {
    const [collection] = collectionsOf(index);
    return collection === undefined ? null : yardstickDocument(index, collection);
  }
  if (type === 'histogram' || type === 'survival' || type === 'heat-table') {
    return logSample(type) ?? null;
  }
  if (type === 'slope') return slopeSample(index);
  if (type === 'sparkline-table') return sparklineSample(index);
  const spec = index.catalog.charts.find((chart) => chart.type === type);
  return spec === undefined ? null : documentOf(index, spec);
}

/** A chart of each type: no list to keep, and always a real one. */
function galleryData(index: CatalogIndex): GalleryData {
  const chosen = CHART_TYPES.map((type) => ({ type, document: sampleOf(index, type) }));
  return {
    documents: chosen.flatMap(({ document }) => document ?? []),
    figures: [],
    types: chosen.map(({ type, document }) => ({ type, chart: document?.id ?? null })),
  };
}
