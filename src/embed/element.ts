import { readDocument } from '../spec/read.ts';
import { type DrawOptions, drawEmbed as draw, STATIC_WIDTHS } from './draw.ts';
import { ReformChart } from './reform-chart.ts';

ReformChart.reader = readDocument;

// A page may carry the script twice, once from each of two authors.
// Outside a browser there is no registry, and `drawEmbed` still writes text.
if (globalThis.customElements?.get('reform-chart') === undefined) {
  globalThis.customElements?.define('reform-chart', ReformChart);
}

/**
 * The markup of an embedded chart, of a document in any form that `readDocument` takes.
 * @throws YardstickError `document-…`
 */
const drawEmbed = async (document: unknown, options: DrawOptions): Promise<string> =>
  draw(readDocument(document), options);

export { drawEmbed, ReformChart, STATIC_WIDTHS };
