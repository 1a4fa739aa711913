import { expect, test } from '@playwright/test';
import { all, buildSite, COUNT, onSite, query, type Site } from './engine/page.ts';
import { type Behaviour, MANY_ROWS, ROWS, scribble, truncate } from './engine/site.ts';

test.describe.configure({ mode: 'default' });

let site: Site;

test.beforeAll(async () => {
  site = await buildSite();
});

const ALL = all(ROWS);
const small = () => new Map([...site.app, ...site.tables]);

/** A server's behaviour in words, for the name of a test. */
function describeOf(behaviour: Behaviour): string {
  return JSON.stringify(behaviour, (_key, value) =>
    typeof value === 'function' ? value.name : value,
  );
}

/** Servers, and how a large table is read from each. */
const SERVERS: readonly [string, Behaviour, 'part' | 'whole'][] = [
  ['gives ranges', { ranges: true }, 'part'],
  ['ignores ranges', { ranges: false }, 'whole'],
  ['compresses what it sends whole', { ranges: true, gzip: 'whole' }, 'part'],
  ['compresses and ignores ranges', { ranges: false, gzip: 'whole' }, 'whole'],
  ['cuts ranges out of compressed bytes', { ranges: true, gzip: 'parts' }, 'whole'],
];

for (const [what, behaviour, form] of SERVERS) {
  for (const size of ['tables', 'large'] as const) {
    test(`a server that ${what} gives the same when the browser holds the files: ${size}`, async ({
      page,
    }) => {
      const data = site[size];
      await onSite(page, new Map([...site.app, ...data]), behaviour, async ({ served }) => {
        await page.evaluate(
          async (names) => {
            for (const name of names) await (await fetch(name)).arrayBuffer();
          },
          [...data.keys()],
        );
        const before = served.length;
        const [count] = await query(page, data, COUNT);
        expect(count?.value?.rows).toEqual([all(size === 'large' ? MANY_ROWS : ROWS)]);
        const bodies = served.slice(before).filter((line) => /parquet/.test(line));
        if (size === 'tables') expect(bodies, 'the browser holds them').toEqual([]);
        else if (form === 'part') expect(bodies.join()).not.toContain('whole');
      });
    });
  }
}

for (const [what, spoil] of Object.entries({ truncate, scribble })) {
  test(`a table that the browser keeps in a broken form (${what}) is read anew`, async ({
    page,
  }) => {
    await onSite(page, small(), { spoiltOnce: { 'two.parquet': spoil } }, async ({ served }) => {
      await page.evaluate(async () => {
        await (await caches.open('data')).add('two.parquet');
      });
      const [count] = await query(page, site.tables, COUNT);
      expect(count?.value?.rows).toEqual([ALL]);
      expect(served.filter((line) => /two/.test(line))).toHaveLength(2);
      const kept = await page.evaluate(() => caches.match('two.parquet').then(Boolean));
      expect(kept, 'the broken copy is gone').toBe(false);
    });
  });
}

test('a table of another build says so', async ({ page }) => {
  const newer = new Map([
    ...small(),
    ['two.parquet', site.large.get('two.parquet') ?? Buffer.of()],
  ]);
  await onSite(page, newer, {}, async () => {
    const [count] = await query(page, site.tables, COUNT);
    expect(count?.error).toMatchObject({ code: 'data-stale', details: { file: 'two.parquet' } });
  });
});

for (const [behaviour, code] of [
  [{ missing: ['two.parquet'] }, 'data-missing'],
  [{ spoilt: { 'two.parquet': truncate } }, 'data-damaged'],
  [{ spoilt: { 'two.parquet': scribble } }, 'data-damaged'],
  [{ spoilt: { 'two.parquet': truncate }, ranges: true }, 'data-damaged'],
] as const) {
  test(`a table fails as ${code}: ${describeOf(behaviour)}`, async ({ page }) => {
    await onSite(page, small(), behaviour, async () => {
      const one = "SELECT count(*) AS n FROM read_parquet('one.parquet')";
      const [bad, other] = await query(page, site.tables, COUNT, one);
      expect(bad?.error?.code, bad?.error?.cause).toBe(code);
      expect(bad?.error?.details).toMatchObject({ file: 'two.parquet', sql: COUNT });
      expect(other?.value?.rows).toEqual([{ n: ROWS }]);
    });
  });
}
