import type { Language } from '../base/vocabulary.ts';
import type { Theme } from '../charts/theme.ts';
import type { ChartDocument } from '../spec/document.ts';

/** How a file is to come out. */
export interface ExportOptions {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** Pixels that pictures are wide before `scale`. */
  readonly width: number;
  /** Pixels of a bitmap for each pixel of the picture, 1 to 4. */
  readonly scale: number;
  /** Where the chart can be found; '' if nowhere. */
  readonly address: string;
  /** The day on which it is taken, ISO 8601. */
  readonly date: string;
}

/** Draws a chart as SVG text: `renderSvg` in Node, `drawInPage` in a browser. */
export type DrawChart = (
  document: ChartDocument,
  options: { readonly width: number; readonly language: Language; readonly theme?: Theme },
) => string;

/** A picture as SVG text and its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What exporters need of where they run. */
export interface ExportTools {
  readonly draw: DrawChart;
  /** Makes a PNG of a picture; absent where nothing can. */
  readonly rasterise?: (picture: Picture, scale: number) => Promise<Uint8Array>;
}

/** Writes a document as a file: text, to be stored as UTF-8, or bytes. */
export type WriteFile = (
  document: ChartDocument,
  options: ExportOptions,
  tools: ExportTools,
) => Promise<string | Uint8Array>;
