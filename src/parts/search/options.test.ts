import { describe, expect, it } from 'vitest';
import type { DataPackage } from '../../catalog/data-package.ts';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { foundOptions, type Option, optionRows, optionsOf, yearsOf } from './options.ts';
import { Searcher } from './searcher.svelte.ts';

const index = testIndex([
  observation('x', { start: '2017-01-01', end: '2018-12-31' }),
  observation('y', { area: 'b', role: 'target' }),
]);

const option = (value: string, group: string): Option => ({
  value,
  group,
  label: value,
  entry: { id: value, names: [], texts: [], written: [], values: [] },
});

describe('optionsOf', () => {
  it('offers only what has a figure', () => {
    expect(optionsOf(index, 'indicator', 'en').map((one) => one.value)).toEqual(['days']);
    expect(optionsOf(index, 'area', 'en').map((one) => one.label)).toEqual(['area a', 'area b']);
    expect(optionsOf(index, 'role', 'zh').map((one) => one.label)).toEqual(['实际', '目标']);
  });
});

describe('foundOptions', () => {
  const found = async (text: string) => {
    const options = optionsOf(index, 'area', 'en');
    const search = new Searcher(() => options.map(({ entry }) => entry));
    search.text = text;
    await search.load();
    return foundOptions(options, search).map((one) => one.value);
  };

  it('finds every word in either language, whichever is shown', async () => {
    expect(await found('AREA b')).toEqual(['b']);
    expect(await found('〔中〕')).toEqual(['a', 'b']);
    expect(await found('  ')).toEqual(['a', 'b']);
    expect(await found('area c')).toEqual([]);
  });

  it('keeps each group together, the best first', () => {
    const search = { pick: <Thing>(things: readonly Thing[]) => things };
    const some = [option('1', 'b'), option('2', 'a'), option('3', 'b')];
    expect(foundOptions(some, search).map(({ value }) => value)).toEqual(['1', '3', '2']);
  });
});

describe('optionRows', () => {
  it('puts a heading before each group', () => {
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
  it('names each year that the figures of any package touch, once, in order', () => {
    const { catalog } = index;
    const years = [['2018', '2019'], ['2017', '2018'], []];
    const packages = years.map((one) => ({ years: one }) as unknown as DataPackage);
    expect(yearsOf({ ...index, catalog: { ...catalog, packages } })).toEqual([
      '2017',
      '2018',
      '2019',
    ]);
  });
});
