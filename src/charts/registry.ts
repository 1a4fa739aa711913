import type { ChartType } from '../spec/document.ts';
import Bar from './bar/Bar.svelte';
import type { ChartModule } from './chart.ts';
import Numbers from './number/Numbers.svelte';

/** Every chart type; one line each. */
const modules: readonly ChartModule[] = [
  { type: 'number', component: Numbers },
  { type: 'bar', component: Bar },
];

const byType = new Map<ChartType, ChartModule>(modules.map((module) => [module.type, module]));

/** The module of a chart type; undefined if this build has none. */
export function chartModule(type: ChartType): ChartModule | undefined {
  return byType.get(type);
}
