import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAlone } from '../test-run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-import-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);

const run = (args: readonly string[]) => runAlone(['import', ...args]);

describe('import', () => {
  it('says what it understood and writes a package that passes the checks', async () => {
    writeFileSync(
      path('t.csv'),
      '单位：件,,\n地区,2024年1月,2024年2月\n东区,12,逾13\n合计,12,13\n',
    );
    const { code, out } = await run([path('t.csv'), '-o', path('own'), '--publisher', '甲局']);
    expect(code).toBe(0);
    const [table] = JSON.parse(out).files[0].tables;
    expect(table).toMatchObject({
      rows: { title: 1, heading: 1, used: 1, total: 1 },
      figures: 2,
      mapping: { unit: '件', columns: [{ role: 'area' }, { role: 'value' }, { role: 'value' }] },
    });
    const observations = readFileSync(path('own/observations.csv'), 'utf8');
    expect(observations).toContain('逾13');
    expect(readFileSync(path('own/sources.csv'), 'utf8')).toContain('甲局');
  });

  it('reads by a corrected mapping', async () => {
    writeFileSync(path('m.csv'), '地区,2024年1月\n东区,12\n');
    const first = JSON.parse((await run([path('m.csv')])).out);
    first.files[0].tables[0].mapping.indicator = '收案数';
    writeFileSync(path('m.json'), JSON.stringify(first));
    const { out } = await run([path('m.csv'), '--mapping', path('m.json')]);
    const [table] = JSON.parse(out).files[0].tables;
    expect(table.mapping.indicator).toBe('收案数');
    expect(table.guesses[0].reason).toBe('remembered');
  });

  it('says what is wrong with a file, by its name, and writes nothing', async () => {
    writeFileSync(path('paper.xls'), '%PDF-1.7');
    expect(await run([path('paper.xls'), '-o', path('no')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('paper.xls: This is a PDF file'),
    });
    writeFileSync(path('words.csv'), '姓名,职务\n甲,乙\n');
    expect(await run([path('words.csv'), '-o', path('no')])).toMatchObject({ code: 1 });
    expect(await run([])).toMatchObject({ code: 2 });
    expect(await run([path('none.csv')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('No such file'),
    });
  });

  it('leaves what stands in the folder, unless it is told to replace it', async () => {
    writeFileSync(path('one.csv'), '地区,2024年1月\n东区,12\n');
    expect(await run([path('one.csv'), '-o', path('kept')])).toMatchObject({
      code: 0,
      err: expect.stringContaining(`npx reform-yardstick check ${path('kept')}`),
    });
    writeFileSync(path('kept/observations.csv'), 'corrected by hand');
    const again = await run([path('one.csv'), '-o', path('kept')]);
    expect(again).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--force') });
    expect(readFileSync(path('kept/observations.csv'), 'utf8')).toBe('corrected by hand');
    expect(await run([path('one.csv'), '-o', path('kept'), '--force'])).toMatchObject({ code: 0 });
    expect(readFileSync(path('kept/observations.csv'), 'utf8')).toContain('12');
  });
});
