import { expect, type Page, test } from '@playwright/test';
import type { Harness } from './engine/harness.ts';
import {
  all,
  buildSite,
  COUNT,
  onSite as onSiteOf,
  query as queryOn,
  type Site,
} from './engine/page.ts';
import { type Behaviour, packagesOf, ROWS } from './engine/site.ts';

test.describe.configure({ mode: 'default' });

declare const harness: Harness;

let app: Site['app'];
let tables: Site['tables'];

test.beforeAll(async () => {
  ({ app, tables } = await buildSite());
});

const ALL = all(ROWS);
const onSite = (page: Page, behaviour: Behaviour, work: Parameters<typeof onSiteOf>[3]) =>
  onSiteOf(page, new Map([...app, ...tables]), behaviour, work);
const query = (page: Page, ...statements: string[]) => queryOn(page, tables, ...statements);

test('a query sees the tables of every package and gives plain values', async ({ page }) => {
  await onSite(page, { ranges: true }, async (site) => {
    const [count, first, byFile] = await query(
      page,
      COUNT,
      `SELECT observation_id, OBS_VALUE, period_end, lower, sum(1) OVER () AS big
        FROM observations WHERE observation_id = 'two-7'`,
      "SELECT count(*) AS n FROM read_parquet('one.parquet')",
    );
    expect(count?.value?.rows).toEqual([ALL]);
    expect(first?.value?.rows).toEqual([
      { observation_id: 'two-7', OBS_VALUE: 3.5, period_end: '2018-12-31', lower: null, big: 1 },
    ]);
    expect(byFile?.value?.rows).toEqual([{ n: ROWS }]);
    const asked = site.served.filter((line) => /parquet/.test(line)).sort();
    expect(asked, 'each once and whole').toEqual(['one.parquet whole', 'two.parquet whole']);
  });
});

test('a pattern of names reads every table that it fits', async ({ page }) => {
  await onSite(page, {}, async () => {
    const [count] = await query(page, "SELECT count(*) AS n FROM read_parquet('*.parquet')");
    expect(count?.value?.rows).toEqual([{ n: 2 * ROWS }]);
  });
});

test('nothing is loaded before the start, and its bytes are told', async ({ page }) => {
  await onSite(page, {}, async (site) => {
    expect(site.served.filter((line) => /duckdb|parquet/.test(line))).toEqual([]);
    const progress = await page.evaluate(async (packages) => {
      const seen: number[] = [];
      const { base, onProgress } = {
        base: document.baseURI,
        onProgress: ({ loaded, total }: { loaded: number; total: number }) =>
          seen.push(loaded / total),
      };
      const engines = await Promise.all([
        harness.sharedEngine({ base, packages, onProgress }),
        harness.sharedEngine({ base, packages }),
      ]);
      return { seen, same: engines[0] === engines[1] };
    }, packagesOf(tables));
    expect(progress.same).toBe(true);
    // How many reports come is the network’s to say: one before the end at the least.
    expect(progress.seen.length).toBeGreaterThan(1);
    expect(progress.seen.at(-1)).toBe(1);
    expect(progress.seen).toEqual([...progress.seen].sort((a, b) => a - b));
    expect(site.served.filter((line) => /\.wasm/.test(line))).toHaveLength(1);
  });
});

test('a cancelled query frees the engine for those behind it', async ({ page }) => {
  await onSite(page, {}, async () => {
    const result = await page.evaluate(async (packages) => {
      const engine = await harness.startEngine({ base: document.baseURI, packages });
      const controller = new AbortController();
      const endless = 'SELECT count(*) FROM range(100000000000) AS r(i) WHERE hash(i) = 1';
      const cancelled = harness.outcome(engine.query(endless, { signal: controller.signal }));
      const next = harness.outcome(engine.query('SELECT 42 AS n'));
      const never = AbortSignal.abort();
      const unstarted = harness.outcome(engine.query('SELECT 1', { signal: never }));
      setTimeout(() => controller.abort(), 200);
      return await Promise.all([cancelled, next, unstarted]);
    }, packagesOf(tables));
    const [cancelled, next, unstarted] = result;
    expect(cancelled.error?.code).toBe('engine-cancelled');
    expect(cancelled.error?.details.sql).toMatch(/range/);
    expect(next.value?.rows).toEqual([{ n: 42 }]);
    expect(unstarted.error?.code).toBe('engine-cancelled');
  });
});

test('a long statement keeps no short one waiting', async ({ page }) => {
  await onSite(page, {}, async () => {
    const order = await page.evaluate(async (packages) => {
      const engine = await harness.startEngine({ base: document.baseURI, packages });
      const done: string[] = [];
      const long = 'SELECT count(*) FROM range(300000000) AS r(i) WHERE hash(i) = 1';
      const first = engine.query(long).then(() => done.push('long'));
      const second = engine.query('SELECT 42 AS n').then(() => done.push('short'));
      await Promise.all([first, second]);
      return done;
    }, packagesOf(tables));
    expect(order).toEqual(['short', 'long']);
  });
});

