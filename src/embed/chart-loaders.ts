import type { Component } from 'svelte';
import { loadPart } from '../base/part.ts';
import type { ChartProps } from '../charts/chart.ts';
import type { ChartType } from '../spec/document.ts';

type ChartFile = { readonly default: Component<ChartProps> };

/** The registry of charts for a page that shows one: each type's code comes when it is asked for. */
const loaders: Readonly<Record<ChartType, () => Promise<ChartFile>>> = {
  number: () => import('../charts/number/Numbers.svelte'),
  'reform-glyph': () => import('../charts/reform-glyph/ReformGlyph.svelte'),
  bar: () => import('../charts/bar/Bar.svelte'),
  line: () => import('../charts/line/Line.svelte'),
  flow: () => import('../charts/flow/Flow.svelte'),
  'part-to-whole': () => import('../charts/part-to-whole/PartToWhole.svelte'),
  scatter: () => import('../charts/scatter/Scatter.svelte'),
  'tile-map': () => import('../charts/tile-map/TileMap.svelte'),
  yardstick: () => import('../charts/yardstick/Yardstick.svelte'),
  histogram: () => import('../charts/histogram/Histogram.svelte'),
  survival: () => import('../charts/survival/Survival.svelte'),
  'heat-table': () => import('../charts/heat-table/HeatTable.svelte'),
};

/**
 * The component of a chart type.
 * @throws YardstickError if its code does not come
 */
export async function loadDrawing(type: ChartType): Promise<Component<ChartProps>> {
  return (await loadPart(loaders[type])).default;
}
