import type { Locator, Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { sqlWords } from '../../src/i18n/sql.ts';
import { briefingOf, openLink, openMenu } from './briefing-pages.ts';
import { kept } from './changing-site.ts';
import { expect, open, ready, test } from './fixtures.ts';
import { PAGES, TEN_REFORMS } from './pages.ts';
import { SERVERS } from './servers.ts';

test.use({
  serviceWorkers: 'allow',
  // Without a network the browser itself reports what it could not ask for again.
  expectedErrors: [/net::ERR_INTERNET_DISCONNECTED|net::ERR_FAILED/],
});

for (const base of Object.values(SERVERS)) {
  test(`after one visit every page of its language opens without a network: ${base}`, async ({
    page,
    context,
  }) => {
    test.slow();
    await open(page, 'zh/', base);
    await kept(page, base);
    await context.setOffline(true);
    for (const { path } of PAGES.filter(({ language }) => language === 'zh')) {
      await test.step(path, async () => {
        await open(page, path, base);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      });
    }
    await open(page, 'zh/?v=1&view=state', base);
  });
}

test('a page that was not kept says so in both languages and leads to one that was', async ({
  page,
  context,
}) => {
  await open(page, 'zh/', SERVERS.subpath);
  await kept(page, SERVERS.subpath);
  await context.setOffline(true);
  const address = new URL('en/reforms/court-service/', SERVERS.subpath).href;
  await page.goto(address);
  await expect(page.getByText(messages('zh').offline.title)).toBeVisible();
  await expect(page.getByText(messages('en').offline.title)).toBeVisible();
  expect(page.url(), 'the address stays, to be loaded again later').toBe(address);
  const { backgroundColor, fontFamily } = await page.evaluate(() => {
    const { backgroundColor, fontFamily } = getComputedStyle(document.body);
    return { backgroundColor, fontFamily };
  });
  expect(fontFamily, 'the page has its style').toContain('system-ui');
  expect(backgroundColor).toBe('rgb(255, 255, 255)');
  await page.locator('a[href$="/zh/"]').click();
  await ready(page);
  expect(page.url()).toBe(new URL('zh/', SERVERS.subpath).href);
});

test('the first visit asks for no more than it shows until it is loaded', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(new URL('zh/', SERVERS.root).href, { waitUntil: 'load' });
  const others = asked.filter((url) => /\.wasm|\.parquet$|\/sw\.js$/.test(url));
  expect(others).toEqual([]);
});

test('a page that changed is seen at the next visit with a network', async ({ page, context }) => {
  const base = SERVERS.root;
  await open(page, 'zh/', base);
  await kept(page, base);
  await plant(page, new URL('zh/', base).href, '<title>old</title>');
  await page.reload();
  await expect(page).not.toHaveTitle('old');
  await plant(page, new URL('en/', base).href, '<title>kept</title>');
  await context.setOffline(true);
  await page.goto(new URL('en/', base).href);
  await expect(page).toHaveTitle('kept');
});

test('a kept table answers whole, and never in parts', async ({ page, context }) => {
  const base = SERVERS.root;
  await open(page, 'zh/', base);
  const list = await kept(page, base);
  const table = list.files.find(({ url }) => url.endsWith('.parquet'));
  const address = new URL(table?.url ?? '', base).href;
  const part = { Range: 'bytes=0-3' };
  expect(await fetchStatus(page, address, part), 'from the server').toEqual([206, 4]);
  await context.setOffline(true);
  expect(await fetchStatus(page, address, {})).toEqual([200, table?.bytes]);
  await expect(fetchStatus(page, address, part)).rejects.toThrow(/Failed to fetch/);
});

