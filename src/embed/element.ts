import { drawEmbed, STATIC_WIDTHS } from './draw.ts';
import { ReformChart } from './reform-chart.ts';

// A page may carry the script twice, once from each of two authors.
if (customElements.get('reform-chart') === undefined) {
  customElements.define('reform-chart', ReformChart);
}

export { drawEmbed, ReformChart, STATIC_WIDTHS };
