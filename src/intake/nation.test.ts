import { describe, expect, it } from 'vitest';
import type { Area } from '../catalog/types.ts';
import { homesOf } from './home.ts';
import { NO_CITY } from './mapping.ts';
import { readBook } from './read-book.ts';
import { readMapped } from './read-mapped.ts';
import { linesOf, open } from './test-tables.ts';

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

/** The site knows one of the districts of this name: that of the first city. */
const SITE: readonly Area[] = [
  { code: '440111', name: { zh: '白云区', en: 'Baiyun' }, kind: 'district', parent: '440100' },
  { code: '440106', name: { zh: '天河区', en: 'Tianhe' }, kind: 'district', parent: '440100' },
].map((one) => ({ ...one, kind: 'district', column: null, row: null }));

const read = async (file: string, text: string) => {
  const [table] = readBook(await open(file, text), { areas: SITE, units: [] });
  const home = table?.guesses.find(({ about }) => about === 'home');
  return {
    codes: table?.reading.facts.map(({ area }) => area?.code || area?.name),
    home: home && [home.value, home.reason],
    table,
  };
};

describe('a name that districts of several cities bear', () => {
  it.each([
    ['the title', 't.csv', '2024年贵阳市各区收案数\n区,收案数\n白云区,1\n', 'title'],
    ['a title without 市', 't.csv', '贵阳2024年各区收案数\n区,收案数\n白云区,1\n', 'title'],
    ['the name of the file', '贵阳市2024年.csv', '区,收案数\n白云区,1\n', 'file-name'],
  ])('is that of the city named by %s', async (_, file, text, reason) => {
    expect(await read(file, text)).toMatchObject({ codes: ['520113'], home: ['贵阳市', reason] });
  });

  it('is that of the city of its own row, and of the city of the names beside it', async () => {
    const rows = '市,区,收案数\n广州市,白云区,1\n贵阳市,白云区,2\n';
    expect((await read('t.csv', rows)).codes).toEqual(['440111', '520113']);
    const beside = '区,收案数\n白云区,1\n云岩区,2\n南明区,3\n';
    expect(await read('t.csv', beside)).toMatchObject({
      codes: ['520113', '520103', '520102'],
      home: ['贵阳市', 'known-names'],
    });
  });

  it('is that of the site where nothing tells, which is said', async () => {
    const { codes, home } = await read('t.csv', '区,收案数\n白云区,1\n某地,2\n');
    expect(codes).toEqual(['440111', '某地']);
    expect(home).toEqual(['广州市', 'collection']);
  });

  it('is none of them where the reader says so', async () => {
    const { table } = await read('t.csv', '区,收案数\n白云区,1\n某地,2\n');
    if (table === undefined) throw new Error('no table');
    expect(homesOf(table.sheet).map(({ name }) => name)).toEqual(['广州市', '贵阳市']);
    const codes = (home: string) =>
      readMapped(table.sheet, { ...table.reading.mapping, home }, { areas: SITE, units: [] })
        .facts.map(({ area }) => area?.code)
        .at(0);
    expect([codes('520100'), codes('440100'), codes(NO_CITY)]).toEqual(['520113', '440111', '']);
  });

  it('is no place of the site where the title names a city that has none of it', async () => {
    const { codes } = await read('t.csv', '深圳市2024年收案数\n区,收案数\n白云区,1\n南山区,2\n');
    expect(codes).toEqual(['白云区', '440305']);
  });
});
