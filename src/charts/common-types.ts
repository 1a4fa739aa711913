import Bar from './bar/Bar.svelte';
import type { ChartModule } from './chart.ts';
import Flow from './flow/Flow.svelte';
import Line from './line/Line.svelte';
import Numbers from './number/Numbers.svelte';
import PartToWhole from './part-to-whole/PartToWhole.svelte';
import ReformGlyph from './reform-glyph/ReformGlyph.svelte';
import Scatter from './scatter/Scatter.svelte';
import TileMap from './tile-map/TileMap.svelte';
import Yardstick from './yardstick/Yardstick.svelte';

/** The chart types that a page can draw at once; one line each. */
export const commonTypes: readonly ChartModule[] = [
  { type: 'number', component: Numbers },
  { type: 'reform-glyph', component: ReformGlyph },
  { type: 'bar', component: Bar },
  { type: 'line', component: Line },
  { type: 'flow', component: Flow },
  { type: 'part-to-whole', component: PartToWhole },
  { type: 'scatter', component: Scatter },
  { type: 'tile-map', component: TileMap },
  { type: 'yardstick', component: Yardstick },
];
