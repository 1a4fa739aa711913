// @ts-expect-error apache-arrow 13 declares no types for ES modules
import * as arrow from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { toTable } from './arrow.ts';

const {
  Bool,
  DateDay,
  Field,
  Float64,
  Int64,
  List,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  TimestampMillisecond,
  Utf8,
  vectorFromArray,
} = arrow;

const column = (name: string, vector: unknown) => ({ [name]: vector });

describe('toTable', () => {
  it('keeps null apart from zero and the empty text', () => {
    const table = new Table({
      ...column('value', vectorFromArray([0, null, 1.5], new Float64())),
      ...column('text', vectorFromArray(['', null, '逾'], new Utf8())),
    });
    expect(toTable(table).rows).toEqual([
      { value: 0, text: '' },
      { value: null, text: null },
      { value: 1.5, text: '逾' },
    ]);
  });

  it('cuts plain texts out of their column, in parts and in slices too', () => {
    const texts = (all: readonly (string | null)[]) =>
      new Table(column('text', vectorFromArray(all, new Utf8())));
    const read = (table: unknown) => toTable(table as never).rows.map(({ text }) => text);
    const plain = ['', 'GZ', null, '2018-12', 'GZ'];
    expect(read(texts(plain))).toEqual(plain);
    expect(read(texts(plain).concat(texts(['a', null])))).toEqual([...plain, 'a', null]);
    expect(read(texts(plain).slice(1, 4))).toEqual(['GZ', null, '2018-12']);
    expect(read(texts(['km²', 'km', '']))).toEqual(['km²', 'km', '']);
  });

  it('writes whole numbers as numbers and those beyond 2^53 as exact text', () => {
    const table = new Table(
      column('n', vectorFromArray([7n, 9_007_199_254_740_993n, null], new Int64())),
    );
    expect(toTable(table).rows.map((row) => row.n)).toEqual([7, '9007199254740993', null]);
  });

  it('writes dates and times as ISO 8601 and says so', () => {
    const day = new Date('2018-12-31T00:00:00Z');
    const table = new Table({
      ...column('day', vectorFromArray([day, null], new DateDay())),
      ...column('at', vectorFromArray([day.getTime() + 1500, null], new TimestampMillisecond())),
      ...column('yes', vectorFromArray([true, null], new Bool())),
    });
    expect(toTable(table)).toEqual({
      columns: [
        { name: 'day', kind: 'date' },
        { name: 'at', kind: 'date' },
        { name: 'yes', kind: 'boolean' },
      ],
      rows: [
        { day: '2018-12-31', at: '2018-12-31T00:00:01.500Z', yes: true },
        { day: null, at: null, yes: null },
      ],
    });
  });

  it('writes lists as JSON text', () => {
    const type = new List(new Field('item', new Utf8(), true));
    const table = new Table(column('list', vectorFromArray([['a', 'b'], null], type)));
    expect(toTable(table).rows).toEqual([{ list: '["a","b"]' }, { list: null }]);
  });

  it('keeps the columns of an empty result', () => {
    const schema = new Schema([new Field('id', new Utf8(), true)]);
    const data = makeData({ type: new Struct(schema.fields), length: 0, children: [] });
    expect(toTable(new Table(schema, new RecordBatch(schema, data)))).toEqual({
      columns: [{ name: 'id', kind: 'text' }],
      rows: [],
    });
  });
});
