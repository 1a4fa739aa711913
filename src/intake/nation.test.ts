import { describe, expect, it } from 'vitest';
import { linesOf } from './test-tables.ts';

/** Tables that name places of the country, and the figures in them. */
const TABLES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'places of the country, by name or stem, counties where most of a sheet lie',
    '2024年各区收案数\n区,收案数\n上城区,1\n拱墅区,2\n西湖区,3\n未知区,4\n',
    [
      '收案数 330102 2024 1',
      '收案数 330105 2024 2',
      '收案数 330106 2024 3',
      '收案数 未知区 2024 4',
    ],
  ],
  [
    'wide by cities of the country',
    '年份,广州,深圳,北京\n2023,1,2,3\n',
    ['t 440100 2023 1', 't 440300 2023 2', 't 110000 2023 3'],
  ],
  [
    'districts of one city without their endings',
    '2024年收案数\n区,收案数\n拱墅,2\n西湖,3\n',
    ['收案数 330105 2024 2', '收案数 330106 2024 3'],
  ],
  [
    'names of two characters, which prove nothing',
    '区,收案数\n河东,2\n城区,3\n',
    ['收案数 河东 2', '收案数 城区 3'],
  ],
];

describe('places of the country', () => {
  it.each(TABLES)('are known: %s', async (_, text, lines) => {
    expect(await linesOf('t.csv', text)).toEqual(lines);
  });
});
