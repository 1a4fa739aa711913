import { quantity } from '../../src/base/quantity.ts';
import type { LocalText } from '../../src/base/vocabulary.ts';
import type { ChartDocument } from '../../src/spec/document.ts';
import {
  documentWith,
  type GroupDraft,
  missing,
  type RowDraft,
  range,
  text,
} from './document-with.ts';

const ACROSS = text('开办企业环节', 'Procedures to start a business');
const UP = text('开办企业时间', 'Time to start a business');

/** A dot: its figure across in cases, and its figure upwards in days. */
export const dot = (
  label: LocalText,
  x: RowDraft,
  y: RowDraft,
  more: Partial<GroupDraft> = {},
): GroupDraft => ({
  label,
  rows: [
    { unit: 'case', ...x, part: 'x', indicator: { id: 'across', name: ACROSS } },
    { ...y, part: 'y', indicator: { id: 'up', name: UP } },
  ],
  ...more,
});

/** A scatter plot of these dots, with both axes named. */
export function scatterOf(...dots: readonly GroupDraft[]): ChartDocument {
  const document = documentWith('scatter', dots);
  const axes = { x: { label: ACROSS, unit: 'case' }, value: { label: UP, unit: 'day' } };
  return { ...document, encodings: { ...document.encodings, ...axes } };
}

const places: readonly (readonly [LocalText, number, number])[] = [
  [text('中国', 'China'), 3.55, 8.55],
  [text('北京', 'Beijing'), 3, 8],
  [text('上海', 'Shanghai'), 4, 9],
  [text('中国香港', 'Hong Kong SAR, China'), 2, 1.5],
  [text('新加坡', 'Singapore'), 2, 1.5],
  [text('韩国', 'Korea, Rep.'), 3, 8],
  [text('经合组织高收入经济体', 'OECD high income'), 4.8824, 9.1721],
];

/** Places of which two and two have the same figures. */
export const economies = scatterOf(
  ...places.map(([label, x, y], position) =>
    dot(label, quantity(x), quantity(y), { context: position > 2 }),
  ),
);

/** Figures that are open to one side or both, approximate, ranges, foreseen, and missing. */
export const statements = scatterOf(
  dot(text('确切', 'Exact'), quantity(40), quantity(12)),
  dot(text('约', 'About'), quantity(52, '~'), quantity(20, '~<')),
  dot(text('逾', 'Over'), quantity(60, '>'), quantity(31, '>=')),
  dot(text('不到', 'Under'), quantity(25, '<'), quantity(26, '<=')),
  dot(text('区间', 'Ranges'), range(10, 20), range(15, 22)),
  dot(
    text('目标', 'Target'),
    { ...quantity(70), role: 'target' },
    { ...quantity(5), role: 'target' },
  ),
  dot(text('缺一', 'One missing'), quantity(30), missing),
  dot(text('单位不同', 'Another unit'), { ...quantity(3), unit: 'person' }, quantity(4)),
);

/** Values far from zero on one axis, around it on the other. */
export const farAway = scatterOf(
  dot(text('一月', 'January'), quantity(9_610), quantity(-4)),
  dot(text('二月', 'February'), quantity(9_702), quantity(3)),
  dot(text('三月', 'March'), quantity(9_655), quantity(6)),
);

/** More dots than there is room for names, most of them in one corner. */
export const crowd = scatterOf(
  ...Array.from({ length: 40 }, (_, position) =>
    dot(
      text(`第${position + 1}个地方`, `Place number ${position + 1}`),
      quantity(20 + ((position * 7) % 23) + (position === 39 ? 160 : 0)),
      quantity(30 + ((position * 5) % 17) + (position === 39 ? 90 : 0)),
      { context: position % 4 !== 0 },
    ),
  ),
);