test('after one visit every file that pages offer is made without a network', async ({
  page,
  context,
}) => {
  test.slow();
  await open(page, 'zh/', SERVERS.root);
  await kept(page, SERVERS.root);
  await context.setOffline(true);
  await open(page, `zh/reforms/court-service/`);
  const { take, briefing } = messages('zh');
  const chart = page.locator('figure[data-chart-id="court-service-days"]').first();
  await chart.getByText(take.open, { exact: true }).click();
  for (const kind of ['svg', 'png', 'xlsx', 'csv', 'parquet', 'json', 'html'] as const) {
    expect(await saved(page, chart.getByRole('button', { name: take[kind], exact: true }))).toMatch(
      new RegExp(`\\.${kind}$`),
    );
  }
  await openLink(page, briefingOf('zh'), 'zh');
  const words = await openMenu(page, 'zh');
  for (const kind of ['docx', 'pptx', 'html', 'xlsx', 'json'] as const) {
    expect(await saved(page, page.getByRole('button', { name: words[kind], exact: true }))).toMatch(
      new RegExp(`\\.${kind}$`),
    );
  }
  await open(page, 'zh/briefing/');
  await page.getByRole('button', { name: briefing.shelf.templates, exact: true }).click();
  await page.getByRole('form').getByRole('radio', { name: /法院/ }).check();
  await page.getByRole('form').getByRole('button', { name: '生成简报' }).click();
  await page.waitForURL(/briefing\/edit\/\?b=/);
  await expect(page.locator('main')).toContainText('8.86');
  await open(page, `zh/${TEN_REFORMS}`);
  await page.getByRole('searchbox').fill('送达');
  await expect(page.getByText(messages('zh').errors['part-offline'])).toHaveCount(0);
  await expect(page.locator('main')).toContainText('法院');
});

test('figures are answered offline; a database that was not kept says why it does not', async ({
  page,
  context,
}) => {
  await open(page, 'zh/', SERVERS.root);
  await kept(page, SERVERS.root);
  await context.setOffline(true);
  await open(page, 'zh/explore/?reform=court-service&role=actual~baseline&v=1', SERVERS.root);
  await expect(page.locator('.figures tbody [data-observation]').first()).toBeVisible();
  await expect(page.locator('[data-phase="answered"]')).toBeAttached();
  await open(page, `zh/sql/?q=${encodeURIComponent('SELECT 1')}&v=1`, SERVERS.root);
  await page.getByRole('button', { name: sqlWords('zh').run, exact: true }).click();
  await expect(page.getByText(messages('zh').errors['engine-offline'])).toBeVisible();
});

test('what a page offers and this device has not kept says so', async ({ page, context }) => {
  await page.route('**/sw.js', (route) => route.abort());
  await open(page, 'en/reforms/court-service/');
  const { take, errors } = messages('en');
  const chart = page.locator('figure[data-chart-id="court-service-days"]').first();
  await chart.getByText(take.open, { exact: true }).click();
  await chart.getByRole('button', { name: take.xlsx, exact: true }).waitFor();
  await context.setOffline(true);
  await chart.getByRole('button', { name: take.xlsx, exact: true }).click();
  await expect(chart.getByText(errors['part-offline'])).toBeVisible();
});

test('once everything is kept, the other language and the database work too', async ({
  page,
  context,
}) => {
  test.slow();
  await open(page, 'zh/data/', SERVERS.subpath);
  const words = messages('zh').dataPage;
  await page.getByRole('button', { name: words.offlineKeep }).click();
  await expect(page.getByText(words.offlineDone)).toBeVisible({ timeout: 60_000 });
  await context.setOffline(true);
  const sql = 'SELECT count(*) > 100 AS many FROM observations';
  await open(page, `en/sql/?q=${encodeURIComponent(sql)}&v=1`, SERVERS.subpath);
  await page.getByRole('button', { name: sqlWords('en').run, exact: true }).click();
  await expect(page.locator('main table tbody tr')).toHaveText(['true'], { timeout: 30_000 });
});

async function plant(page: Page, url: string, html: string): Promise<void> {
  await page.evaluate(
    async ([address, body]) => {
      const headers = { 'Content-Type': 'text/html' };
      await (await caches.open('pages')).put(address, new Response(body, { headers }));
    },
    [url, html] as const,
  );
}

/** Status and length of an answer to the page's own request. */
async function fetchStatus(
  page: Page,
  url: string,
  headers: Record<string, string>,
): Promise<number[]> {
  return page.evaluate(
    async ([address, sent]) => {
      const response = await fetch(address, { headers: sent });
      return [response.status, (await response.arrayBuffer()).byteLength];
    },
    [url, headers] as const,
  );
}

/** Presses a button that makes a file; gives the file's name. */
async function saved(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download.suggestedFilename();
}
