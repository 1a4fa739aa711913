import type { ThemeColour } from '../../../charts/theme.ts';
import type { ChartRow } from '../../../spec/document.ts';

/** Where charts stand on a slide, in points: every native chart is laid out for this frame. */
export const FRAME = { width: 864, height: 306 } as const;
/** Sizes of type in native charts, in points. */
export const SIZE = { label: 14, axis: 12 } as const;

/** How the area of a mark is filled: bounds are hatched, what has not happened is hollow. */
export type Pattern = 'solid' | 'hatched' | 'hollow';

/** A label at a point: its lines, and on which side it stands. */
export interface NativeLabel {
  readonly lines: readonly string[];
  readonly side: 'outEnd' | 'ctr' | 'l' | 'r' | 't' | 'b';
  readonly tone: ThemeColour | 'paper';
  /** How far below its usual place it stands, in parts of the frame's height. */
  readonly down: number;
}

/** A figure of the document as a native chart has it. */
export interface NativePoint {
  /** The document's number as it is shown; a gap in a line has no point. */
  readonly value: number;
  /** Position in `categories`, or the number across in a scatter plot. */
  readonly at: number;
  readonly tone: ThemeColour;
  readonly pattern: Pattern;
  readonly label: NativeLabel | null;
}

export interface NativeSeries {
  readonly name: string;
  readonly tone: ThemeColour;
  readonly points: readonly NativePoint[];
}

/** A numeric axis. */
export interface NativeAxis {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Edges of the plot in parts of the frame. */
export interface NativePlot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A chart that PowerPoint draws itself from an editable table. */
export interface NativeChart {
  readonly kind: 'bar' | 'stack' | 'line' | 'scatter';
  /** Names, or days as Excel counts them in a line chart, or names of dots. */
  readonly categories: readonly (string | number)[];
  /** Steps of the time axis of a line chart. */
  readonly time: 'days' | 'years' | null;
  readonly series: readonly NativeSeries[];
  /** Upwards, and across in a scatter plot. */
  readonly value: NativeAxis;
  readonly across: NativeAxis | null;
  readonly plot: NativePlot;
  /** True where names of series stand in a legend below. */
  readonly legend: boolean;
}

/**
 * True for a figure that stands at one place of a scale, exactly or about (its label says which): not
 * for a bound or a range.
 */
export function isPoint({ qualifier }: Pick<ChartRow, 'qualifier'>): boolean {
  return qualifier === '=' || qualifier === '~';
}
