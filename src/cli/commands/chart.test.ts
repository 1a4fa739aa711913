import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readDocument } from '../../spec/read.ts';
import { runAlone as run } from '../test-run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-chart-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const OPTIONS = ['--title', 'Days to start a business', '--unit', 'days', '--source', 'World Bank'];

function table(name: string, text: string): string {
  writeFileSync(path(name), text);
  return path(name);
}

describe('chart', () => {
  it('draws a table, with title, unit and source', async () => {
    const file = table('days.csv', 'economy,days\nSingapore,1.5\nGermany,8\nNowhere,–\n');
    const { code, out, err } = await run(['chart', file, ...OPTIONS, '--format', 'svg']);
    expect([code, err]).toEqual([0, '']);
    for (const said of ['Days to start a business', 'World Bank', 'Singapore', '1.5 days']) {
      expect(out).toContain(said);
    }
  });

  it('draws lines where there are periods, and writes a document that opens again', async () => {
    const file = table('wide.csv', 'place,2018,2019\nNorth,9,7\nSouth,5,4\n');
    const to = path('chart.json');
    const args = ['--better', 'less', '--note', 'One.', '--note', 'Two.', '-o', to];
    expect(await run(['chart', file, ...OPTIONS, ...args])).toMatchObject({ code: 0, err: '' });
    const document = readDocument(readFileSync(to, 'utf8'));
    expect(document).toMatchObject({ type: 'line', version: 2 });
    expect(document.rows.map(({ value, period, polarity }) => [value, period, polarity])).toEqual([
      [9, '2018', 'less'],
      [7, '2019', 'less'],
      [5, '2018', 'less'],
      [4, '2019', 'less'],
    ]);
    expect(document.notes.map(({ en }) => en)).toEqual(['One.', 'Two.']);
  });

  it('reads a sheet of a workbook, numbers, days and texts alike', async () => {
    const head = ['place', 'date', 'days'].map((value) => ({ value }));
    const day = { value: new Date('2019-03-31T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' };
    const rows = [head, [{ value: 'North' }, day, { value: 8.25, type: Number }]];
    const sheets = [
      { sheet: 'Notes', data: [[{ value: 'nothing' }]] },
      { sheet: 'Data', data: rows },
    ];
    const made = writeXlsxFile(sheets as never) as unknown as { toBuffer(): Promise<Buffer> };
    writeFileSync(path('book.xlsx'), await made.toBuffer());
    const args = ['chart', path('book.xlsx'), ...OPTIONS];
    const { code, out } = await run([...args, '--sheet', 'Data', '--format', 'json']);
    expect(code).toBe(0);
    expect(readDocument(out).rows).toMatchObject([{ value: 8.25, period: '2019-03-31' }]);
    const other = await run([...args, '--sheet', 'Dates', '--format', 'json']);
    expect(other).toMatchObject({ code: 1, err: expect.stringMatching(/book\.xlsx: .*“Dates”/) });
    const first = await run([...args, '--format', 'json']);
    expect(first).toMatchObject({ code: 1, err: expect.stringContaining('no column of figures') });
  });

  it('names file, row and column of every fault, and draws nothing', async () => {
    const file = table('bad.csv', 'place,days\nNorth,abc\n,5\nSouth,1e18\n');
    const { code, out, err } = await run(['chart', file, ...OPTIONS, '--format', 'svg']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`${file}:2: days: abc: not a number`);
    expect(err).toContain(`${file}:3: place: empty, but required`);
    const large = table('large.csv', 'place,days\nNorth,5\nSouth,1e18\n');
    const second = await run(['chart', large, ...OPTIONS, '--format', 'svg']);
    expect(second.err).toContain(`${large}:3: days: 1e18: cannot be drawn as it is`);
  });

  it.each([
    [['--unit', 'days', '--source', 's'], '--title is missing'],
    [['--title', 't', '--unit', 'days'], '--source is missing'],
    [[...OPTIONS, '--type', 'pie'], '--type takes number | reform-glyph'],
    [[...OPTIONS, '--period', 'May'], '--period takes 2018'],
  ])('is refused with %j', async (args, told) => {
    const file = table('days.csv', 'economy,days\nSingapore,1.5\n');
    const { code, err } = await run(['chart', file, ...args, '--format', 'svg']);
    expect([code, err]).toEqual([2, expect.stringContaining(told)]);
  });

  it('says what to do with files of other kinds', async () => {
    const told = async (file: string) => run(['chart', file, ...OPTIONS, '--format', 'svg']);
    expect(await told(table('paper.xlsx', '%PDF-1.7'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('paper.xlsx: This is a PDF file'),
    });
    expect(await told(table('broken.xlsx', 'PK\x03\x04nothing'))).toMatchObject({ code: 1 });
    expect(await told(path('none.csv'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('No such file'),
    });
    expect(await run(['chart'])).toMatchObject({ code: 2 });
  });
});
