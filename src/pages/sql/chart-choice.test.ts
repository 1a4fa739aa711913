import { describe, expect, it } from 'vitest';
import type { Cell, Column } from '../../engine/engine.ts';
import { sqlWords } from '../../i18n/sql.ts';
import { chosen, drawing, periodsIn } from './chart-choice.ts';
import type { Result } from './result.ts';

const column = (name: string, kind: Column['kind']): Column => ({ name, kind });

function answer(columns: readonly Column[], cells: readonly (readonly Cell[])[]): Result {
  const rows = cells.map((row) =>
    Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null])),
  );
  return { sql: 'SELECT', columns, total: rows.length, first: 0, rows, head: rows };
}
const named = [column('area', 'text'), column('value', 'number')];
const dated = [column('area', 'text'), column('year', 'number'), column('value', 'number')];

describe('what is drawn of an answer', () => {
  it('is bars of names and numbers, or lines where there are periods', () => {
    expect(chosen(answer(named, [['a', 1]]), {})).toMatchObject({
      type: 'bar',
      label: 'area',
      value: 'value',
    });
    expect(chosen(answer(dated, [['a', 2018, 1]]), {})).toMatchObject({
      type: 'line',
      label: 'area',
      value: 'value',
      period: 'year',
    });
  });

  it('is nothing without numbers', () => {
    expect(chosen(answer([column('area', 'text')], [['a']]), {})).toBeNull();
  });

  it('does not take counts of four digits for years', () => {
    const counts = [column('area', 'text'), column('cases', 'number')];
    expect(periodsIn(answer(counts, [['a', 2018]]))).toEqual([]);
  });

  it('keeps what the reader picked as far as the next answer has it', () => {
    const one = answer(dated, [['a', 2018, 1]]);
    expect(chosen(one, { value: 'gone', label: 'area', unit: 'days' })).toMatchObject({
      value: 'value',
      unit: 'days',
    });
    expect(chosen(answer(named, [['a', 1]]), { type: 'line' })?.type).toBe('bar');
  });
});

it('draws numbers and names, leaves out what is none, and says when rows are too many', () => {
  const many = answer(
    named,
    Array.from({ length: 50 }, (_, i) => [`a${i}`, i === 3 ? null : i]),
  );
  const choice = chosen(many, {});
  if (choice === null) throw new Error('nothing to draw');
  const { document, cut } = drawing(many, choice, 'en');
  expect(document?.type).toBe('bar');
  expect(document?.rows.length).toBe(40);
  expect(cut).toBe(true);
});

describe('what makes no true chart', () => {
  const columns = [column('package', 'text'), ...dated];
  const rows: Cell[][] = [
    ['p', 'a', 2018, 1],
    ['p', 'b', 2018, 2],
  ];

  it('is avoided by the first column that tells rows apart', () => {
    expect(chosen(answer(columns, rows), {})?.label).toBe('area');
  });

  it('is said: two numbers at one place, and several units', () => {
    const one = answer(columns, rows);
    const same = chosen(one, { label: 'package' }) ?? expect.fail('nothing to draw');
    expect(drawing(one, same, 'en')).toMatchObject({
      document: null,
      why: sqlWords('en').chart.several,
    });
    const mixed = answer(
      [...columns, column('UNIT_MEASURE', 'text')],
      rows.map((row, i) => [...row, i === 0 ? 'DAY' : 'CASE']),
    );
    const choice = chosen(mixed, {}) ?? expect.fail('nothing to draw');
    expect(drawing(mixed, choice, 'en').why).toBe(sqlWords('en').chart.units);
  });
});
