import { render } from 'svelte/server';
import { YardstickError } from '../base/error.ts';
import type { Language } from '../base/vocabulary.ts';
import type { ChartDocument } from '../spec/document.ts';
import { chartModule } from './registry.ts';
import { THEMES, type Theme } from './theme.ts';

/** How a chart is rendered to a file. */
export interface RenderOptions {
  /** Pixels. */
  readonly width: number;
  readonly language: Language;
  readonly theme?: Theme;
}

/** Renders a document to an SVG string, without a browser; throws `unknown chart type: …`. */
export function renderSvg(document: ChartDocument, options: RenderOptions): string {
  const module = chartModule(document.type);
  if (module === undefined) {
    throw new YardstickError('unknown-chart', `unknown chart type: ${document.type}`, {
      chart: document.type,
    });
  }
  const { width, language, theme = THEMES.light } = options;
  const { body } = render(module.component, { props: { document, width, language, theme } });
  // XML forbids this in text, and files hold the drawing as XML.
  return body
    .replace(/<!--.*?-->/g, '')
    .replaceAll(']]>', ']]&gt;')
    .trim();
}
