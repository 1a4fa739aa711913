import { withDates } from '../../src/base/period.ts';
import { quantity } from '../../src/base/quantity.ts';
import type { LocalText } from '../../src/base/vocabulary.ts';
import type { ChartDocument, ChartEvent } from '../../src/spec/document.ts';
import { documentWith, missing, type RowDraft, text } from './document-with.ts';

/** A year's figure; null is a stated absence. */
export const yearly = (year: number, value: number | null, more: Partial<RowDraft> = {}) => ({
  ...(value === null ? missing : quantity(value)),
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  period: String(year),
  ...more,
});

const line = (label: LocalText, first: number, values: readonly (number | null)[]) => ({
  label,
  rows: values.map((value, position) => yearly(first + position, value)),
});

const event = (given: Pick<ChartEvent, 'kind' | 'date' | 'groups'>): ChartEvent => ({
  id: `${given.kind}-${given.date}`,
  source: 'report',
  text: text(
    '口径自此变化,前后不可直接相比。',
    'The method changed and the values are not one series.',
  ),
  ...given,
});

const places = documentWith('line', [
  line(text('中国', 'China'), 2013, [34, 31, 31, 28, 24, 8.55, 8.55]),
  line(
    text('上海', 'Shanghai'),
    2003,
    [46, 46, 46, 33, 33, 39, 36, 36, 36, 31, 31, 28, 28, 26, 22, 9, 9],
  ),
  line(
    text('中国香港', 'Hong Kong SAR, China'),
    2003,
    [11, 11, 11, 11, 11, 11, 6, 6, 3, 3, 3, 3, 1.5, 1.5, 1.5, 1.5, 1.5],
  ),
  line(
    text('经合组织高收入经济体(平均)', 'High-income OECD economies (mean)'),
    2003,
    [
      38, 32.6, 25.6, 22.9, 20.1, 17.2, 16.3, 15.5, 13.5, 13.2, 12.2, 11.1, 10.2, 9.8, 9.8, 9.7,
      9.17,
    ],
  ),
]);

/** World Bank days to start a business, with a break and a correction. */
export const business: ChartDocument = {
  ...places,
  encodings: { ...places.encodings, value: { label: text('时间', 'Time'), unit: 'day' } },
  events: [
    event({ kind: 'break', date: '2013', groups: ['g0'] }),
    event({ kind: 'correction', date: '2017', groups: ['g0', 'g1'] }),
    event({ kind: 'policy', date: '2018-05', groups: [] }),
  ],
};

/** A line with a stated absence, one with a year left out, a lone point, and open figures. */
export const gaps = documentWith('line', [
  line(text('缺一年', 'A year missing'), 2010, [5, null, 4, 3]),
  {
    label: text('跳过', 'A year left out'),
    rows: [2010, 2011, 2014, 2015].map((one) => yearly(one, 7)),
  },
  { label: text('单点', 'A lone point'), rows: [yearly(2012, 2)] },
  {
    label: text('未定', 'Open'),
    rows: [
      yearly(2010, 9),
      { ...quantity(10, '>'), ...dated(2011) },
      { ...quantity(12), ...dated(2012), role: 'target' as const },
    ],
  },
]);

function dated(year: number) {
  return { start: `${year}-01-01`, end: `${year}-12-31`, period: String(year) };
}

/** More lines than labels have room for, in context. */
export const many = documentWith(
  'line',
  Array.from({ length: 40 }, (_, place) => ({
    ...line(text(`地方${place}`, `Place ${place}`), 2015, [place, place + 1, place + 2]),
    context: place > 0,
  })),
);

/** Months beside years, an undated figure, and a change among levels. */
export const frequencies = documentWith('line', [
  {
    label: text('按月', 'By month'),
    rows: [1, 2, 3, 6, 7, 8].map((month) => {
      const period = `2018-0${month}`;
      return { ...quantity(20 + month), ...withDates({ start: null, end: null, period }) };
    }),
  },
  line(text('按年', 'By year'), 2016, [30, 28, 26]),
  {
    label: text('其他', 'Others'),
    rows: [
      { ...quantity(12), start: null, end: null, period: '' },
      yearly(2018, 11),
      yearly(2018, -3, { role: 'change' }),
    ],
  },
]);
