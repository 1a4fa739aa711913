import { CITY, idOf, type Rows, range, ward } from './names.ts';

/** Charts of every kind that the city has figures for. */
export const charts: Rows = range(10).flatMap((i) => [
  chart(i, 'glyph', 'reform-glyph', `p${i}-a-before ~ p${i}-a-after ~ p${i}-a-target`),
  { ...chart(i, 'line', 'line', ''), indicators: `p${i}-a`, areas: CITY },
  chart(i, 'bar', 'bar', `p${i}-b-after | p${i}-b-before`),
  chart(i, 'number', 'number', `p${i}-c-after | p${i}-d-after`),
  ...(i === 0
    ? [
        chart(
          i,
          'map',
          'tile-map',
          range(30)
            .map((w) => `p0-a-${ward(w)}`)
            .join(' | '),
        ),
      ]
    : []),
]);

function chart(i: number, id: string, type: string, groups: string) {
  return {
    chart_id: `port-${i}-${id}`,
    reform: idOf(i),
    type,
    title_zh: `第${i + 1}项改革的图：${id}`,
    title_en: `Reform ${i + 1}: ${id}`,
    subtitle_zh: '虚构数据',
    subtitle_en: 'Made-up data',
    groups,
  };
}
