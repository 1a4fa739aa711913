import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import {
  type ChartChange,
  checkFreshness,
  type FigureChange,
} from '../../compare/briefing/freshness.ts';
import { type ChartBlock, chartBlocks } from '../../spec/briefing/briefing.ts';
import type { BriefingModel } from './model.svelte.ts';

/** How long charts are checked before the page may answer, in milliseconds. */
const SLICE = 12;

// One for all times, so that where nothing differs nothing is written anew.
const NONE: ReadonlyMap<string, FigureChange> = new Map();

/** What of a briefing is not what the catalog holds now; nothing is taken unasked. */
export class FreshnessCheck {
  readonly #model: BriefingModel;
  #charts = $state.raw<ReadonlyMap<string, ChartChange>>(new Map());
  /** Charts never change, they are replaced: each is checked once. */
  #checked = new WeakMap<ChartBlock, ChartChange | null>();
  #checkedBy: CatalogIndex | null = null;

  readonly #figures: ReadonlyMap<string, FigureChange> = $derived.by(() => {
    const { index, briefing } = this.#model;
    if (index === null) return NONE;
    const blocks = briefing.blocks.filter(({ kind }) => kind === 'text');
    const { figures } = checkFreshness(index, { ...briefing, blocks });
    return figures.size === 0 ? NONE : figures;
  });
  /** How many figures and charts differ. */
  readonly count = $derived(this.#figures.size + this.#charts.size);
  /** How many of them have something new to take. */
  readonly takeable = $derived(
    [...this.#figures.values(), ...this.#charts.values()].filter(({ now }) => now !== null).length,
  );

  constructor(model: BriefingModel) {
    this.#model = model;
  }

  /** What became of a figure; undefined if it is as it was. */
  figure(id: string): FigureChange | undefined {
    return this.#figures.get(id);
  }

  /** What became of a chart, by its block's id; undefined if it is as it was. */
  chart(id: string): ChartChange | undefined {
    return this.#charts.get(id);
  }

  /** For an effect: checks the charts piece by piece, so that many do not hold up the page. */
  readonly follow = (): (() => void) | undefined => {
    const { index, briefing } = this.#model;
    if (index === null) return undefined;
    if (index !== this.#checkedBy) this.#checked = new WeakMap();
    this.#checkedBy = index;
    const charts = chartBlocks(briefing);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const check = () => {
      const until = performance.now() + SLICE;
      for (const block of charts) {
        if (this.#checked.has(block)) continue;
        if (performance.now() > until) {
          timer = setTimeout(check);
          return;
        }
        const alone = { ...briefing, blocks: [block], figures: [] };
        this.#checked.set(block, checkFreshness(index, alone).charts.get(block.id) ?? null);
      }
      this.#charts = new Map(
        charts.flatMap((block) => {
          const change = this.#checked.get(block);
          return change ? [[block.id, change]] : [];
        }),
      );
    };
    timer = setTimeout(check);
    return () => clearTimeout(timer);
  };
}
