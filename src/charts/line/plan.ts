import type { Quantity } from '../../base/quantity.ts';
import type { Language } from '../../base/vocabulary.ts';
import { formatFigure } from '../../i18n/figure.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import { unitOf } from '../../spec/look-up.ts';
import { extremes } from '../scale.ts';
import type { Series } from './series.ts';
import { type LineTone, tonesOf } from './tone.ts';

/** What all panels of a chart share. */
export interface LinePlan {
  readonly document: ChartDocument;
  readonly language: Language;
  readonly tones: ReadonlyMap<string, LineTone>;
  /** Every number that is drawn, so that panels share their axes. */
  readonly values: readonly number[];
  readonly times: readonly number[];
  readonly yearly: boolean;
  /** A figure without unit, divided by `by`, to about three digits; focus tells it exactly. */
  readonly write: (row: ChartRow, by: number) => string;
}

/** Whole years and longer; a middle of shorter ones would be named by its month. */
function isYearly(row: ChartRow): boolean {
  if (row.start === null || row.end === null) return false;
  return Date.parse(row.end) - Date.parse(row.start) > 300 * 86_400_000;
}

/** The largest absolute number of a figure. */
function largest({ value, lower, upper }: Quantity): number {
  return Math.max(...[value, lower, upper].map((one) => Math.abs(one ?? 0)));
}

/** What the panels of these lines share. */
export function planOf(
  document: ChartDocument,
  lines: readonly Series[],
  language: Language,
): LinePlan {
  const points = lines.flatMap(({ points }) => points);
  return {
    document,
    language,
    tones: tonesOf(document),
    values: points.flatMap(({ row }) => extremes(row)),
    times: points.map(({ time }) => time),
    yearly: points.every(({ row }) => isYearly(row)),
    write: (row, by) => {
      const over = (value: number | null) => (value === null ? null : value / by);
      const figure = {
        qualifier: row.qualifier,
        value: over(row.value),
        lower: over(row.lower),
        upper: over(row.upper),
      };
      const decimals = Math.min(row.derivation?.decimals ?? 2, largest(figure) < 10 ? 2 : 1);
      return formatFigure(figure, unitOf(document, row.unit), language, { decimals, unit: false });
    },
  };
}
