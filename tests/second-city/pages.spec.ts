import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/base/vocabulary.ts';
import { messages } from '../../src/i18n/messages.ts';
import { expect, open, test } from '../browser/fixtures.ts';
import { CITY_SERVERS } from '../browser/servers.ts';
import { otherReforms, SITES, siteFolder, TWIN } from './site.ts';

/** Addresses of all pages of a language below the site's root. */
function pagesOf(folder: string, language: string): string[] {
  return readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `${join(language, dirname(name))}/`.replaceAll('\\', '/'))
    .filter((path) => !isDoorway(folder, path))
    .sort();
}

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** The twin's pages are those of the second city. */
const DIFFERENT = SITES.filter((name) => name !== 'twins');

/** What only leads on to a page. */
const isDoorway = (folder: string, path: string) =>
  !readFileSync(join(folder, path, 'index.html'), 'utf8').includes('id="app"');

for (const name of DIFFERENT) {
  for (const language of LANGUAGES) {
    test(`every page draws and fits a phone: ${name}, ${language}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width: 390, height: 800 });
      const paths = pagesOf(siteFolder(name), language);
      expect(paths.filter((path) => path.includes('/reforms/')).length).toBeGreaterThanOrEqual(10);
      for (const path of paths) {
        await test.step(path, async () => {
          await open(page, path, CITY_SERVERS[name]);
          await expect(page.locator('h1')).toHaveCount(1);
          await expect.poll(() => isWide(page)).toBe(false);
        });
      }
    });
  }
}

test('the only collection opens the site, in its own words', async ({ page }) => {
  await open(page, 'en/', CITY_SERVERS.alone);
  await expect(page.locator('h1')).toHaveText('What did 10 reforms of Port City achieve?');
  await expect(page.locator('main > .notice')).toHaveText(messages('en').site.synthetic.all);
  expect(existsSync(join(siteFolder('alone'), 'en/collections'))).toBe(false);
});

test('of several collections the site opens with a list, narrowed by place, year and field', async ({
  page,
}) => {
  test.skip(otherReforms().length === 0, 'there is no other');
  await open(page, 'en/', CITY_SERVERS.beside);
  const cards = page.locator('.cards > li');
  const all = await cards.count();
  expect(all).toBeGreaterThan(1);
  const words = messages('en').collections;
  await page.getByRole('combobox', { name: words.city }).selectOption({ label: 'Port City' });
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText('Port City, 2021 (synthetic)');
  await expect(page).toHaveURL(/city=port/);
  await page.getByRole('combobox', { name: words.year }).selectOption('2021');
  await page
    .getByRole('combobox', { name: messages('en').overview.field })
    .selectOption({ label: 'Housing' });
  await expect(cards).toHaveCount(1);
  await cards.getByRole('link').click();
  await expect(page.locator('h1')).toHaveText('What did 10 reforms of Port City achieve?');
  await expect(page.locator('main > .notice')).toHaveText(messages('en').site.synthetic.all);
});

test('each reform has its charts, and a figure opens its source, which says it is made up', async ({
  page,
}) => {
  await open(page, 'en/reforms/port-reform-1/', CITY_SERVERS.alone);
  const charts = page.locator('main figure[data-chart]');
  await expect(charts).toHaveCount(5);
  await expect(charts.locator('.synthetic')).toHaveCount(5);
  await page.locator('main [data-observation="p0-a-after"]').first().click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('Gazette of Port City');
  await expect(panel).toContainText(messages('en').chart.synthetic);
});

test('an id of two packages leads to the reform of each', async ({ page }) => {
  const isShared = otherReforms().includes('river-chief');
  test.skip(!isShared, 'no other package has an id of the second city');
  await open(page, 'en/reforms/port-city-2021/river-chief/', CITY_SERVERS.beside);
  await expect(page.locator('h1')).toHaveText('Reform number 4');
  await open(page, 'en/reforms/river-chief/', CITY_SERVERS.beside);
  await expect(page.locator('h1')).not.toHaveText('Reform number 4');
});

test('every id of two packages leads to the record of each, short or with its package', async ({
  page,
}) => {
  const reform = page.locator('.crumbs, main').first();
  await open(page, `en/reforms/${TWIN}/port-reform-1/`, CITY_SERVERS.twins);
  await expect(reform).toContainText('Twin City, 2021');
  await page.goto(
    `${CITY_SERVERS.twins}en/reforms/port-city-2021/port-reform-1/?figure=p0-a-after`,
  );
  await expect(page).toHaveURL(/\/en\/reforms\/port-reform-1\/\?figure=p0-a-after$/);
  await expect(reform).toContainText('Port City, 2021');
  await expect(page.getByRole('dialog')).toContainText('Gazette of Port City');
  const figure = 'port-city-2021/p0-a-after';
  await open(page, `en/explore/?figure=${figure}&v=1`, CITY_SERVERS.twins);
  await expect(page.getByRole('dialog')).toContainText('Gazette of Port City');
});

test('the frame of a chart whose id two packages have finds its script and its document', async ({
  page,
}) => {
  await page.goto(`${CITY_SERVERS.twins}embed/en/${TWIN}/port-0-glyph.html`);
  const scripted = () => page.evaluate(() => customElements.get('reform-chart') !== undefined);
  await expect.poll(scripted).toBe(true);
  await expect(page.locator('figure[data-chart="reform-glyph"]:visible').first()).toBeVisible();
});

test('reforms of one name are told apart where they are picked', async ({ page }) => {
  await open(page, 'en/compare/', CITY_SERVERS.twins);
  const reforms = page.locator('[data-picker=reforms]');
  await reforms.getByRole('button').first().click();
  await reforms.getByRole('searchbox').fill('Reform number 4');
  const found = reforms.locator('label', { hasText: 'Reform number 4' });
  await expect(found.filter({ hasText: 'Port City, 2021 (synthetic)' })).toHaveCount(1);
  await expect(found.filter({ hasText: 'Twin City, 2021 (synthetic)' })).toHaveCount(1);
});

test('a chart is embedded and says that its data are made up', async ({ page }) => {
  await page.goto(new URL('embed/en/port-0-glyph.html', CITY_SERVERS.alone).href);
  await expect(page.locator('figure[data-chart="reform-glyph"]:visible').first()).toBeVisible();
  await expect(page.locator('body')).toContainText(messages('en').chart.synthetic);
});

test('every file of a chart says that its data are made up', async ({ page }) => {
  await open(page, 'en/reforms/port-reform-1/', CITY_SERVERS.alone);
  const words = messages('en');
  const chart = page.locator('figure[data-chart-id="port-0-glyph"]').first();
  await chart.getByText(words.take.open, { exact: true }).click();
  for (const name of [words.take.svg, words.take.csv, words.take.html]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name, exact: true }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(words.chart.synthetic);
  }
});

test('a comparison and a table of made-up figures say so', async ({ page }) => {
  await open(page, 'en/compare/', CITY_SERVERS.alone);
  await expect(page.locator('figure[data-chart] .synthetic').first()).toBeVisible();
  await open(page, 'en/explore/', CITY_SERVERS.alone);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: messages('en').explore.download, exact: true }).click(),
  ]);
  const [header = '', first = ''] = readFileSync(await download.path(), 'utf8').split('\r\n');
  const column = header.split(',').indexOf('synthetic');
  expect(first.split(',')[column]).toBe('true');
});
