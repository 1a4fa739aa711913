import type { Component } from 'svelte';
import { loadPart } from '../base/part.ts';
import type { ChartProps } from '../charts/chart.ts';
import type { ChartType } from '../spec/document.ts';

type ChartFile = { readonly default: Component<ChartProps> };

/** The registry of charts for a page that shows one: each type's code comes when it is asked for. */
const loaders: Readonly<Record<ChartType, () => Promise<ChartFile>>> = {
  number: () => loadPart(() => import('../charts/number/Numbers.svelte')),
  'reform-glyph': () => loadPart(() => import('../charts/reform-glyph/ReformGlyph.svelte')),
  bar: () => loadPart(() => import('../charts/bar/Bar.svelte')),
  line: () => loadPart(() => import('../charts/line/Line.svelte')),
  flow: () => loadPart(() => import('../charts/flow/Flow.svelte')),
  'part-to-whole': () => loadPart(() => import('../charts/part-to-whole/PartToWhole.svelte')),
  scatter: () => loadPart(() => import('../charts/scatter/Scatter.svelte')),
  'tile-map': () => loadPart(() => import('../charts/tile-map/TileMap.svelte')),
  yardstick: () => loadPart(() => import('../charts/yardstick/Yardstick.svelte')),
  histogram: () => loadPart(() => import('../charts/histogram/Histogram.svelte')),
  survival: () => loadPart(() => import('../charts/survival/Survival.svelte')),
  'heat-table': () => loadPart(() => import('../charts/heat-table/HeatTable.svelte')),
  slope: () => loadPart(() => import('../charts/slope/Slope.svelte')),
  'sparkline-table': () =>
    loadPart(() => import('../charts/sparkline-table/SparklineTable.svelte')),
};

/**
 * The component of a chart type.
 * @throws YardstickError if its code does not come
 */
export async function loadDrawing(type: ChartType): Promise<Component<ChartProps>> {
  return (await loaders[type]()).default;
}
