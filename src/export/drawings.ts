import { withoutControls } from '../base/plain-text.ts';
import type { Language } from '../base/vocabulary.ts';
import { THEMES } from '../charts/theme.ts';
import type { ChartDocument } from '../spec/document.ts';
import type { DrawChart } from './exporter.ts';

/** Pixels of the narrow drawing: a phone's. */
const NARROW = 358;

/**
 * A chart at two widths, of which `DRAWING_STYLE` shows the one that fits, in the colours of the
 * page around it.
 * @param wide pixels of the wide drawing
 */
export function drawings(
  document: ChartDocument,
  language: Language,
  wide: number,
  draw: DrawChart,
): string {
  return Object.entries({ narrow: NARROW, wide })
    .map(([name, width]) => {
      const svg = draw(document, { width, language, theme: THEMES.page });
      return `<div class="${name}">${withoutControls(svg)}</div>`;
    })
    .join('\n');
}
