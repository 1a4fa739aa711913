import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildData } from '../scripts/data/build.ts';
import { builtCatalog } from '../scripts/data/built-catalog.ts';
import { shownFigure } from '../src/base/rounding.ts';
import { ROLES } from '../src/base/vocabulary.ts';
import type { Catalog } from '../src/catalog/types.ts';
import { EVERYTHING, type ExploreRequest, SORT_KEYS } from '../src/compare/explore/request.ts';
import { select } from '../src/compare/explore/select.ts';
import { toSql } from '../src/compare/explore/sql.ts';

// It builds the real data and reads hundreds of answers.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let catalog: Catalog;
let query: (sql: string) => Promise<Record<string, unknown>[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yardstick-explore-'));
  await buildData(join(import.meta.dirname, '../data'), folder);
  catalog = builtCatalog(folder);
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  query = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function expectSame(part: Partial<ExploreRequest>): Promise<number> {
  const request = { ...EVERYTHING, ...part };
  const rows = await query(toSql(catalog, request));
  const figures = rows.map((row) => [row.observation_id, row.OBS_VALUE, row.lower, row.upper]);
  const units = new Map(catalog.units.map((unit) => [unit.code, unit]));
  const selected = select(catalog, request).map((one) => {
    const unit = units.get(one.unit);
    return unit === undefined ? one : shownFigure(one, unit);
  });
  expect(selected.map((o) => [o.id, o.value, o.lower, o.upper])).toEqual(figures);
  return rows.length;
}

describe('the SQL of a request', () => {
  it('gives every observation for the open question, in every order', async () => {
    for (const sort of SORT_KEYS) {
      for (const descending of [false, true]) {
        expect(await expectSame({ sort, descending })).toBe(catalog.observations.length);
      }
    }
  });

  it('gives what the catalog gives for each reform, indicator, area, role and package', async () => {
    let found = 0;
    for (const { id } of catalog.reforms) found += await expectSame({ reforms: [id] });
    for (const { code } of catalog.areas) found += await expectSame({ areas: [code, 'CN'] });
    for (const role of ROLES) found += await expectSame({ roles: [role], sort: 'value' });
    for (const { id } of catalog.indicators.slice(0, 40)) {
      found += await expectSame({ indicators: [id], sort: 'period', descending: true });
    }
    const packages = new Set(catalog.observations.map((one) => one.package));
    for (const id of packages) found += await expectSame({ packages: [id], sort: 'reform' });
    expect(found).toBeGreaterThan(catalog.observations.length * 3);
  });

  it('gives what the catalog gives for every kind of period', async () => {
    const sizes = [
      await expectSame({ from: '2018' }),
      await expectSame({ to: '2018' }),
      await expectSame({ from: '2018', to: '2018' }),
      await expectSame({ from: '2018-08', to: '2019-04-30' }),
      await expectSame({ from: '2019-04-30' }),
    ];
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThan(catalog.observations.length);
  });

  it('takes any text as a value and none as SQL', async () => {
    const hostile = ["x'); DROP TABLE a; --", "''", '\\', '%', '"', '法院'];
    expect(await expectSame({ indicators: hostile, reforms: hostile, areas: hostile })).toBe(0);
  });
});
