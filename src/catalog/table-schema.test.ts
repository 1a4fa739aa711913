import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';
import { shortProblem } from './sample.ts';
import { checkForm, checkRows, type TableForm } from './table-schema.ts';

const words = { zh: '', en: '' };
const FORM: TableForm = {
  columns: [
    { name: 'id', type: 'string', meaning: words, required: true, pattern: '[a-z]+' },
    { name: 'kind', type: 'string', meaning: words, enum: ['x', 'y'] },
    { name: 'size', type: 'number', meaning: words, required: true, minimum: 0, maximum: 10 },
    { name: 'count', type: 'integer', meaning: words },
    { name: 'seen', type: 'date', meaning: words, only: 'published' },
  ],
  key: 'id',
};
const HEADER = 'id,kind,size,count';

function problems(...lines: string[]): string[] {
  const table = readCsv('t.csv', lines.join('\n'));
  const faults = checkForm(table, FORM);
  return (faults.length > 0 ? faults : checkRows(table, FORM)).map(shortProblem);
}

describe('a table and its schema', () => {
  it('accepts a table that keeps its form', () => {
    expect(problems(HEADER, 'a,x,1.5,1', 'b,,0,')).toEqual([]);
  });

  it.each([
    [',x,1,1', 't.csv:2: id: cell-missing'],
    ['A,x,1,1', 't.csv:2: id: bad-form: A'],
    ['a,z,1,1', 't.csv:2: kind: not-one-of: z'],
    ['a,x,1e3,1', 't.csv:2: size: not-a-number: 1e3'],
    ['a,x,1234567890.123456,1', 't.csv:2: size: too-many-digits: 1234567890.123456'],
    ['a,x,"1,000",1', 't.csv:2: size: not-a-number: 1,000'],
    ['a,x,1,1.5', 't.csv:2: count: not-whole: 1.5'],
    ['a,x,1,1000000000000000000', 't.csv:2: count: number-size: 1000000000000000000'],
    ['a,x,1,-2000000000000000000', 't.csv:2: count: number-size: -2000000000000000000'],
    ['a,x,0.0000000000009,1', 't.csv:2: size: number-size: 0.0000000000009'],
    ['a,x,-1,1', 't.csv:2: size: under-minimum: -1'],
    ['a,x,11,1', 't.csv:2: size: over-maximum: 11'],
  ])('refuses the row %s', (row, expected) => {
    expect(problems(HEADER, row)).toEqual([expected]);
  });

  it('accepts the largest and the smallest number that can be kept, and nought', () => {
    expect(problems(HEADER, 'a,x,0.000000000001,999999999999999000')).toEqual([]);
    expect(problems(HEADER, 'a,x,0.0000000000000,-999999999999999000')).toEqual([]);
  });

  it('finds ids given twice', () => {
    expect(problems(HEADER, 'a,,1,7', 'a,,1,7', 'c,,1,')).toEqual(['t.csv:3: id: key-twice: a']);
  });

  it('lets a column be left out that is not required, and no published one in', () => {
    expect(problems('id,size', 'a,1')).toEqual([]);
    expect(problems('id,size,seen', 'a,1,2020')).toEqual(['t.csv:1: seen: column-unknown']);
  });

  it('finds missing, unknown and repeated columns, and nothing else then', () => {
    expect(problems('id,kind,count,colour,id', 'A,z,x,x,x')).toEqual([
      't.csv:1: colour: column-unknown',
      't.csv:1: size: column-missing',
      't.csv:1: id: column-twice',
    ]);
  });

  it('takes an unknown name near a missing one for a typing error', () => {
    const table = readCsv('t.csv', 'id,knid,Size,count');
    expect(checkForm(table, FORM)).toMatchObject([
      { column: 'knid', code: 'column-misspelt', details: { meant: 'kind' } },
      { column: 'Size', code: 'column-misspelt', details: { meant: 'size' } },
    ]);
  });
});
