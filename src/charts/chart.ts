import type { Component } from 'svelte';
import type { Language } from '../base/vocabulary.ts';
import type { ChartDocument, ChartType } from '../spec/document.ts';
import type { Theme } from './theme.ts';

/** What a chart is drawn with, beside its document. */
export interface Frame {
  /** Pixels; at least 280. */
  readonly width: number;
  readonly language: Language;
  /**
   * Pixels that the drawing is to keep to, as on a slide; forms that have a height of their own,
   * such as rows of bars, do not heed it.
   */
  readonly height?: number | undefined;
}

/** The least that every layout tells: it fills its width and says how high it came out. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
}

/** Computes geometry from a document; pure, no DOM. */
export type Layout<L extends ChartLayout> = (document: ChartDocument, frame: Frame) => L;

/** The props of every chart component. */
export interface ChartProps {
  readonly document: ChartDocument;
  readonly width: number;
  readonly language: Language;
  readonly theme: Theme;
  /** See `Frame`. */
  readonly height?: number | undefined;
  /** True on a page, where marks take the focus and open their source. */
  readonly interactive?: boolean;
  /** Address of a reform's page on the host's site, by its id; undefined where it has none. */
  readonly linkOf?: ((reform: string) => string | undefined) | undefined;
}

/** One line of the registry. */
export interface ChartModule {
  readonly type: ChartType;
  readonly component: Component<ChartProps>;
}
