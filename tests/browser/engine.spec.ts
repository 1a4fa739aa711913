import { expect, type Page, test } from '@playwright/test';
import type { Harness } from './engine/harness.ts';
import {
  type Behaviour,
  buildHarness,
  type Files,
  MANY_ROWS,
  makeTables,
  packagesOf,
  ROWS,
  scribble,
  serve,
  truncate,
} from './engine/site.ts';

test.describe.configure({ mode: 'default' });

declare const harness: Harness;

let app: Files;
let tables: Files;
let large: Files;

test.beforeAll(async () => {
  [app, tables, large] = await Promise.all([
    buildHarness(),
    makeTables(ROWS),
    makeTables(MANY_ROWS),
  ]);
});

/** Runs `work` on a page of a server that behaves so, and asserts that no other origin was asked. */
async function onSite(
  page: Page,
  behaviour: Behaviour,
  work: (site: Awaited<ReturnType<typeof serve>>) => Promise<void>,
  data: Files = tables,
) {
  const site = await serve(new Map([...app, ...data]), behaviour);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) foreign.push(request.url());
  });
  try {
    await page.goto(site.address);
    await page.waitForFunction(() => 'harness' in globalThis);
    await work(site);
    expect(foreign).toEqual([]);
  } finally {
    await site.close();
  }
}

/** Starts an engine on the page and runs the statements one after another. */
function query(page: Page, ...statements: string[]) {
  return queryOver(tables, page, ...statements);
}

function queryOver(data: Files, page: Page, ...statements: string[]) {
  return page.evaluate(
    async ([packages, list]) => {
      const engine = await harness.startEngine({ base: document.baseURI, packages });
      const results = [];
      for (const sql of list) results.push(await harness.outcome(engine.query(sql)));
      await engine.close();
      return results;
    },
    [packagesOf(data), statements] as const,
  );
}

/** A server's behaviour in words, for the name of a test. */
function describeOf(behaviour: Behaviour): string {
  return JSON.stringify(behaviour, (_key, value) =>
    typeof value === 'function' ? value.name : value,
  );
}

const COUNT = 'SELECT count(*) AS n, sum(OBS_VALUE) AS total FROM observations';
const all = (rows: number) => ({ n: 2 * rows, total: 0.5 * rows * (rows - 1) });
const ALL = all(ROWS);

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

/** Servers, and how a large table is read from each. */
const SERVERS: readonly [string, Behaviour, 'part' | 'whole'][] = [
  ['gives ranges', { ranges: true }, 'part'],
  ['ignores ranges', { ranges: false }, 'whole'],
  ['compresses what it sends whole', { ranges: true, gzip: 'whole' }, 'part'],
  ['compresses and ignores ranges', { ranges: false, gzip: 'whole' }, 'whole'],
  ['cuts ranges out of compressed bytes', { ranges: true, gzip: 'parts' }, 'whole'],
];

for (const [what, behaviour, form] of SERVERS) {
  test(`a server that ${what} gives the same, also once the browser holds the files`, async ({
    page,
  }) => {
    for (const [data, rows] of [
      [tables, ROWS],
      [large, MANY_ROWS],
    ] as const) {
      await onSite(
        page,
        behaviour,
        async (site) => {
          await page.evaluate(
            async (names) => {
              for (const name of names) await (await fetch(name)).arrayBuffer();
            },
            [...data.keys()],
          );
          const before = site.served.length;
          const [count] = await queryOver(data, page, COUNT);
          expect(count?.value?.rows).toEqual([all(rows)]);
          const bodies = site.served.slice(before).filter((line) => /parquet/.test(line));
          if (data === large && form === 'part') expect(bodies.join()).not.toContain('whole');
          if (data === tables) expect(bodies, 'the browser holds them').toEqual([]);
        },
        data,
      );
    }
  });
}

for (const [what, spoil] of Object.entries({ truncate, scribble })) {
  test(`a table that the browser keeps in a broken form (${what}) is read anew`, async ({
    page,
  }) => {
    await onSite(page, { spoiltOnce: { 'two.parquet': spoil } }, async (site) => {
      await page.evaluate(async () => {
        await (await caches.open('data')).add('two.parquet');
      });
      const [count] = await query(page, COUNT);
      expect(count?.value?.rows).toEqual([ALL]);
      expect(site.served.filter((line) => /two/.test(line))).toHaveLength(2);
      const kept = await page.evaluate(() => caches.match('two.parquet').then(Boolean));
      expect(kept, 'the broken copy is gone').toBe(false);
    });
  });
}

test('a table of another build says so', async ({ page }) => {
  const newer = new Map([...tables, ['two.parquet', large.get('two.parquet') ?? Buffer.of()]]);
  await onSite(
    page,
    {},
    async () => {
      const [count] = await query(page, COUNT);
      expect(count?.error).toMatchObject({ code: 'data-stale', details: { file: 'two.parquet' } });
    },
    newer,
  );
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
    expect(progress.seen.length).toBeGreaterThan(3);
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

for (const [behaviour, code] of [
  [{ missing: ['two.parquet'] }, 'data-missing'],
  [{ spoilt: { 'two.parquet': truncate } }, 'data-damaged'],
  [{ spoilt: { 'two.parquet': scribble } }, 'data-damaged'],
  [{ spoilt: { 'two.parquet': truncate }, ranges: true }, 'data-damaged'],
] as const) {
  test(`a table fails as ${code}: ${describeOf(behaviour)}`, async ({ page }) => {
    await onSite(page, behaviour, async () => {
      const [bad, other] = await query(
        page,
        COUNT,
        "SELECT count(*) AS n FROM read_parquet('one.parquet')",
      );
      expect(bad?.error?.code, bad?.error?.cause).toBe(code);
      expect(bad?.error?.details).toMatchObject({ file: 'two.parquet', sql: COUNT });
      expect(other?.value?.rows).toEqual([{ n: ROWS }]);
    });
  });
}

test('no statement asks another origin, for an extension or for data', async ({ page }) => {
  await onSite(page, {}, async () => {
    const statements = ['INSTALL httpfs', 'LOAD httpfs', 'SET autoload_known_extensions = true'];
    const results = await query(page, ...statements, "SELECT * FROM 'https://example.org/x.csv'");
    for (const result of results) expect(result.error?.code).toBe('engine-query');
  });
});

const START_FAILURES: readonly [string, string, (() => void) | null][] = [
  ['its file', 'engine-start', null],
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
    const wasm = [...app.keys()].filter((path) => path.endsWith('.wasm'));
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
