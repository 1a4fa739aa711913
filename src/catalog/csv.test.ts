import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';

describe('readCsv', () => {
  it('tolerates a byte order mark, CRLF, blanks around cells and empty lines', () => {
    const table = readCsv('t.csv', '\uFEFFa,b\r\n 1 ,x\r\n\r\n2,"y, z"\r\n');
    expect(table.columns).toEqual(['a', 'b']);
    expect(table.rows.map((row) => row.cells)).toEqual([
      { a: '1', b: 'x' },
      { a: '2', b: 'y, z' },
    ]);
    expect(table.rows.map((row) => row.at.line)).toEqual([2, 4]);
    expect(table.problems).toEqual([]);
  });

  it('gives the line on which a row with line breaks begins', () => {
    const table = readCsv('t.csv', 'a,b\n"one\ntwo",x\n3,y\n');
    expect(table.rows.map((row) => row.at.line)).toEqual([2, 4]);
  });

  it('reports rows of the wrong length', () => {
    const { problems } = readCsv('t.csv', 'a,b\n1,2,3\n4,5\n');
    expect(problems).toMatchObject([{ line: 2, value: '3', message: 'expected 2 cells' }]);
  });

  it('reports an unclosed quote instead of throwing', () => {
    const { problems } = readCsv('t.csv', 'a,b\n"1,2\n');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/quote/i);
  });
});
