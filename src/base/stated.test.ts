import { expect, it } from 'vitest';
import { quantity } from './quantity.ts';
import { readFigure, readStated } from './stated.ts';

const range = (lower: number, upper: number) => ({ qualifier: 'range', value: null, lower, upper });

it.each([
  ['8.5', quantity(8.5)],
  [' 1,234,567.5 ', quantity(1_234_567.5)],
  ['−3', quantity(-3)],
  ['>8', quantity(8, '>')],
  ['≥ 8.5', quantity(8.5, '>=')],
  ['<= 8', quantity(8, '<=')],
  ['约10', quantity(10, '~')],
  ['~<100', quantity(100, '~<')],
  ['6–18', range(6, 18)],
  ['22—50', range(22, 50)],
  ['-5..-2', range(-5, -2)],
  ['≤ 22–50', { ...range(22, 50), qualifier: 'range<=' }],
  ['>=3-5', { ...range(3, 5), qualifier: 'range>=' }],
])('reads %j as it is stated', (text, expected) => {
  expect(readStated(text)).toEqual(expected);
});

it.each(['', 'n/a', '8 days', '1,23', '12,34', '8.5%', '1e999', '0x10', 'Infinity', 'NaN', '5-'])(
  'takes no figure from %j',
  (text) => expect(readStated(text)).toBeNull(),
);

it.each([
  ['逾110万', quantity(1_100_000, '>'), '', 10_000],
  ['近20', quantity(20, '~<'), '', 1],
  ['约3.4亿元', quantity(340_000_000, '~'), '元', 10_000_000],
  ['1300万余件', quantity(13_000_000, '>'), '件', 10_000],
  ['3000多人', quantity(3000, '>'), '人', 1],
  ['20分钟以内', quantity(20, '<='), '分钟', 1],
  ['不到5天', quantity(5, '<'), '天', 1],
  ['12.50%', quantity(12.5), '%', 0.01],
  ['５６．７', quantity(56.7), '', 0.1],
  ['（12）', quantity(-12), '', 1],
  ['1.2万', quantity(12_000), '', 1000],
  ['95%以上', quantity(95, '>='), '%', 1],
  ['22—50个工作日', range(22, 50), '个工作日', 1],
  ['58.3%—81.7%', range(58.3, 81.7), '%', 0.1],
  ['22—50个工作日以内', { ...range(22, 50), qualifier: 'range<=' }, '个工作日', 1],
  ['8.5千克', quantity(8.5), '千克', 0.1],
])('reads %j with its words and unit', (text, expected, unit, lastDigit) => {
  expect(readFigure(text)).toMatchObject({ quantity: expected, unit, lastDigit });
});

it.each([
  '440106号令第3条',
  '第3季度',
  '3月',
  '2024年3月',
  '2024-03-01',
  '1.2.3',
  '12/31',
  'x'.repeat(200_000),
])('reads no figure with words from %j', (text) => {
  const read = readFigure(text);
  if (text !== '3月') expect(read).toBeNull();
});
