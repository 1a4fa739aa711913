import { expect, open, test } from './fixtures.ts';

test('a table is browsed, filtered and paged, and its figures open', async ({ page }) => {
  await open(page, 'en/data/');
  const observations = page.locator('#guangzhou-reforms-2018 li', { hasText: 'Observations' });
  await observations.locator('summary').click();
  await expect(observations.locator('tbody tr')).toHaveCount(50);
  await observations.getByRole('button', { name: 'Next' }).click();
  await expect(observations).toContainText('Page 2 of 2');
  await observations.getByRole('searchbox').fill('court-service-days earlier');
  await expect(observations.locator('tbody tr').first()).toContainText('17.6');
  await observations.locator('[data-observation="court-service-days-year-earlier"]').click();
  await expect(page.getByRole('dialog')).toContainText('17.6 days');
});

test('every column of every table is explained', async ({ page }) => {
  await open(page, 'zh/data/');
  for (const item of await page.locator('.package li').all()) {
    await item.locator('summary').click();
    await item.locator('tbody tr').first().waitFor();
    const meanings = await item.locator('thead th span').allTextContents();
    expect(meanings.filter((text) => text === '')).toEqual([]);
  }
});

test('each download is there', async ({ page, request }) => {
  await open(page, 'en/data/');
  const links = await page.locator('.package a[download]').all();
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const address = new URL((await link.getAttribute('href')) ?? '', page.url());
    expect((await request.head(address.href)).status()).toBe(200);
  }
});

test('a source lists the figures that rest on it', async ({ page }) => {
  await open(page, 'zh/data/');
  const source = page.locator('#source-southern-metropolis-daily-2019');
  await source.locator('summary').click();
  await expect(source.locator('[data-observation="court-service-days"]')).toHaveText('8.86天');
  const count = Number(/\d+/.exec((await source.locator('summary').textContent()) ?? '')?.[0]);
  await expect(source.locator('[data-observation]')).toHaveCount(count);
});

test('every computed figure stands with its formula and inputs', async ({ page }) => {
  await open(page, 'en/data/');
  const rows = page.locator('section:has(#computed) tbody tr');
  const row = rows.filter({
    has: page.locator('[data-observation="court-service-days-year-earlier"]'),
  });
  await expect(row.first()).toContainText('this period − change on a year earlier');
  expect(await rows.count()).toBeGreaterThan(20);
});

test.describe('without its file', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('a table says so', async ({ page }) => {
    await page.route('**/reforms.csv', (route) => route.fulfill({ status: 404 }));
    await open(page, 'en/data/');
    const table = page.locator('#guangzhou-reforms-2018 li').first();
    await table.locator('summary').click();
    await expect(table).toContainText('did not load');
  });

  test('a table that comes damaged once is read anew', async ({ page }) => {
    let asked = 0;
    await page.route('**/reforms.csv', (route) => {
      asked += 1;
      return asked === 1 ? route.fulfill({ body: 'id,name\na,"cut' }) : route.continue();
    });
    await open(page, 'en/data/');
    const table = page.locator('#guangzhou-reforms-2018 li').first();
    await table.locator('summary').click();
    await expect(table.locator('tbody tr').first()).toBeVisible();
    expect(asked).toBe(2);
  });

  for (const [what, answer] of [
    ['damaged', { body: '{"version":1' }],
    ['a failure', { status: 503 }],
  ] as const) {
    test(`a catalog that comes as ${what} once is read anew`, async ({ page }) => {
      let asked = 0;
      await page.route('**/data/catalog.json', (route) => {
        asked += 1;
        return asked === 1 ? route.fulfill(answer) : route.continue();
      });
      await open(page, 'zh/data/');
      const source = page.locator('#source-southern-metropolis-daily-2019');
      await source.locator('summary').click();
      await expect(source.locator('[data-observation="court-service-days"]')).toHaveText('8.86天');
      expect(asked).toBe(2);
    });
  }
});
