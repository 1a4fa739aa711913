import { test as base, expect, type Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { type ChangingSite, kept, serveChanging } from './changing-site.ts';
import { ready } from './fixtures.ts';

const test = base.extend<{ site: ChangingSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  site: async ({}, use) => {
    const site = await serveChanging();
    await use(site);
    await site.close();
  },
});
test.use({ serviceWorkers: 'allow' });

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Puts other bytes in the place of every script that is kept; how many there were. */
function spoil(page: Page, headers: 'same' | 'none'): Promise<number> {
  return page.evaluate(async (which) => {
    const store = await caches.open('assets');
    const scripts = (await store.keys()).filter(({ url }) => url.endsWith('.js'));
    for (const request of scripts) {
      const kept = await store.match(request);
      const type = { 'Content-Type': 'text/javascript' };
      const spoilt = which === 'same' ? (kept?.headers ?? type) : type;
      await store.put(request, new Response('this is no script', { headers: spoilt }));
    }
    return scripts.length;
  }, headers);
}

for (const headers of ['same', 'none'] as const) {
  test(`kept scripts with wrong bytes are fetched again and kept (headers: ${headers})`, async ({
    page,
    context,
    site,
  }) => {
    await visit(page, `${site.address}zh/`);
    await kept(page, site.address);
    expect(await spoil(page, headers)).toBeGreaterThan(20);
    await page.reload();
    await ready(page);
    await context.setOffline(true);
    await page.reload();
    await ready(page);
  });
}

test('after the browser has thrown everything away, the next visit keeps it again', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.address}zh/`);
  await kept(page, site.address);
  const dropped = await page.evaluate(async () => {
    const names = await caches.keys();
    await Promise.all(names.map((name) => caches.delete(name)));
    return names.length;
  });
  expect(dropped).toBeGreaterThan(2);
  await visit(page, `${site.address}zh/explore/`);
  await kept(page, site.address);
  await context.setOffline(true);
  await visit(page, `${site.address}zh/compare/`);
});

test('while the server fails, pages, data and code come from what is kept', async ({
  page,
  site,
}) => {
  await visit(page, `${site.address}zh/`);
  await kept(page, site.address);
  site.fail(/./);
  await visit(page, `${site.address}zh/reforms/court-service/`);
  await visit(page, `${site.address}zh/`);
  await page.getByRole('searchbox').fill('送达');
  await expect(page.getByText(messages('zh').errors['catalog-missing'])).toHaveCount(0);
  const status = await page.evaluate(async () => (await fetch('../data/catalog.json')).status);
  expect(status).toBe(200);
  // What is not kept is answered in the server's own words.
  expect((await page.goto(`${site.address}en/compare/`))?.status()).toBe(500);
});

test('a login page in place of every file is shown, and takes no kept file’s place', async ({
  page,
  context,
  site,
}) => {
  const list = await visit(page, `${site.address}zh/`).then(() => kept(page, site.address));
  const login = '<!doctype html><title>Log in</title><h1>Log in to this network</h1>';
  site.replace(login);
  const typeOf = (path: string) =>
    page.evaluate(async (url) => (await fetch(url)).headers.get('Content-Type'), path);
  for (const { url } of list.pages.zh.filter((file) => /\.(json|parquet)$/.test(file.url))) {
    expect(await typeOf(`../${url}`), url).not.toContain('html');
  }
  // Who is asked to log in has to see it.
  await page.goto(`${site.address}zh/compare/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log in to this network');
  await context.setOffline(true);
  await visit(page, `${site.address}zh/compare/`);
  await visit(page, `${site.address}zh/`);
});

test('an installation that ended half-way is completed by the next visit', async ({
  page,
  context,
  site,
}) => {
  site.fail(/\/(write|Editor|search|ExplorePage)-|\/data\/catalog\.json|\/zh\/compare\//);
  await visit(page, `${site.address}zh/`);
  const names = () => page.evaluate(async () => (await (await caches.open('pages')).keys()).length);
  await expect.poll(names, { timeout: 20_000 }).toBeGreaterThan(15);
  site.fail(null);
  await visit(page, `${site.address}zh/data/`);
  await kept(page, site.address);
  await context.setOffline(true);
  await visit(page, `${site.address}zh/compare/`);
  await visit(page, `${site.address}zh/explore/`);
});
