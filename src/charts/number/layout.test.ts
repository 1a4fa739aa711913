import { expect, test } from 'vitest';
import { documentWith, range, text } from '../../../tests/charts/document-with.ts';
import { counts, headline } from '../../../tests/charts/fixtures-a.ts';
import { quantity } from '../../base/quantity.ts';
import { layoutNumbers } from './layout.ts';

/** The first three figures of the table, which are headlines then. */
const three = { ...headline, rows: headline.rows.slice(0, 3) };
const linesOf = (document: typeof headline, width: number, language: 'zh' | 'en') =>
  layoutNumbers(document, { width, language }).numbers.flatMap(({ line }) => (line ? [line] : []));
const textOf = (labels: readonly { readonly lines: readonly string[] }[]) =>
  labels.map(({ lines }) => lines.join(''));

test('one to three figures are headlines side by side, of one size and on one baseline', () => {
  const lines = linesOf(three, 1040, 'zh');
  expect(new Set(lines.map(({ x }) => x)).size).toBe(3);
  expect(new Set(lines.map(({ y }) => y)).size).toBe(1);
  expect(new Set(lines.flatMap(({ runs }) => Math.max(...runs.map(({ size }) => size))))).toEqual(
    new Set([34]),
  );
});

test('columns give way before a size does or a number parts from its unit', () => {
  for (const width of [358, 680]) {
    const lines = linesOf(three, width, 'en');
    const columns = new Set(lines.map(({ x }) => x)).size;
    expect({ width, columns, runs: lines[0]?.runs.map(({ text, size }) => [text, size]) }).toEqual({
      width,
      columns: 1,
      runs: [
        ['over ', 17],
        ['20,000', 34],
        [' person-times', 17],
      ],
    });
  }
});

test('figures too long for a line stand in a table, whole', () => {
  const { heads, numbers } = layoutNumbers(three, { width: 200, language: 'en' });
  expect(heads).toHaveLength(0);
  expect(numbers.map(({ line, labels }) => [line, textOf(labels)])[0]).toEqual([
    null,
    ['over 20,000 person-times'],
  ]);
});

test('a comparison is a headline figure of its own, named by what sets it apart', () => {
  const { numbers } = layoutNumbers(three, { width: 680, language: 'zh' });
  expect(textOf(numbers[2]?.beside ?? [])).toEqual(['上链发票份数', '2018年']);
});

test('a missing figure is a dash, not a zero', () => {
  const last = linesOf(counts, 680, 'en').at(-1);
  expect(last?.runs.map(({ text }) => text).join('')).toBe('– no figure');
});

test('what a source says in words stands whole, without a unit', () => {
  const [first] = headline.rows;
  if (first === undefined) throw new Error('no row');
  const said = { ...first, words: { zh: '不设下限', en: 'no lower limit' } };
  const { numbers } = layoutNumbers({ ...headline, rows: [said] }, { width: 680, language: 'zh' });
  expect(numbers[0]?.line?.runs.map(({ text }) => text)).toEqual(['不设下限']);
});

test('more than three figures are rows of a table: what, how much, when, where', () => {
  const { heads, numbers } = layoutNumbers(headline, { width: 680, language: 'zh' });
  expect(textOf(heads)).toEqual(['项目', '数值', '时间', '地区']);
  expect(
    numbers.map(({ labels, beside }) => [
      textOf(beside)[0],
      ...textOf(labels),
      ...textOf(beside).slice(1),
    ]),
  ).toEqual([
    ['活动参与人次', '逾2万人次', '2018年', '广州'],
    ['上链发票份数', '逾7073万份', '2018年', '广州'],
    ['上链发票份数', '591万份', '2018年', '深圳'],
    ['进口巴氏杀菌乳通关时长', '20分钟以内', '2018年', '广州'],
    ['首次送达成功率(同比)', '+15.9个百分点', '2018年', '广州'],
  ]);
  expect(numbers.map(({ area }) => area?.height)).toEqual([36, 36, 36, 36, 36]);
});

test('a narrow table has period and place under the name, and no heads', () => {
  const { heads, numbers } = layoutNumbers(headline, { width: 358, language: 'zh' });
  expect(heads).toEqual([]);
  expect(textOf(numbers[2]?.beside ?? [])).toEqual(['上链发票份数', '2018年 · 深圳']);
});

test('what all rows of a narrow table share is said once, above them', () => {
  const rows = headline.rows.filter(({ role }) => role !== 'context');
  const layout = layoutNumbers({ ...headline, rows }, { width: 358, language: 'zh' });
  expect(textOf(layout.heads)).toEqual(['2018年 · 广州']);
  expect(layout.numbers.map(({ beside }) => textOf(beside)[1])).toEqual(rows.map(() => undefined));
});

test('a target is said to be one, and what else tells a figure apart from the first', () => {
  const document = documentWith('number', [
    {
      label: text('街坊队伍'),
      rows: [
        quantity(469),
        { ...quantity(800), role: 'target' },
        { ...range(300, 400), role: 'baseline' },
        { ...quantity(500), indicator: { id: 'other', name: text('另一项') } },
      ],
    },
  ]);
  const { numbers } = layoutNumbers(document, { width: 680, language: 'zh' });
  expect(numbers.map(({ beside }) => textOf(beside)[0])).toEqual([
    '街坊队伍',
    '街坊队伍 · 目标',
    '街坊队伍 · 基期',
    '另一项',
  ]);
});
