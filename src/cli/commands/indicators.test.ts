import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteFile } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-indicators-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], language = 'en') {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommandLine(['indicators', ...args], {
    env: { LANG: language },
    stdin: (async function* () {})(),
    stdout: { write: (text) => out.push(String(text)) },
    stderr: { write: (text) => err.push(String(text)) },
    home: '',
    version: '0',
    today: '2026-11-27',
  });
  return { code, out: out.join(''), err: err.join('') };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** 东 and 西 in GB18030. */
const GB: Readonly<Record<string, readonly number[]>> = { 东: [0xb6, 0xab], 西: [0xce, 0xf7] };
const inGb = (text: string) =>
  Uint8Array.from([...text].flatMap((one) => GB[one] ?? [one.charCodeAt(0)]));

const LOG = `no,from,to,where
1,2024-09-27,2024-10-09,东
2,2024-09-30,2024-10-08,东
3,2024-09-29,,西
3,2024-09-29,,西
5,2024-10-09,2024-10-08,西
`;
const roles = () => {
  const text = { id: 'no', start: 'from', end: 'to', area: 'where', extract: '2024-10-31' };
  return file('roles.json', JSON.stringify(text));
};
const valueIn = (csv: string, start: string) =>
  csv
    .split('\r\n')
    .find((line) => line.startsWith(start))
    ?.split(',')[7];

describe('indicators', () => {
  it('counts a log in GB18030 by area, and says what it left out', async () => {
    const { code, out, err } = await run([
      file('log.csv', inGb(LOG)),
      '--roles',
      roles(),
      '--by',
      'area',
      '--measures',
      'received,median_ended',
    ]);
    expect(code).toBe(0);
    expect(valueIn(out, 'received,Received,,period,东')).toBe('2');
    expect(valueIn(out, 'received,Received,,period,西')).toBe('1');
    expect(out).toContain('of ended cases only",,start,东,,,10,');
    expect(err).toContain('5 rows read, 3 used; open cases as of 2024-10-31');
    expect(err).toMatch(/1 set aside: the id was there before \(.*log\.csv:5\)/);
    expect(err).toMatch(/1 set aside: ended before it began \(.*log\.csv:6\)/);
  });

  it('counts working days of the official calendar, and names it', async () => {
    // National Day 2024: 1 to 7 October; 29 September and 12 October, a Sunday and a Saturday, worked.
    const log = file('log.csv', LOG);
    const args = [log, '--roles', roles(), '--calendar', 'cn', '--by', 'area'];
    const to = join(folder, 'out.json');
    const { code, err } = await run([...args, '-o', to, '--measures', 'median_ended']);
    expect(code).toBe(0);
    expect(err).toContain('working days by the calendar cn, 2004 to 2026; source: chinese-days');
    const document = JSON.parse(readFileSync(to, 'utf8'));
    expect(document.derivation).toMatchObject({
      rowsIn: 5,
      rowsUsed: 3,
      dayCounting: { calendar: { name: 'cn', from: 2004, to: 2026 }, countsStart: false },
      extract: '2024-10-31',
    });
    expect(document.derivation.files[0].sha256).toMatch(/^[0-9a-f]{64}$/);
    // 27 September to 9 October: 29 and 30 September, 8 and 9 October; 30 September to 8 October: one.
    expect(document.indicators[0]).toMatchObject({ value: 2.5, unit: 'WORKING_DAY', cases: 2 });
  });

  it('tells cases for every 10,000 people of their area and year, and names whom it does not know', async () => {
    const people = file('people.csv', '地区,年份,人口\n东,2024,"40,000"\n西,2023,5000\n');
    const log = file('log.csv', LOG);
    const args = [log, '--roles', roles(), '--measures', 'received', '--population', people];
    const { code, out, err } = await run([...args, '--by', 'month,area'], 'zh');
    expect(code).toBe(0);
    expect(valueIn(out, 'received_per_10000,每万人收件数（当期）,2024-09,period,东')).toBe('0.5');
    expect(out).not.toContain('2024-09,period,西,,,2');
    expect(err).toMatch(/人口表中没有.*西 2024/);
    const to = join(folder, 'heads.json');
    await run([...args, '--by', 'month,area', '-o', to], 'zh');
    expect(JSON.parse(readFileSync(to, 'utf8')).derivation.population).toEqual({
      name: 'people.csv',
      sha256: createHash('sha256').update(readFileSync(people)).digest('hex'),
      years: ['2023', '2024'],
    });
    const whole = await run([...args.slice(0, -1), file('all.csv', 'people\n30000\n')], 'zh');
    expect(valueIn(whole.out, 'received_per_10000,')).toBe('1');
    const sum = await run(
      [...args.slice(0, -1), file('two.csv', 'area,people\n东,1\n西,5999\n')],
      'zh',
    );
    expect(valueIn(sum.out, 'received_per_10000,')).toBe('5');
  });

  it('tells cases without an area for nobody: they are not of the whole', async () => {
    const people = file('whole.csv', 'area,people\n,30000\n东,20000\n');
    const log = file('log.csv', 'no,from,to,where\n1,2024-09-27,,东\n2,2024-09-28,,\n');
    const args = [log, '--roles', roles(), '--measures', 'received', '--population', people];
    const { out } = await run([...args, '--by', 'area'], 'zh');
    const told = out.split('\r\n').filter((line) => line.startsWith('received_per_10000'));
    expect(told.map((line) => [line.split(',')[4], line.split(',')[7]])).toEqual([['东', '0.5']]);
  });

  it.each([
    ['where,heads\n东,3\n', 'it needs the column “people”'],
    ['area,people\n东,many\n', 'cannot be used: 东 many'],
    ['area,people\n东,3\n东,4\n', 'cannot be used: 东 4'],
    ['area,people\n东,0\n', 'cannot be used: 东 0'],
  ])('says what is wrong with people %j', async (text, said) => {
    const args = [file('log.csv', LOG), '--roles', roles(), '--population', file('bad.csv', text)];
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(said);
  });

  it('guesses roles that a log can be counted by, and says why', async () => {
    const log = file(
      'log.csv',
      'case no,received,closed\n1,2024-01-02,2024-01-05\n2,2024-01-03,\n',
    );
    const to = join(folder, 'guess.json');
    const { code, err } = await run([log, '--guess', '-o', to]);
    expect(code).toBe(0);
    expect(err).toContain('end: closed (its name, holds days, empty where a case may be open');
    const { out } = await run([log, '--roles', to, '--measures', 'open']);
    expect(valueIn(out, 'open,')).toBe('1');
    const none = await run([file('bad.csv', 'a,b\n1,x\n'), '--guess']);
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('No column of starts')]);
  });

  it('reads Parquet, and several files as one log', async () => {
    const days = (texts: readonly (string | null)[]) =>
      texts.map((text) => (text === null ? null : new Date(text)));
    const path = join(folder, 'log.parquet');
    parquetWriteFile({
      filename: path,
      columnData: [
        { name: 'no', data: [8, 9], type: 'INT32' },
        { name: 'from', data: days(['2024-10-01', '2024-10-02']), type: 'TIMESTAMP' },
        { name: 'to', data: days(['2024-10-03', null]), type: 'TIMESTAMP', nullable: true },
        { name: 'where', data: ['东', '北'], type: 'STRING' },
      ],
    });
    const args = [path, file('log.csv', LOG), '--roles', roles(), '--measures', 'received,open'];
    const { code, out } = await run(args, 'zh');
    expect([code, valueIn(out, 'received,收件数'), valueIn(out, 'open,期末')]).toEqual([
      0,
      '5',
      '2',
    ]);
  });

  it.each([
    [[], 2, 'No log given'],
    [['log.csv'], 2, 'No roles given'],
    [['log.csv', '--by', 'week', '--roles', 'r'], 2, '--by takes month, quarter, year'],
    [['log.csv', '--by', 'month,year', '--roles', 'r'], 2, 'not: month,year'],
    [['log.csv', '--measures', 'speed', '--roles', 'r'], 2, '--measures takes received'],
    [['log.csv', '--roles', 'r', '-o', 'x.xlsx'], 2, 'Unknown format: xlsx'],
    [['log.csv', '--roles', '/nowhere.json'], 1, 'No such file'],
  ])('%j: %d, %s', async (args, code, said) => {
    const found = await run(args);
    expect([found.code, found.out]).toEqual([code, '']);
    expect(found.err).toContain(said);
  });

  it.each([
    ['', 'No header is in its first line'],
    ['<html>', 'This is no table'],
    ['no,from,to,where\n', 'A header, and no row'],
    ['no,from,to,where\n1,x,,\n', '(the first reason: the start is no day with the year first)'],
    ['a,b\n1,2\n', 'No column “no” for the role id'],
    ['no,from,to,where\n1,"2024-01-01,,\n', 'A quotation mark is not closed'],
    ['PAR1', 'This Parquet file is incomplete'],
    ['PK\u0003\u0004', 'Save its sheet as “CSV UTF-8”'],
  ])('says what is wrong with a log that begins %j', async (text, said) => {
    const { code, out, err } = await run([file('bad.csv', text), '--roles', roles()]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(said);
    expect(err).toContain('bad.csv');
  });

  it.each([
    ['{', 'This is not JSON'],
    ['{"start": "from", "finish": "to"}', '“finish” cannot be'],
  ])('says what is wrong with roles %j', async (text, said) => {
    const { code, err } = await run([file('log.csv', LOG), '--roles', file('bad.json', text)]);
    expect(code).toBe(1);
    expect(err).toContain(said);
  });
});
