import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';
import type { TableSchema } from './descriptor.ts';
import { shortProblem } from './sample.ts';
import { checkForm, checkRows } from './table-schema.ts';

const SCHEMA: TableSchema = {
  fields: [
    { name: 'id', type: 'string', constraints: { required: true, pattern: '[a-z]+' } },
    { name: 'kind', type: 'string', constraints: { enum: ['x', 'y'] } },
    { name: 'size', type: 'number', constraints: { minimum: 0, maximum: 10 } },
    { name: 'count', type: 'integer', constraints: { unique: true } },
    { name: 'parent', type: 'string' },
  ],
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['parent'], reference: { resource: '', fields: ['id'] } }],
};
const HEADER = 'id,kind,size,count,parent';

function problems(...lines: string[]): string[] {
  const table = readCsv('t.csv', lines.join('\n'));
  const faults = checkForm(table, SCHEMA);
  return (faults.length > 0 ? faults : checkRows(table, SCHEMA, new Map())).map(shortProblem);
}

describe('a table and its schema', () => {
  it('accepts a table that keeps its schema', () => {
    expect(problems(HEADER, 'a,x,1.5,1,', 'b,,,,a')).toEqual([]);
  });

  it.each([
    [',x,1,1,', 't.csv:2: id: cell-missing'],
    ['A,x,1,1,', 't.csv:2: id: bad-form: A'],
    ['a,z,1,1,', 't.csv:2: kind: not-one-of: z'],
    ['a,x,1e3,1,', 't.csv:2: size: not-a-number: 1e3'],
    ['a,x,1234567890.123456,1,', 't.csv:2: size: too-many-digits: 1234567890.123456'],
    ['a,x,"1,000",1,', 't.csv:2: size: not-a-number: 1,000'],
    ['a,x,1,1.5,', 't.csv:2: count: not-whole: 1.5'],
    ['a,x,-1,1,', 't.csv:2: size: under-minimum: -1'],
    ['a,x,11,1,', 't.csv:2: size: over-maximum: 11'],
    ['a,x,1,1,b', 't.csv:2: parent: reference-unknown: b'],
  ])('refuses the row %s', (row, expected) => {
    expect(problems(HEADER, row)).toEqual([expected]);
  });

  it('finds keys and unique values given twice, but not empty ones', () => {
    expect(problems(HEADER, 'a,,,7,', 'a,,,7,', 'c,,,,', 'd,,,,')).toEqual([
      't.csv:3: count: key-twice: 7',
      't.csv:3: id: key-twice: a',
    ]);
  });

  it('finds missing, unknown and repeated columns, and nothing else then', () => {
    expect(problems('id,kind,size,count,colour,id', 'A,z,x,x,x,x')).toEqual([
      't.csv:1: colour: column-unknown',
      't.csv:1: parent: column-missing',
      't.csv:1: id: column-twice',
    ]);
  });

  it('takes an unknown name near a missing one for a typing error', () => {
    const table = readCsv('t.csv', 'id,knid,Size,count,parent');
    expect(checkForm(table, SCHEMA)).toMatchObject([
      { column: 'knid', code: 'column-misspelt', details: { meant: 'kind' } },
      { column: 'Size', code: 'column-misspelt', details: { meant: 'size' } },
    ]);
  });
});
