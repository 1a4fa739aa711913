import type { Quantity } from '../../base/quantity.ts';
import type { Language } from '../../base/vocabulary.ts';
import { formatFigure } from '../../i18n/figure.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import { unitOf } from '../../spec/look-up.ts';
import { extremes, sharedWith } from '../scale.ts';
import { type LinePanel, type Series, timeOf } from './series.ts';
import { type Steps, stepsOf } from './time.ts';
import { FURTHER, type LineStyle, stylesOf } from './tone.ts';

/** What all panels of a chart share. */
export interface LinePlan {
  readonly document: ChartDocument;
  readonly language: Language;
  /** Of every plot, pixels; undefined where what it holds decides. */
  readonly height: number | undefined;
  readonly styles: ReadonlyMap<string, LineStyle>;
  /** Every number that is drawn, so that panels share their axes. */
  readonly values: readonly number[];
  readonly times: readonly number[];
  readonly steps: Steps;
  /** A figure without unit, divided by `by`, to about three digits; focus tells it exactly. */
  readonly write: (row: ChartRow, by: number) => string;
}

/** The largest absolute number of a figure. */
function largest({ value, lower, upper }: Quantity): number {
  return Math.max(...[value, lower, upper].map((one) => Math.abs(one ?? 0)));
}

/** What these panels share; `height` is that of their plots, if it is given. */
export function planOf(
  document: ChartDocument,
  panels: readonly LinePanel[],
  language: Language,
  height?: number,
): LinePlan {
  const points = panels.flatMap(({ series }) => series.flatMap((one) => one.points));
  const aims = panels.flatMap((panel) => panel.aims.flatMap(({ rows }) => rows));
  return {
    document,
    language,
    height,
    styles: stylesOf(document),
    values: [
      ...sharedWith(document, document.encodings.value?.unit ?? ''),
      ...[...points.map(({ row }) => row), ...aims].flatMap(extremes),
    ],
    times: [...points.map(({ time }) => time), ...aims.flatMap((row) => timeOf(row) ?? [])],
    steps: stepsOf(points.map(({ row }) => row)),
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

/** How a line is drawn. */
export function styleIn({ styles }: LinePlan, { group }: Pick<Series, 'group'>): LineStyle {
  return styles.get(group.key) ?? FURTHER;
}
