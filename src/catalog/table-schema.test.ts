import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';
import type { TableSchema } from './descriptor.ts';
import { formatProblem } from './problem.ts';
import { checkTable } from './table-schema.ts';

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
  return checkTable(readCsv('t.csv', lines.join('\n')), SCHEMA, new Map()).map(formatProblem);
}

describe('checkTable', () => {
  it('accepts a table that keeps its schema', () => {
    expect(problems(HEADER, 'a,x,1.5,1,', 'b,,,,a')).toEqual([]);
  });

  it.each([
    [',x,1,1,', 't.csv:2: id: missing'],
    ['A,x,1,1,', 't.csv:2: id: not of the form expected: A'],
    ['a,z,1,1,', 't.csv:2: kind: not one of x y: z'],
    ['a,x,1e3,1,', 't.csv:2: size: not a number: 1e3'],
    ['a,x,"1,000",1,', 't.csv:2: size: not a number: 1,000'],
    ['a,x,1,1.5,', 't.csv:2: count: not a whole number: 1.5'],
    ['a,x,-1,1,', 't.csv:2: size: under 0: -1'],
    ['a,x,11,1,', 't.csv:2: size: over 10: 11'],
    ['a,x,1,1,b', 't.csv:2: parent: no such id in this table: b'],
  ])('refuses the row %s', (row, expected) => {
    expect(problems(HEADER, row)).toEqual([expected]);
  });

  it('finds keys and unique values given twice, but not empty ones', () => {
    expect(problems(HEADER, 'a,,,7,', 'a,,,7,', 'c,,,,', 'd,,,,')).toEqual([
      't.csv:3: count: duplicate key, first in line 2: 7',
      't.csv:3: id: duplicate key, first in line 2: a',
    ]);
  });

  it('finds missing, unknown and repeated columns', () => {
    expect(problems('id,kind,size,count,colour,id')).toEqual([
      't.csv:1: parent: missing column',
      't.csv:1: colour: unknown column',
      't.csv:1: id: column given twice',
    ]);
  });
});
