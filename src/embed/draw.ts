import { render } from 'svelte/server';
import type { Language } from '../base/vocabulary.ts';
import { chartModule } from '../charts/registry.ts';
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

/**
 * The markup of an embedded chart, every text escaped. It is a promise because frames load the code
 * of each chart type when they need it (see scripts/embed/bundle.ts).
 */
export async function drawEmbed(document: ChartDocument, options: DrawOptions): Promise<string> {
  const module = await chartModule(document.type);
  const props = { document, drawing: module?.component, ...options };
  return render(EmbedFigure, { props }).body.replace(/<!--.*?-->/g, '');
}
