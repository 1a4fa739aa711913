import { describe, expect, it } from 'vitest';
import { readCsv, readRecords } from './csv.ts';

describe('readCsv', () => {
  it.each([
    ['sep=,\r\na,b\r\n1,2\r\n', ','],
    ['\ufeffsep=;\na;b\n1;2\n', ';'],
  ])('takes the delimiter that spreadsheets tell in a line before the header: %j', (text) => {
    const { columns, rows, problems } = readCsv('t.csv', text);
    expect(problems).toEqual([]);
    expect(columns).toEqual(['a', 'b']);
    expect(rows).toEqual([{ at: { file: 't.csv', line: 3 }, cells: { a: '1', b: '2' } }]);
  });

  it.each([
    ['', 'file-empty'],
    ['\ufeff\n \n', 'file-empty'],
    ['<!doctype html>\n<p class="a", b>', 'not-csv'],
    ['{"a": 1}', 'not-csv'],
  ])('tells what is no table at all in one problem: %j', (text, code) => {
    expect(readCsv('t.csv', text).problems).toMatchObject([{ line: 1, code }]);
  });

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

  it('reports rows of the wrong length, but not for empty cells at the right', () => {
    const { problems, rows } = readCsv('t.csv', 'a,b,,\n1,2,3\n4,5,,,\n6\n');
    expect(problems).toMatchObject([
      { line: 2, value: '3', code: 'cell-count', details: { expected: '2' } },
      { line: 4, value: '1', code: 'cell-count' },
    ]);
    expect(rows[1]?.cells).toEqual({ a: '4', b: '5' });
  });

  it('passes over rows without content, as spreadsheets leave them', () => {
    const { problems, rows } = readCsv('t.csv', 'a,b\n,\n1,2\n , \n"",""\n3,4\n');
    expect(problems).toEqual([]);
    expect(rows.map((row) => [row.at.line, row.cells.a])).toEqual([
      [3, '1'],
      [6, '3'],
    ]);
  });

  it.each([
    [';', 'a;b\n"x;y";2,5\n'],
    ['\t', 'a\tb\nx;y\t2,5\n'],
    ['，', 'a，b\nx;y，"2,5"\n'],
  ])('reads cells between %j and notes it', (value, text) => {
    const { rows, problems, notes } = readCsv('t.csv', text);
    expect(rows.map((row) => row.cells)).toEqual([{ a: 'x;y', b: '2,5' }]);
    expect(problems).toEqual([]);
    expect(notes).toMatchObject([{ line: 1, value, code: 'delimiter-read' }]);
  });

  it('names the delimiter alone where the rows do not fit it', () => {
    expect(readCsv('t.csv', 'a;b\n1;2\nx;y; z\nx;y; z\n').problems).toMatchObject([
      { line: 1, value: ';', code: 'delimiter-other', details: { line: '3' } },
    ]);
  });

  it.each([
    ['an unclosed quote', 'a,b\n1,2\n"3,4\n', 3, 'quote-open'],
    ['an unclosed quote in the midst', 'a,b\n"x\ny",2\n5,"3\n5,6\n7,8\n', 4, 'quote-open'],
    ['a quote that takes up others', 'a,b\n"1,2\n5,6\n"7",8\n', 2, 'quote-inside'],
    ['a quote within a row of another length', 'a,b\n1,2\n3,4" x,5\n', 3, 'quote-inside'],
  ])('names the line of %s, and nothing else', (_, text, line, code) => {
    expect(readCsv('t.csv', text).problems).toMatchObject([{ line, code }]);
  });

  it('names cells with lost characters and cells without a column', () => {
    expect(readCsv('t.csv', 'a,,b\n\ufffdx,,1\ny,z,1\n').problems).toMatchObject([
      { line: 2, column: 'a', code: 'character-lost' },
      { line: 3, value: 'z', code: 'column-unnamed' },
    ]);
  });
});

describe('readRecords', () => {
  it.each([
    ['at the beginning of a cell', 'a,b\n"甲"区,2\n"x, y",3\n', ['"甲"区', 'x, y'], 2],
    ['within a cell', 'a,b\n1,2\n5" disk,4\n', ['1', '5" disk'], 3],
    ['around two parts', 'a,b\n1,2\n"甲"和"乙",4\n', ['1', '"甲"和"乙"'], 3],
  ])('keeps quotes %s as written where the row proves it, and notes it', (_, text, cells, line) => {
    const { rows, problems, notes } = readCsv('t.csv', text);
    expect(rows.map((row) => row.cells.a)).toEqual(cells);
    expect(problems).toEqual([]);
    expect(notes).toMatchObject([{ line, code: 'quote-kept' }]);
  });

  it('takes quotes within a pasted cell for text, and those around one for quotes', () => {
    const lines = ['甲\t乙', '=HYPERLINK("http://x","a")\t12"', '"two\nlines"\t"say ""a"""'];
    const { records, problem } = readRecords('pasted', lines.join('\n'));
    expect(problem).toBeNull();
    expect(records.map(({ cells }) => cells)).toEqual([
      ['甲', '乙'],
      ['=HYPERLINK("http://x","a")', '12"'],
      ['two\nlines', 'say "a"'],
    ]);
    // With commas it would be anyone's guess where the cell ends.
    expect(readRecords('file', 'a,b\n=LINK("x","a"),1').problem?.code).toBe('quote-inside');
  });
});
