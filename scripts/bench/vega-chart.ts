import 'vega';
import 'vega-lite';
import embed, { type VisualizationSpec } from 'vega-embed';
import { SIZE } from './points.ts';

/** The same lines as a first Vega-Lite page would describe them. */
const CHART: VisualizationSpec = {
  ...SIZE,
  data: { url: 'points.json' },
  mark: 'line',
  encoding: {
    x: { field: 'year', type: 'quantitative', scale: { zero: false }, axis: { format: 'd' } },
    y: { field: 'value', type: 'quantitative' },
    color: { field: 'line', type: 'nominal' },
  },
};

await embed(document.body, CHART, { renderer: 'svg', actions: false });
