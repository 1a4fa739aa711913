import { YardstickError } from '../base/error.ts';
import type { ChartType } from '../base/vocabulary.ts';
import type { ChartDocument, ChartRow } from './document.ts';
import { unitOf } from './look-up.ts';

/**
 * Which figures of each type lie on one axis, and so must have one unit: those of the chart, of a
 * group (groups in other units stand in panels of their own), or of each axis of a scatter plot.
 * Glyphs write figures in another unit than their axis as words; numbers have no axis.
 */
const ON_ONE_AXIS: Readonly<Record<ChartType, (row: ChartRow) => string | null>> = {
  line: () => 'chart',
  'tile-map': () => 'chart',
  bar: ({ group }) => group,
  flow: ({ group }) => group,
  'part-to-whole': ({ group }) => group,
  scatter: ({ part }) => (part === '' ? null : part),
  'reform-glyph': () => null,
  number: () => null,
};

function refuse(document: ChartDocument, path: string, own: string, axis: string): never {
  const [ofOwn, ofAxis] = [unitOf(document, own).name, unitOf(document, axis).name];
  throw new YardstickError('document-units', `two units on one axis: ${axis}, ${own} (${path})`, {
    path,
    unit: ofOwn.en,
    axis: ofAxis.en,
    unitZh: ofOwn.zh,
    axisZh: ofAxis.zh,
  });
}

/**
 * Checks that no axis carries figures in two units.
 * @throws YardstickError `document-units`, whose details name the row and both units
 */
export function checkUnits(document: ChartDocument): void {
  const { type, rows, encodings } = document;
  const axes = new Map<string, string>();
  if (type === 'line' || type === 'tile-map') {
    if (encodings.value) axes.set('chart', encodings.value.unit);
  }
  if (type === 'scatter') {
    if (encodings.x) axes.set('x', encodings.x.unit);
    if (encodings.value) axes.set('y', encodings.value.unit);
  }
  rows.forEach((row, position) => {
    const axis = ON_ONE_AXIS[type](row);
    if (axis === null) return;
    const unit = axes.get(axis) ?? row.unit;
    if (unit !== row.unit) refuse(document, `rows[${position}].unit`, row.unit, unit);
    axes.set(axis, unit);
  });
}
