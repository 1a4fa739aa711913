import type { ChartRow } from '../../spec/document.ts';
import type { Label } from '../label.ts';
import type { ThemeColour } from '../theme.ts';

/** An end of a band, pixels; `unsure` if its figure is a bound, a range or an approximation. */
export interface FlowNode {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly unsure: boolean;
}

/** What the whole splits into; `row` is null for the computed rest. */
export interface Branch {
  readonly key: string;
  readonly row: ChartRow | null;
  readonly tone: ThemeColour;
  /** The band, its end, and the line from there to its labels; empty where nothing is drawn. */
  readonly path: string;
  readonly node: FlowNode | null;
  readonly leader: string;
  /** The end of a part of a bar whose figure is not exact. */
  readonly edge?: string;
  readonly labels: readonly Label[];
}

/** One whole with its branches. */
export interface Flow {
  readonly key: string;
  readonly whole: ChartRow;
  readonly node: FlowNode | null;
  readonly labels: readonly Label[];
  readonly branches: readonly Branch[];
  /** Says why nothing is drawn; empty otherwise. */
  readonly message: readonly Label[];
}
