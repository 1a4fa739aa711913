import { drawEmbed, STATIC_WIDTHS } from './draw.ts';
import { ReformChart } from './reform-chart.ts';

// A page may carry the script twice, once from each of two authors.
// Outside a browser there is no registry, and `drawEmbed` still writes text.
if (globalThis.customElements?.get('reform-chart') === undefined) {
  globalThis.customElements?.define('reform-chart', ReformChart);
}

export { drawEmbed, ReformChart, STATIC_WIDTHS };
