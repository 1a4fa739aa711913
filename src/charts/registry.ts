import type { ChartType } from '../spec/document.ts';
import type { ChartModule } from './chart.ts';
import { commonTypes } from './common-types.ts';
import HeatTable from './heat-table/HeatTable.svelte';
import Histogram from './histogram/Histogram.svelte';
import Slope from './slope/Slope.svelte';
import SparklineTable from './sparkline-table/SparklineTable.svelte';
import Survival from './survival/Survival.svelte';

/** Every chart type; one line each, here or among the common ones. */
const modules: readonly ChartModule[] = [
  ...commonTypes,
  { type: 'histogram', component: Histogram },
  { type: 'survival', component: Survival },
  { type: 'heat-table', component: HeatTable },
  { type: 'slope', component: Slope },
  { type: 'sparkline-table', component: SparklineTable },
];

const byType = new Map<ChartType, ChartModule>(modules.map((module) => [module.type, module]));

/** The module of a chart type; undefined if this build has none. */
export function chartModule(type: ChartType): ChartModule | undefined {
  return byType.get(type);
}
