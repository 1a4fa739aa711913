import type { Language } from '../base/vocabulary.ts';
import { THEMES } from '../charts/theme.ts';
import type { ChartDocument } from '../spec/document.ts';
import { summarise } from '../spec/summary.ts';
import type { DrawChart } from './exporter.ts';
import { escapeMarkup, withoutControls } from './markup.ts';

/** Pixels of the narrow drawing: a phone's. */
const NARROW = 358;
const LABEL = /(<svg\b[^>]*?\saria-label=)"[^"]*"/;

/**
 * A chart at two widths, of which `DRAWING_STYLE` shows the one that fits, in the colours of the
 * page around it. It answers to no keys here, and its label does not say so.
 * @param wide pixels of the wide drawing
 */
export function drawings(
  document: ChartDocument,
  language: Language,
  wide: number,
  draw: DrawChart,
): string {
  const label = escapeMarkup(summarise(document, language, false));
  return Object.entries({ narrow: NARROW, wide })
    .map(([name, width]) => {
      const svg = draw(document, { width, language, theme: THEMES.page });
      const named = svg.replace(LABEL, (_, before) => `${before}"${label}"`);
      return `<div class="${name}">${withoutControls(named)}</div>`;
    })
    .join('\n');
}
