import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvText } from '../../base/csv-text.ts';
import { type Cube, readCube } from '../../records/published/cube.ts';
import { sampleLog } from '../../records/sample-log.ts';
import { runAlone } from '../test-run.ts';

let folder = '';
let log = '';
let roles = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-cube-'));
  const { columns, rows } = sampleLog({ rows: 3000, seed: 5 });
  log = join(folder, 'permits.csv');
  writeFileSync(log, csvText([[...columns], ...[...rows].map((row) => [...row])]));
  roles = join(folder, 'roles.json');
  const told = { start: 'received', end: 'decided', area: 'district', type: 'type' };
  const ends = { outcome: 'outcome', success: ['granted'], withdrawn: ['withdrawn'] };
  writeFileSync(roles, JSON.stringify({ id: 'case_no', ...told, ...ends }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const cubeIn = (file: string): Cube => readCube(JSON.parse(readFileSync(file, 'utf8')));

describe('cube', () => {
  it('writes counts of the chosen columns alone, and begins a package that builds', async () => {
    const to = join(folder, 'permits-2024');
    const args = [log, '--roles', roles, '--by', 'quarter,area', '--title', 'Permits', '-o', to];
    const { code, err } = await runAlone(['cube', ...args]);
    expect(err).toContain('none under 5');
    expect(code).toBe(0);
    const file = join(to, 'cubes/permits.json');
    const text = readFileSync(file, 'utf8');
    expect(text).not.toMatch(/S0000|renewal|granted|refused/);
    const cube = cubeIn(file);
    expect(cube.names.type).toEqual(['']);
    expect(cube.cells.count.reduce((sum, count) => sum + count, 0)).toBe(cube.cases);

    const site = join(folder, 'site');
    const built = await runAlone(['build', to, '--data-only', '-o', site]);
    expect(built.code, built.err).toBe(0);
    const catalog = JSON.parse(readFileSync(join(site, 'catalog.json'), 'utf8'));
    const [published] = catalog.packages;
    expect(published.cubes).toMatchObject([
      { title: 'Permits', path: 'permits-2024/cubes/permits.json' },
    ]);
    expect(readFileSync(join(site, published.cubes[0].path), 'utf8')).toBe(text);
  });

  it('keeps what a package says of itself, and names what it cannot publish', async () => {
    const to = join(folder, 'again');
    const asked = ['cube', log, '--roles', roles, '-o', to];
    expect((await runAlone(asked)).code).toBe(0);
    const descriptor = readFileSync(join(to, 'datapackage.json'), 'utf8');
    writeFileSync(join(to, 'datapackage.json'), descriptor.replace('not stated', 'CC BY 4.0'));
    const second = await runAlone([...asked, '--name', 'second']);
    expect(second.code).toBe(0);
    expect(second.err).toContain('the package also holds permits.json');
    expect(readFileSync(join(to, 'datapackage.json'), 'utf8')).toContain('CC BY 4.0');

    const few = await runAlone([...asked, '--threshold', '2']);
    expect(few.code).toBe(2);
    const none = await runAlone([...asked, '--threshold', '1000']);
    expect(none.code).toBe(1);
    expect(none.err).toContain('Nothing can be published of 3000 cases');

    writeFileSync(join(to, 'cubes/second.json'), '{"kind":"cube","version":9}');
    const built = await runAlone(['check', to]);
    expect(built.code).toBe(1);
    expect(built.err).toContain('cubes/second.json');
  });
});
