import type { ChartDocument, ChartType } from '../spec/document.ts';
import { layoutBars } from './bar/layout.ts';
import type { ChartLayout, Layout } from './chart.ts';
import { layoutFlows } from './flow/layout.ts';
import { layoutHeatTable } from './heat-table/layout.ts';
import { layoutHistogram } from './histogram/layout.ts';
import { layoutLine } from './line/layout.ts';
import { layoutNumbers } from './number/layout.ts';
import { layoutPartToWhole } from './part-to-whole/layout.ts';
import { layoutGlyphs } from './reform-glyph/layout.ts';
import { layoutScatter } from './scatter/layout.ts';
import { layoutSlope } from './slope/layout.ts';
import { layoutSparklineTable } from './sparkline-table/layout.ts';
import { layoutSurvival } from './survival/layout.ts';
import { layoutTileMap } from './tile-map/layout.ts';
import { layoutYardstick } from './yardstick/layout.ts';

/** How each chart type is laid out; one line each. */
const layouts: Readonly<Record<ChartType, Layout<ChartLayout>>> = {
  number: layoutNumbers,
  'reform-glyph': layoutGlyphs,
  bar: layoutBars,
  line: layoutLine,
  flow: layoutFlows,
  'part-to-whole': layoutPartToWhole,
  scatter: layoutScatter,
  'tile-map': layoutTileMap,
  yardstick: layoutYardstick,
  histogram: layoutHistogram,
  survival: layoutSurvival,
  'heat-table': layoutHeatTable,
  slope: layoutSlope,
  'sparkline-table': layoutSparklineTable,
};

/** Lays out a chart of any type. */
export const layoutChart: Layout<ChartLayout> = (document: ChartDocument, frame) =>
  layouts[document.type](document, frame);
