import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Language } from '../base/vocabulary.ts';
import type { ChartProps } from '../charts/chart.ts';
import type { ChartDocument } from '../spec/document.ts';
import EmbedFigure from './EmbedFigure.svelte';

/** How an embedded chart is drawn. */
export interface DrawOptions {
  readonly language: Language;
  /** Pixels; two of them where the style sheet is to choose. */
  readonly widths: readonly number[];
  /** True where scripts make marks answer. */
  readonly interactive: boolean;
  /** Address of the chart's home; '' if it has none. */
  readonly home: string;
  readonly tableOpen: boolean;
}

/** Widths drawn before scripts run: telephones, and the column of an article. */
export const STATIC_WIDTHS = [336, 680] as const;

/** The markup of an embedded chart, drawn by the component of its type; every text escaped. */
export function drawEmbed(
  document: ChartDocument,
  drawing: Component<ChartProps> | undefined,
  options: DrawOptions,
): string {
  const props = { document, drawing, ...options };
  return render(EmbedFigure, { props }).body.replace(/<!--.*?-->/g, '');
}
