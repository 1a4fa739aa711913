import { shownFigure } from '../../../base/rounding.ts';
import type { Language } from '../../../base/vocabulary.ts';
import type { ChartDocument } from '../../../spec/document.ts';
import { unitOf } from '../../../spec/look-up.ts';
import { nativeBar } from './native-bar.ts';
import type { NativeChart } from './native-chart.ts';
import { nativeLine } from './native-line.ts';
import { nativeScatter } from './native-scatter.ts';
import { nativeStack } from './native-stack.ts';

/**
 * A document as a native chart if that says the same, else null: it is then drawn as a vector.
 *
 * The rule. A native chart draws exact lengths and positions, so:
 * - bars are native if no figure is a range, missing or negative; a bound or an approximation
 *   carries its words in the label (`逾110万人`), and a bound's bar is hatched;
 * - lines are native if every figure is exact, dated and has happened; each gap or break in a line
 *   begins a series of its own, so that nothing is joined that the document does not join;
 * - dots are native if both their figures are exact and every dot finds room for its name;
 * - parts of a whole are native if there is one whole, all is exact and nothing is left unsaid;
 * - all of them in one panel with one unit, and with so few marks that labels are legible.
 * Every other chart, and every other type, is a vector.
 */
export function nativeChart(whole: ChartDocument, language: Language): NativeChart | null {
  if (whole.rows.length === 0) return null;
  const rows = whole.rows.map((row) => shownFigure(row, unitOf(whole, row.unit)));
  const document = { ...whole, rows };
  if (document.type === 'bar') return nativeBar(document, language);
  if (document.type === 'line') return nativeLine(document, language);
  if (document.type === 'scatter') return nativeScatter(document, language);
  return document.type === 'part-to-whole' ? nativeStack(document, language) : null;
}
