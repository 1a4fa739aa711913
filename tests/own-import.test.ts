import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BookType, utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommandLine } from '../src/cli/run.ts';
import { ownWords } from '../src/i18n/own.ts';
import { packageFiles } from '../src/intake/package/files.ts';
import { Desk } from '../src/pages/own/desk.ts';
import { packageOf } from '../src/pages/own/own-index.ts';

type Rows = readonly (readonly (string | number | null)[])[];

/** Tables as offices make them, no two alike. */
const SHEETS: readonly (readonly [string, BookType | 'csv', Rows])[] = [
  [
    '月报.xlsx',
    'xlsx',
    [
      ['各区收案情况', null, null],
      ['地区', '2024年1月', '2024年2月'],
      ['东区', 5, 6],
      ['西区', 7, '—'],
      ['合计', 12, 6],
    ],
  ],
  [
    '两层表头.xls',
    'biff8',
    [
      ['地区', '收案数（件）', null, '结案率（%）', null],
      [null, '2023年', '2024年', '2023年', '2024年'],
      ['东区', 10, 12, 90, 95.5],
    ],
  ],
  [
    '排名.ods',
    'ods',
    [
      ['2024年各区按时办结率'],
      ['序号', '地区', '按时办结率（%）'],
      [1, '东区', 99.1],
      [2, '西区', 98],
      [3, '南区', 97.2],
    ],
  ],
  [
    '改革前后.xlsx',
    'xlsx',
    [
      ['改革事项', '改革前（天）', '改革后（天）', '目标'],
      ['登记', 30, '5以内', 6],
      ['许可', '逾90', 40, 30],
    ],
  ],
  [
    'long.csv',
    'csv',
    [
      ['Area', 'Period', 'Indicator', 'Value'],
      ['East', '2024-Q1', 'Cases', 10],
      ['East', '2024-Q2', 'Cases', 12],
    ],
  ],
  [
    '累计.xlsx',
    'xlsx',
    [['2024年3月'], ['指标', '本月', '本年累计', '同比'], ['收案数', 15, 45, '12.3%']],
  ],
  [
    '编号月份.xlsx',
    'xlsx',
    [['各区收案数'], ['地区', '2024年', null, null], [null, 1, 2, 3], ['东区', 5, 6, 7]],
  ],
  [
    '地区为栏.xlsx',
    'xlsx',
    [['单位：万元'], ['时间', '东区', '西区'], ['2023年', 1.5, 2], ['2024年', 1.8, 2.25]],
  ],
  [
    '全角.csv',
    'csv',
    [
      ['指标', '２０２４年'],
      ['满意率', '９６．５％'],
      ['投诉量', '１２件'],
    ],
  ],
  [
    '备注.xlsx',
    'xlsx',
    [
      ['指标', '单位', '2024年', '备注'],
      ['办件量', '万件', '1.2', '初步数'],
      ['平均用时', '天', 8.5, '自受理起'],
      ['注：由政务办统计', null, null, null],
    ],
  ],
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-import-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function bytesOf(type: BookType | 'csv', rows: Rows): Uint8Array {
  if (type === 'csv') return new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n'));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), '表1');
  return new Uint8Array(write(book, { type: 'array', bookType: type }) as ArrayBuffer);
}

it.each(SHEETS)('the command and the page read the same: %s', async (name, type, rows) => {
  const bytes = bytesOf(type, rows);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const to = join(folder, `${name}-package`);
  const said: string[] = [];
  const silent = { write: (text: unknown) => said.push(String(text)) };
  const code = await runCommandLine(['import', path, '-o', to, '--name', 'own'], {
    ...{ env: { LANG: 'zh' }, stdin: (async function* () {})(), stdout: silent, stderr: silent },
    ...{ home: join(import.meta.dirname, '..'), version: '0', today: '2026-11-27' },
  });
  expect([code, code === 0 ? '' : said.at(-1)]).toEqual([0, '']);
  const knowledge = { areas: [], units: [] };
  const book = await new Desk().answer({
    kind: 'open',
    file: { name, bytes },
    knowledge,
    saved: [],
  });
  const given = { name: 'own', statedBy: '', day: '2026-11-27', knowledge, words: ownWords };
  const own = packageOf([book], given) ?? expect.fail();
  expect(own.observations.length).toBeGreaterThan(1);
  for (const [file, text] of packageFiles(own)) {
    expect(readFileSync(join(to, file), 'utf8'), file).toBe(text);
  }
});
