import { quantity } from '../../src/base/quantity.ts';
import type { ChartDocument, ChartTile } from '../../src/spec/document.ts';
import { documentWith, missing, type RowDraft, range, text } from './document-with.ts';

const place = (zh: string, en: string, column: number, row: number): ChartTile => ({
  area: en,
  name: text(`${zh}区`, en),
  column,
  row,
});

/** The eleven districts of Guangzhou. */
export const DISTRICTS: readonly ChartTile[] = [
  place('花都', 'Huadu', 1, 0),
  place('从化', 'Conghua', 2, 0),
  place('白云', 'Baiyun', 1, 1),
  place('黄埔', 'Huangpu', 2, 1),
  place('增城', 'Zengcheng', 3, 1),
  place('荔湾', 'Liwan', 0, 2),
  place('越秀', 'Yuexiu', 1, 2),
  place('天河', 'Tianhe', 2, 2),
  place('海珠', 'Haizhu', 1, 3),
  place('番禺', 'Panyu', 1, 4),
  place('南沙', 'Nansha', 2, 5),
];

/** A figure of each of the districts named, on the map of all of them. */
export function mapOf(figures: Readonly<Record<string, RowDraft>>): ChartDocument {
  const name = text('测试指标', 'Made-up indicator');
  const groups = Object.entries(figures).map(([area, row]) => {
    const label = DISTRICTS.find((tile) => tile.area === area)?.name ?? text(area);
    const drawn = { indicator: { id: 'made-up', name }, area: { code: area, name: label }, ...row };
    return { label, rows: [drawn] };
  });
  const document = documentWith('tile-map', groups);
  const unit = document.rows[0]?.unit ?? 'percent';
  const value = { label: name, unit };
  return { ...document, encodings: { ...document.encodings, value, tiles: DISTRICTS } };
}

const percent = (value: number, period: string) => ({
  ...quantity(value),
  unit: 'percent',
  period,
});

/** Three districts of eleven, of different years, one of them a target. */
export const coverage = mapOf({
  Nansha: { ...percent(80, '2020'), qualifier: '>=', role: 'target' },
  Yuexiu: { ...percent(94.07, '2024-12'), role: 'context' },
  Tianhe: { ...percent(90.26, '2025'), role: 'context' },
});

const cases = (value: number) => ({ ...quantity(value), unit: 'case' });

/** A figure of nearly every district: bounds, a range, another year, one missing, one unplaced. */
export const hearings = mapOf({
  Huadu: cases(1240),
  Conghua: cases(310),
  Baiyun: { ...cases(4120), qualifier: '>' },
  Huangpu: { ...cases(2700), qualifier: '~' },
  Zengcheng: cases(1890),
  Liwan: { ...cases(1530), period: '2017' },
  Yuexiu: cases(3980),
  Tianhe: cases(5206),
  Haizhu: { ...range(2200, 2400), unit: 'case' },
  Panyu: { ...missing, unit: 'case' },
  Airport: cases(12),
});

/** Nothing but targets: nothing to colour. */
export const targets = mapOf({
  Huadu: { ...percent(80, '2020'), role: 'target' },
  Tianhe: { ...percent(95, '2020'), role: 'target', qualifier: '>' },
});
