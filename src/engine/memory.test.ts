import { describe, expect, it } from 'vitest';
import { observation } from '../catalog/test-observation.ts';
import { MemoryAnswerer } from './memory.ts';
import { askCells, askObservations, EVERY, type Filter, type Order } from './question.ts';

const dated = (period: string, start: string | null, end: string) => ({ period, start, end });
const answerer = new MemoryAnswerer([
  observation('late', { area: 'b', value: 3, ...dated('2019', '2019-01-01', '2019-12-31') }),
  observation('range', { qualifier: 'range', value: null, lower: 2, upper: 9, reform: 'court' }),
  observation('none', { value: null, reform: 'court', role: 'target' }),
  observation('day', { indicator: 'cases', value: 10, ...dated('2018-06-30', null, '2018-06-30') }),
]);
const ids = (filter: Partial<Filter>, order?: Order) =>
  answerer.answer(askObservations(filter, order)).observations.map(({ id }) => id);

describe('a question for observations', () => {
  it('is answered in the order of ties where nothing else decides', () => {
    expect(ids({})).toEqual(['day', 'none', 'range', 'late']);
  });

  it('has what is absent last in both directions', () => {
    const by = 'value';
    expect(ids({}, { by, descending: false })).toEqual(['range', 'late', 'day', 'none']);
    expect(ids({}, { by, descending: true })).toEqual(['day', 'late', 'range', 'none']);
  });

  it('admits what fits every list', () => {
    expect(ids({ reforms: ['court'], roles: ['actual', 'change'] })).toEqual(['range']);
    expect(ids({ reforms: [''] })).toEqual([]);
    expect(ids({ ids: ['late', 'day', 'other'] })).toEqual(['day', 'late']);
  });

  it('admits periods that touch the days asked for, and none without a date', () => {
    expect(ids({ from: '2018', to: '2018' })).toEqual(['day']);
    expect(ids({ from: '2018-07' })).toEqual(['late']);
    expect(ids({ to: '2018-06' })).toEqual(['day']);
    expect(() => ids({ from: 'soon' })).toThrow('bad period: soon');
  });

  it('is answered in pages', () => {
    const page = askObservations({}, { by: 'area', descending: false }, { offset: 1, limit: 2 });
    expect(answerer.answer(page).observations.map(({ id }) => id)).toEqual(['none', 'range']);
  });

  it('is not answered once it was taken back', async () => {
    const asked = answerer.ask(askObservations({}), { signal: AbortSignal.abort() });
    await expect(asked).rejects.toMatchObject({ code: 'engine-cancelled' });
  });
});

describe('a question for columns', () => {
  it('has numbers as numbers, and tells none from nought', () => {
    const { columns } = answerer.answer({
      ...askObservations({ areas: ['a'] }),
      ask: 'columns',
      columns: ['id', 'value', 'reform'],
    });
    expect(columns).toEqual({
      id: ['day', 'none', 'range'],
      value: Float64Array.of(10, Number.NaN, Number.NaN),
      reform: [null, 'court', 'court'],
    });
  });
});

describe('a question for cells', () => {
  it('counts all in one cell, even none', () => {
    const none = { keys: [], count: 0, undated: 0, lowest: null, highest: null };
    const { cells } = answerer.answer(askCells({ ids: ['other'] }));
    expect(cells).toEqual([{ ...none, first: null, last: null }]);
  });

  it('knows the numbers, bounds included, and the days of each group', () => {
    const { cells } = answerer.answer(askCells(EVERY, ['reform', 'year']));
    expect(cells).toEqual([
      cell(['court', null], 2, { undated: 2, lowest: 2, highest: 9 }),
      cell([null, '2018'], 1, { lowest: 10, highest: 10, first: '2018-06-30', last: '2018-06-30' }),
      cell([null, '2019'], 1, { lowest: 3, highest: 3, first: '2019-01-01', last: '2019-12-31' }),
    ]);
  });
});

function cell(keys: (string | null)[], count: number, known: object) {
  const unknown = { undated: 0, lowest: null, highest: null, first: null, last: null };
  return { keys, count, ...unknown, ...known };
}
