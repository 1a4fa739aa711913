import type { Component } from 'svelte';
import { loadPart } from '../base/part.ts';
import type { ChartType } from '../spec/document.ts';
import type { ChartProps } from './chart.ts';
import { commonTypes } from './common-types.ts';

type Drawing = Component<ChartProps>;

/** Types of which pages show charts only once a log or a file is opened: their code comes then. */
const LATE: Readonly<Partial<Record<ChartType, () => Promise<{ readonly default: Drawing }>>>> = {
  histogram: () => loadPart(() => import('./histogram/Histogram.svelte')),
  survival: () => loadPart(() => import('./survival/Survival.svelte')),
  'heat-table': () => loadPart(() => import('./heat-table/HeatTable.svelte')),
  slope: () => loadPart(() => import('./slope/Slope.svelte')),
  'sparkline-table': () => loadPart(() => import('./sparkline-table/SparklineTable.svelte')),
};

/** What draws each chart type on a page; `registry.ts` has all of them at once, for files. */
class Drawings {
  #loaded = $state.raw<ReadonlyMap<ChartType, Drawing>>(
    new Map(commonTypes.map(({ type, component }) => [type, component])),
  );

  /** What draws a type; undefined while it is not here. */
  of(type: ChartType): Drawing | undefined {
    return this.#loaded.get(type);
  }

  /** Loads what draws a type, if it is not here; throws what loading a part throws. */
  async load(type: ChartType): Promise<void> {
    const load = LATE[type];
    if (load === undefined || this.#loaded.has(type)) return;
    const { default: drawing } = await load();
    this.#loaded = new Map([...this.#loaded, [type, drawing]]);
  }
}

/** What draws charts on this page. */
export const drawings = new Drawings();
