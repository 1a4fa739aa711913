import { expect, it } from 'vitest';
import { quantity } from './quantity.ts';
import { readStated } from './stated.ts';

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
