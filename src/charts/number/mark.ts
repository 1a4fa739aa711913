import type { ChartRow } from '../../spec/document.ts';
import type { Run } from '../big-figure.ts';
import type { ChartLayout } from '../chart.ts';
import type { Box, Label } from '../label.ts';
import type { ThemeColour } from '../theme.ts';

/** A headline figure with its words, or a row of the table. */
export interface NumberMark {
  readonly row: ChartRow;
  /** The line of a headline figure, of several sizes of type; null in the table. */
  readonly line: {
    readonly runs: readonly Run[];
    readonly x: number;
    readonly y: number;
    readonly tone: ThemeColour;
    readonly box: Box;
  } | null;
  /** What is part of the figure and opens its source with it. */
  readonly labels: readonly Label[];
  /** What stands beside it: name, period, place. */
  readonly beside: readonly Label[];
  /** The room of a row, which opens its source wherever it is pressed; null for a headline figure. */
  readonly area: { readonly y: number; readonly height: number } | null;
}

export interface NumberLayout extends ChartLayout {
  readonly numbers: readonly NumberMark[];
  /** Names of the table's columns; empty for headline figures. */
  readonly heads: readonly Label[];
  /** Heights of the table's rules. */
  readonly rules: readonly number[];
}
