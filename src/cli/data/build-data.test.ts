import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readCatalog } from '../../catalog/read-catalog.ts';
import { buildData } from './build-data.ts';

// It builds the real data twice.
vi.setConfig({ testTimeout: 60_000 });

const DATA = fileURLToPath(new URL('../../../data', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yardstick-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function hashes(root: string): Promise<Record<string, string>> {
  const files = (await readdir(root, { recursive: true })).filter((file) => /\.\w+$/.test(file));
  const pairs = files.sort().map(async (file): Promise<[string, string]> => {
    const bytes = await readFile(join(root, file));
    return [file, createHash('sha256').update(bytes).digest('hex')];
  });
  return Object.fromEntries(await Promise.all(pairs));
}

describe('buildData', () => {
  it('gives the same bytes for the same data', { timeout: 60_000 }, async () => {
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    expect((await buildData([DATA], first)).problems).toEqual([]);
    await buildData([DATA], second);
    const found = await hashes(first);
    expect(Object.keys(found)).toContain('catalog.json');
    expect(Object.keys(found)).toContainEqual(expect.stringMatching(/\/observations.parquet$/));
    expect(await hashes(second)).toEqual(found);
  });

  it('lists every table with its size, and hashes the Parquet files', async () => {
    const catalog = readCatalog(await readFile(join(folder, 'first', 'catalog.json'), 'utf8'));
    const hash = createHash('sha256');
    for (const table of catalog.packages.flatMap((each) => each.tables)) {
      const parquet = await readFile(join(folder, 'first', `${table.path}.parquet`));
      hash.update(parquet);
      expect(parquet.length).toBe(table.parquetBytes);
      expect(table.rows).toBeGreaterThan(0);
    }
    expect(catalog.hash).toBe(hash.digest('hex'));
  });

  it('leaves the last good build alone when there is a problem', async () => {
    const before = await hashes(join(folder, 'first'));
    const { problems } = await buildData(
      [fileURLToPath(new URL('../..', import.meta.url))],
      join(folder, 'first'),
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(await hashes(join(folder, 'first'))).toEqual(before);
  });
});
