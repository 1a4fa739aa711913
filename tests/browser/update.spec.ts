import { test as base, expect, type Page } from '@playwright/test';
import { SITE_UPDATED } from '../../src/base/part.ts';
import { messages } from '../../src/i18n/messages.ts';
import { type ChangingSite, kept, serveChanging } from './changing-site.ts';
import { ready } from './fixtures.ts';

const REFORM = 'reforms/court-service/';

const test = base.extend<{ site: ChangingSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  site: async ({}, use) => {
    const site = await serveChanging();
    await use(site);
    await site.close();
  },
});

/** The code of the other build, on a page that has it. */
const NEXT = 'script[src*="next.js"]';

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

async function openMenu(page: Page, language: 'zh' | 'en') {
  const chart = page.locator('figure[data-chart-id="court-service-days"]').first();
  await chart.getByText(messages(language).take.open, { exact: true }).click();
  await chart.getByRole('button', { name: 'SVG' }).waitFor();
  return chart;
}

for (const language of ['zh', 'en'] as const) {
  test(`a new build under an open page: it says so and reloads with what was chosen (${language})`, async ({
    page,
    site,
  }) => {
    const { take, errors } = messages(language);
    await visit(page, `${site.address}${language}/${REFORM}`);
    const chart = await openMenu(page, language);
    await chart.getByRole('combobox', { name: take.colours }).selectOption('dark');
    site.update();
    await chart.getByRole('button', { name: take.xlsx, exact: true }).click();
    await expect(chart.locator('.menu [role=status]')).toHaveText(errors['site-updated']);
    await page.getByRole('button', { name: errors.reload }).click();
    await page.locator(NEXT).waitFor({ state: 'attached' });
    await ready(page);
    const again = await openMenu(page, language);
    await expect(again.getByRole('combobox', { name: take.colours })).toHaveValue('dark');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      again.getByRole('button', { name: take.xlsx, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('court-service-days.xlsx');
  });
}

test('what was typed is answered after the reload', async ({ page, site }) => {
  const { errors } = messages('en');
  await visit(page, `${site.address}en/`);
  site.update();
  await page.getByRole('searchbox').fill('served');
  await expect(page.getByText(errors['site-updated'])).toHaveCount(2);
  await page.getByRole('button', { name: errors.reload }).click();
  await page.locator(NEXT).waitFor({ state: 'attached' });
  await expect(page.getByRole('searchbox')).toHaveValue('served');
  await expect(page.getByText(errors['site-updated'])).toHaveCount(0);
});

test('a dialog over the page offers the reload itself', async ({ page, site }) => {
  const { briefing, errors } = messages('en');
  await visit(page, `${site.address}en/${REFORM}`);
  await page.locator('main button[data-observation="court-service-days"]').first().click();
  const panel = page.getByRole('dialog');
  await panel.waitFor();
  site.update();
  await panel.getByRole('button', { name: briefing.shelf.add, exact: true }).click();
  await panel.getByRole('button', { name: errors.reload }).click();
  await page.locator(NEXT).waitFor({ state: 'attached' });
});

test('what was chosen in a dialog outlives the reload after it was closed', async ({
  page,
  site,
}) => {
  const { share, errors } = messages('en');
  await visit(page, `${site.address}en/${REFORM}`);
  const chart = await openMenu(page, 'en');
  await chart.getByRole('button', { name: share.open }).click();
  const theme = page.getByRole('dialog').getByRole('combobox', { name: share.theme });
  await theme.selectOption('dark');
  site.update();
  await page.evaluate((heard) => window.dispatchEvent(new Event(heard)), SITE_UPDATED);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: errors.reload }).click();
  await page.locator(NEXT).waitFor({ state: 'attached' });
  await ready(page);
  const again = await openMenu(page, 'en');
  await again.getByRole('button', { name: share.open }).click();
  await expect(theme).toHaveValue('dark');
});

test('a server that fails and a network that is away are told apart from an update', async ({
  page,
  context,
  site,
}) => {
  const { take, errors } = messages('en');
  await visit(page, `${site.address}en/${REFORM}`);
  const chart = await openMenu(page, 'en');
  const press = () => chart.getByRole('button', { name: take.xlsx, exact: true }).click();
  site.fail(/./);
  await press();
  await expect(chart.locator('.menu [role=status]')).toHaveText(errors['part-failed']);
  await context.setOffline(true);
  await press();
  await expect(chart.locator('.menu [role=status]')).toHaveText(errors['part-offline']);
  await expect(page.getByRole('button', { name: errors.reload })).toHaveCount(0);
  await context.setOffline(false);
  site.fail(null);
  const saved = page.waitForEvent('download');
  await press();
  expect((await saved).suggestedFilename()).toBe('court-service-days.xlsx');
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a page of a former build still finds all its code', async ({ page, context, site }) => {
    // Each build is kept whole, some hundred files, which a busy machine takes its time for.
    test.setTimeout(300_000);
    const { take, errors } = messages('zh');
    await visit(page, `${site.address}zh/${REFORM}`);
    const chart = await openMenu(page, 'zh');
    await kept(page, site.address);
    site.update();
    const other = await context.newPage();
    await visit(other, `${site.address}zh/`);
    await kept(other, site.address);
    const saved = page.waitForEvent('download');
    await chart.getByRole('button', { name: take.xlsx, exact: true }).click();
    expect((await saved).suggestedFilename()).toBe('court-service-days.xlsx');
    await expect(page.getByRole('button', { name: errors.reload })).toHaveCount(0);
  });

  test('code of a former build goes after a week, and no day before', async ({ page, site }) => {
    test.setTimeout(300_000);
    // The other build has the same code of embeds.
    const stored = async () => {
      const urls = await page.evaluate(async () =>
        (await (await caches.open('assets')).keys()).map(({ url }) => url),
      );
      return urls.filter((url) => !url.includes('/embed/'));
    };
    const isNext = (url: string) => url.includes('next.');
    await visit(page, `${site.address}zh/`);
    await kept(page, site.address);
    const former = await stored();
    site.update();
    await visit(page, `${site.address}zh/`);
    await kept(page, site.address);
    expect((await stored()).filter((url) => !isNext(url)).sort()).toEqual(former.sort());
    const age = async (days: number) => {
      await page.evaluate((past) => {
        const first = JSON.parse(localStorage.getItem('former:/') ?? '{}');
        const aged = Object.keys(first).map((url) => [url, Date.now() - past]);
        localStorage.setItem('former:/', JSON.stringify(Object.fromEntries(aged)));
        localStorage.removeItem('kept:/zh');
      }, days * 86_400_000);
      await page.reload();
      const ended = () => page.evaluate(() => localStorage.getItem('kept:/zh') !== null);
      await expect.poll(ended, { timeout: 30_000 }).toBe(true);
    };
    await expect.poll(() => page.evaluate(() => localStorage.getItem('former:/'))).toContain('.js');
    await age(6.9);
    expect((await stored()).filter((url) => !isNext(url)).length).toBe(former.length);
    await age(7.1);
    await expect.poll(async () => (await stored()).filter((url) => !isNext(url))).toEqual([]);
    expect((await stored()).length).toBeGreaterThan(20);
    // What is left is whole: the page works from it alone.
    await page.context().setOffline(true);
    await visit(page, `${site.address}zh/explore/`);
  });
});
