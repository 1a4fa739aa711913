import { expect, it } from 'vitest';
import { csvText } from './csv-text.ts';

it('writes CSV that spreadsheets open as text and numbers', () => {
  expect(
    csvText([
      ['a', 'b'],
      ['"said", he', null],
      ['two\nlines', -2],
    ]),
  ).toBe('\uFEFFa,b\r\n"""said"", he",\r\n"two\nlines",-2\r\n');
});

it.each(['=SUM(A1)', '@cmd', '-x', '+x', '＝1+1', '＋x', '－x', '＠x', '\t=1', '\r=1', '\n=1'])(
  'disarms %j',
  (cell) => {
    expect(csvText([[cell]])).toMatch(/^\uFEFF"?'/);
  },
);

it.each(['=', '>=', '-3.5', '+86', '-12%', '~<'])('leaves %j as it is', (cell) => {
  expect(csvText([[cell]])).toBe(`\uFEFF${cell}\r\n`);
});

it('leaves out what no file may hold, and disarms what it hid', () => {
  expect(csvText([['a\u0000b\ud800', '\u0001=1']])).toBe("\uFEFFab,'=1\r\n");
});
