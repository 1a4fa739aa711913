import { describe, expect, it } from 'vitest';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { findOptions, optionRows, optionsOf, yearsOf } from './options.ts';

const index = testIndex([
  observation('x', { start: '2017-01-01', end: '2018-12-31' }),
  observation('y', { area: 'b', role: 'target' }),
]);

describe('optionsOf', () => {
  it('offers only what has a figure', () => {
    expect(optionsOf(index, 'indicator', 'en').map((one) => one.value)).toEqual(['days']);
    expect(optionsOf(index, 'area', 'en').map((one) => one.label)).toEqual(['area a', 'area b']);
    expect(optionsOf(index, 'role', 'zh').map((one) => one.label)).toEqual(['实际', '目标']);
  });
});

describe('findOptions', () => {
  const found = (search: string) =>
    findOptions(optionsOf(index, 'area', 'en'), search).map((one) => one.value);

  it('finds every word in either language, whichever is shown', () => {
    expect(found('AREA b')).toEqual(['b']);
    expect(found('〔中〕')).toEqual(['a', 'b']);
    expect(found('  ')).toEqual(['a', 'b']);
    expect(found('area c')).toEqual([]);
  });
});

describe('optionRows', () => {
  it('puts a heading before each group', () => {
    const option = (value: string, group: string) => ({ value, group, label: value, words: '' });
    const rows = optionRows([option('1', 'a'), option('2', 'a'), option('3', 'b')]);
    expect(rows.map((row) => row.option?.value ?? 'heading')).toEqual([
      'heading',
      '1',
      '2',
      'heading',
      '3',
    ]);
  });
});

describe('yearsOf', () => {
  it('names each year that a period begins or ends in', () => {
    expect(yearsOf(index)).toEqual(['2017', '2018']);
  });
});
