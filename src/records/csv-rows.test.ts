import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvRows } from './csv-rows.ts';

async function read(text: string, size: number) {
  const pieces = async function* () {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  };
  const rows: string[] = [];
  let columns: readonly string[] = [];
  for await (const batch of readCsvRows('log.csv', pieces())) {
    columns = batch.columns;
    for (const [at, cells] of batch.rows.entries())
      rows.push(`${batch.lines[at]}: ${cells.join('|')}`);
  }
  return { columns, rows };
}

describe('readCsvRows', () => {
  it.each([1000, 23, 7])('reads rows whole however the text is cut: %d', async (size) => {
    const text = '\ufeffid,note\r\n1,"a, ""b""\nsecond line"\r\n\r\n2,c\r\n3,"d"\r\n4';
    expect(await read(text, size)).toEqual({
      columns: ['id', 'note'],
      rows: ['2: 1|a, "b"\nsecond line', '5: 2|c', '6: 3|d', '7: 4'],
    });
  });

  it('reads plain text as the parser does', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '许', ' ', '0', '-', "'"), maxLength: 4 });
    const row = fc.array(cell, { minLength: 1, maxLength: 4 });
    const property = fc.asyncProperty(fc.array(row, { minLength: 1 }), async (cells) => {
      const text = `a,b\r\n${cells.map((one) => `${one.join(',')}\r\n`).join('')}`;
      const plain = await read(text, 16);
      // One quotation mark at the end, and the parser reads the whole block.
      const quoted = `${text}"q",1\r\n`;
      const parsed = await read(quoted, quoted.length);
      expect(parsed.rows.slice(0, -1)).toEqual(plain.rows);
    });
    await fc.assert(property, { seed: 5, numRuns: 50 });
  });

  it('takes the delimiter that the header or a first line tells', async () => {
    expect((await read('编号;日期\n1;2024-01-01\n', 9)).rows).toEqual(['2: 1|2024-01-01']);
    expect((await read('sep=|\na|b;c\n1|2\n', 99)).columns).toEqual(['a', 'b;c']);
  });

  it.each([
    ['', 'log-no-header'],
    ['<html></html>', 'log-not-csv'],
    ['a,b\n1,"2\n3,4\n', 'log-csv'],
  ])('says what is no table: %j', async (text, code) => {
    await expect(read(text, 99)).rejects.toMatchObject({ code });
  });

  it.each([
    ['a,b\n1,2\n3,"4\n5,6\n7,8\n', '3'],
    ['a,b\n"1\n1",2\n3,"4\n5,6\n7,8\n', '4'],
    ['a,b\n1,2\n"3,4\n5,6\n"7",8\n', '3'],
  ])('names the line on which a quote begins that is not closed: %j', async (text, line) => {
    for (const size of [99, 9]) {
      const fault = { code: 'log-csv', details: { line } };
      await expect(read(text, size)).rejects.toMatchObject(fault);
    }
  });
});
