import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { blankPackage } from '../src/catalog/blank.ts';
import type { DataPackage } from '../src/catalog/data-package.ts';
import type { Draft } from '../src/catalog/draft.ts';
import { tablesOf } from '../src/catalog/published-tables.ts';
import type { Observation } from '../src/catalog/types.ts';
import { buildData } from '../src/cli/data/build-data.ts';
import type { Answerer } from '../src/engine/answerer.ts';
import { DuckDBAnswerer } from '../src/engine/duckdb-answerer.ts';
import { MemoryAnswerer } from '../src/engine/memory.ts';
import { parquetOf } from '../src/engine/parquet-of.ts';
import { askObservations, ORDER_KEYS, type Question } from '../src/engine/question.ts';
import { observations, questionsOver } from '../src/engine/test-questions.ts';
import { type PageDatabase, startPageDatabase, startTodaysDatabase } from './duckdb.ts';

// It builds the real data and asks hundreds of questions.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let folder: string;
let database: PageDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yardstick-answerers-'));
  database = await startPageDatabase();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const packageOf = (id: string, position: number): DataPackage => {
  const none = { zh: '', en: '' };
  const table = { name: 'observations', path: `p${position}/observations`, title: none };
  const sizes = { rows: 0, csvBytes: 0, parquetBytes: 0 };
  return blankPackage({ id, tables: [{ ...table, ...sizes }] });
};

/** Publishes observations as the build does, and gives the packages that hold them. */
function publish(rows: readonly Observation[]): DataPackage[] {
  const packages = [...new Set(rows.map((one) => one.package))].map(packageOf);
  const at = { file: '', line: 0 };
  const entries = rows.map((item) => ({ at, item, package: item.package }));
  const none = { reforms: [], indicators: [], sources: [], events: [], vintages: [], promises: [] };
  const draft = { ...none, areas: [], fields: [], units: [] };
  for (const { id, tables } of packages) {
    const [table] = tablesOf({ ...draft, observations: entries } as unknown as Draft, id);
    if (table !== undefined) database.register(`${tables[0]?.path}.parquet`, parquetOf(table));
  }
  return packages;
}

async function expectSame(question: Question, first: Answerer, second: Answerer): Promise<void> {
  const [a, b] = await Promise.all([first.ask(question), second.ask(question)]);
  expect(b).toEqual(a);
}

describe('answerers', () => {
  it('give equal answers over packages as no one should write them', async () => {
    const worlds = fc.sample(observations, { numRuns: 10, seed: 9 }).filter((one) => one.length);
    for (const rows of worlds) {
      const memory = new MemoryAnswerer(rows);
      const packages = publish(rows);
      const duckdb = new DuckDBAnswerer(async () => database, packages);
      const property = fc.asyncProperty(questionsOver(rows), (question) =>
        expectSame(question, memory, duckdb),
      );
      await fc.assert(property, { seed: 9, numRuns: 20 });
    }
  });

  it('give equal answers over the published packages', async () => {
    const to = join(folder, 'data');
    const { draft, packages: all } = await buildData([join(import.meta.dirname, '../data')], to);
    const rows = draft.observations.map(({ item }) => item);
    const packages = all
      .map(({ id }) => id)
      .filter((id) => rows.some((one) => one.package === id))
      .map((id) => ({
        ...packageOf(id, 0),
        tables: [{ ...packageOf(id, 0).tables[0], path: `${id}/observations` }],
      })) as DataPackage[];
    for (const { id } of packages) {
      const name = `${id}/observations.parquet`;
      database.register(name, await readFile(join(to, name)));
    }
    const memory = new MemoryAnswerer(rows);
    const ours = new DuckDBAnswerer(async () => database, packages);
    const today = await startTodaysDatabase(to);
    const todays = new DuckDBAnswerer(
      async () => ({ ...today, columns: database.columns }),
      packages,
    );
    for (const by of ORDER_KEYS) {
      for (const descending of [false, true]) {
        await expectSame(askObservations({}, { by, descending }), memory, ours);
        await expectSame(askObservations({}, { by, descending }), memory, todays);
      }
    }
    const property = fc.asyncProperty(questionsOver(rows), fc.boolean(), (question, old) =>
      expectSame(question, memory, old ? ours : todays),
    );
    await fc.assert(property, { seed: 9, numRuns: 100 });
  });
});
