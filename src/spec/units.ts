import type { ChartType } from '../base/vocabulary.ts';
import type { ChartDocument, ChartRow } from './document.ts';
import type { Report } from './problem.ts';

/**
 * Which figures of each type lie on one axis, and so must have one unit: those of the chart, of a
 * group (groups in other units stand in panels of their own), or of each axis of a scatter plot.
 * Glyphs write figures in another unit than their axis as words, yardstick tables list them; numbers have no axis.
 */
const ON_ONE_AXIS: Readonly<Record<ChartType, (row: ChartRow) => string | null>> = {
  yardstick: () => null,
  line: () => 'chart',
  'tile-map': () => 'chart',
  bar: ({ group }) => group,
  flow: ({ group }) => group,
  'part-to-whole': ({ group }) => group,
  scatter: ({ part }) => (part === '' ? null : part),
  'reform-glyph': () => null,
  number: () => null,
  histogram: ({ part }) => (part === 'x' ? 'x' : 'chart'),
  survival: ({ part }) => (part === 'x' ? 'x' : 'chart'),
  'heat-table': () => 'chart',
  slope: () => 'chart',
  // Each indicator has its unit, growths and places theirs.
  'sparkline-table': () => null,
};

/** Types whose figures all lie on the chart's value axis. */
const WITH_VALUE_AXIS: readonly ChartType[] = [
  'line',
  'tile-map',
  'histogram',
  'survival',
  'heat-table',
];

/** Checks that no axis carries figures in two units; the row and both units are named. */
export function checkUnits(document: ChartDocument, report: Report): void {
  const { type, rows, encodings } = document;
  const names = new Map(document.units.map(({ code, name }) => [code, name]));
  const axes = new Map<string, string>();
  if (WITH_VALUE_AXIS.includes(type)) {
    if (encodings.value) axes.set('chart', encodings.value.unit);
  }
  if (type === 'histogram' || type === 'survival') {
    if (encodings.x) axes.set('x', encodings.x.unit);
  }
  if (type === 'scatter') {
    if (encodings.x) axes.set('x', encodings.x.unit);
    if (encodings.value) axes.set('y', encodings.value.unit);
  }
  rows.forEach((row, position) => {
    const place = ON_ONE_AXIS[type](row);
    if (place === null) return;
    const axis = axes.get(place) ?? row.unit;
    axes.set(place, axis);
    const [own, other] = [names.get(row.unit), names.get(axis)];
    // What has no unit, or one that is not there, is reported as that.
    if (axis === row.unit || own === undefined || other === undefined) return;
    report('axis-units', `rows[${position}].unit`, row.unit, {
      unit: own.en,
      axis: other.en,
      unitZh: own.zh,
      axisZh: other.zh,
    });
  });
}
