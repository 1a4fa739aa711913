import { chartModule } from '../charts/registry.ts';
import type { ChartType } from '../spec/document.ts';
import { readDocument } from '../spec/read.ts';
import { type DrawOptions, drawEmbed as draw, STATIC_WIDTHS } from './draw.ts';
import { ReformChart } from './reform-chart.ts';

const drawingOf = (type: ChartType) => chartModule(type)?.component;

ReformChart.reader = readDocument;
ReformChart.drawingOf = drawingOf;

// A page may carry the script twice, once from each of two authors.
// Outside a browser there is no registry, and `drawEmbed` still writes text.
if (globalThis.customElements?.get('reform-chart') === undefined) {
  globalThis.customElements?.define('reform-chart', ReformChart);
}

/**
 * The markup of an embedded chart, of a document in any form that `readDocument` takes.
 * @throws YardstickError `document-…`
 */
const drawEmbed = async (given: unknown, options: DrawOptions): Promise<string> => {
  const document = readDocument(given);
  return draw(document, drawingOf(document.type), options);
};

export { drawEmbed, ReformChart, STATIC_WIDTHS };
