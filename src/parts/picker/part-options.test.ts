import { expect, test } from 'vitest';
import type { Option } from '../search/options.ts';
import { partOptions } from './part-options.ts';

const option = (value: string, group = ''): Option => ({ value, label: value, group }) as Option;
const options = [option('a', 'g'), option('b', 'g'), option('c', 'h'), option('d', 'h')];
const said = (rows: ReturnType<typeof partOptions>['rows']) =>
  rows.map((row) => row.option?.value ?? ('heading' in row ? `# ${row.heading}` : ''));
const part = (chosen: string[], filled: string[]) =>
  partOptions(options, { chosen: new Set(chosen), filled: new Set(filled) });

test('what is chosen stands first, then what has figures; the rest is folded', () => {
  const { rows, rest } = part(['d'], ['b', 'c', 'd']);
  expect(said(rows)).toEqual(['# h', 'd', '# g', 'b', '# h', 'c']);
  expect(said(rest)).toEqual(['# g', 'a']);
  const keys = [...rows, ...rest].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('nothing is folded where nothing else is left', () => {
  const { rows, rest } = part([], []);
  expect(said(rows)).toEqual(['# g', 'a', 'b', '# h', 'c', 'd']);
  expect(rest).toEqual([]);
});