test('what others wait for outlives a statement that is taken back', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await onSite(page, {}, async () => {
    const result = await page.evaluate(async (packages) => {
      const engine = await harness.startEngine({ base: document.baseURI, packages });
      // The one is interrupted between its steps; the other's only step never ends.
      const endless = [
        'SELECT count(*) FROM range(100000000000) AS r(i) WHERE hash(i) = 1',
        'SELECT i FROM range(100000000000) AS r(i) WHERE hash(i) = 1',
      ];
      const kept = 'SELECT count(*) AS n FROM range(30000000) AS r(i) WHERE i % 3 = 0';
      const outcomes = [];
      for (const sql of endless) {
        const controller = new AbortController();
        const others = [kept, kept].map((one) => harness.outcome(engine.query(one)));
        const taken = harness.outcome(engine.query(sql, { signal: controller.signal }));
        setTimeout(() => controller.abort(), 100);
        outcomes.push(await Promise.all([taken, ...others]));
      }
      return outcomes;
    }, packagesOf(tables));
    for (const [taken, ...others] of result) {
      expect(taken?.error?.code).toBe('engine-cancelled');
      expect(others.map(({ value }) => value?.rows)).toEqual([[{ n: 1e7 }], [{ n: 1e7 }]]);
    }
  });
  expect(said).toEqual([]);
});

test('columns come as columns', async ({ page }) => {
  await onSite(page, {}, async () => {
    const columns = await page.evaluate(async (packages) => {
      const engine = await harness.startEngine({ base: document.baseURI, packages });
      const sql = `SELECT observation_id AS id, nullif(OBS_VALUE, 1) AS value, period_end
        FROM observations ORDER BY value NULLS FIRST, id LIMIT 3`;
      const { length, columns } = await engine.columns(sql);
      const { id, value, period_end } = columns;
      return { length, id, value: [...(value as Float64Array)], period_end };
    }, packagesOf(tables));
    expect(columns).toEqual({
      length: 3,
      id: ['one-2', 'two-2', 'one-0'],
      value: [Number.NaN, Number.NaN, 0],
      period_end: ['2018-12-31', '2018-12-31', '2018-12-31'],
    });
  });
});

test('a wrong statement names itself and DuckDB’s words, and the next one runs', async ({
  page,
}) => {
  await onSite(page, {}, async () => {
    const [wrong, next] = await query(page, 'SELECT nothing FROM observations', COUNT);
    expect(wrong?.error?.code).toBe('engine-query');
    expect(wrong?.error?.details.sql).toBe('SELECT nothing FROM observations');
    expect(wrong?.error?.cause).toMatch(/nothing/);
    expect(next?.value?.rows).toEqual([ALL]);
  });
});

test('no statement asks another origin, for an extension or for data', async ({ page }) => {
  await onSite(page, {}, async () => {
    const statements = ['INSTALL httpfs', 'LOAD httpfs', 'SET autoload_known_extensions = true'];
    const results = await query(page, ...statements, "SELECT * FROM 'https://example.org/x.csv'");
    for (const result of results) expect(result.error?.code).toBe('engine-query');
  });
});

const START_FAILURES: readonly [string, string, (() => void) | null][] = [
  ['its file', 'engine-start', null],
  ['workers', 'engine-workers', () => Reflect.deleteProperty(globalThis, 'Worker')],
  [
    'leave to make workers',
    'engine-workers',
    () => {
      globalThis.Worker = class {
        constructor() {
          throw new DOMException('not allowed', 'SecurityError');
        }
      } as never;
    },
  ],
  ['WebAssembly', 'engine-unsupported', () => Reflect.deleteProperty(globalThis, 'WebAssembly')],
  [
    'WebAssembly exceptions',
    'engine-unsupported',
    () => {
      WebAssembly.validate = () => false;
    },
  ],
];

for (const [lack, code, prepare] of START_FAILURES) {
  test(`without ${lack} the start fails as ${code}`, async ({ page }) => {
    if (prepare !== null) await page.addInitScript(prepare);
    const wasm = [...app.keys()].filter((path) => path.includes('.wasm'));
    await onSite(page, { missing: prepare === null ? wasm : [] }, async () => {
      const start = await page.evaluate(
        (packages) =>
          harness.outcome(harness.sharedEngine({ base: document.baseURI, packages }).then(() => 0)),
        packagesOf(tables),
      );
      expect(start.error?.code).toBe(code);
    });
  });
}
