import type { Page } from '@playwright/test';
import { expect, open, ready, test } from './fixtures.ts';

const COMPARE = 'en/compare/';
const COURT = '?ids=court-service-days~court-amount-recovered&measure=change&v=1';
const chart = (page: Page) => page.locator('[data-chart-id="comparison"]');
const rows = (page: Page) => page.locator('main table[aria-labelledby="table-title"] tbody tr');
const search = (page: Page) => new URL(page.url()).search;

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('an example stands there already', async ({ page }) => {
    await page.goto(COMPARE);
    await expect(rows(page)).toHaveCount(2);
    await expect(chart(page).locator('svg').first()).toBeAttached();
  });
});

test('ranks nothing until the difference is acknowledged, and says so on the chart', async ({
  page,
}) => {
  await open(page, COMPARE + COURT);
  await expect(rows(page).first()).toContainText('better by about 49.5%');
  await expect(chart(page)).toContainText('Not ranked or subtracted');
  const steps = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Acknowledge: Population' }).click();
  await page.getByRole('button', { name: 'Acknowledge: Not to be ranked' }).click();
  await expect(rows(page).first()).toContainText('59.2%');
  await expect(rows(page).first()).toContainText('about 10 percentage points more');
  await expect(chart(page)).toContainText('acknowledged by the reader');
  await expect(chart(page)).toContainText('improved most');
  expect(search(page)).toContain('ack=population');
  // Another look at the same figures is no step in the history.
  expect(await page.evaluate(() => history.length)).toBe(steps);

  await page.reload();
  await ready(page);
  await expect(chart(page)).toContainText('acknowledged by the reader');
  await page.getByRole('button', { name: 'Withdraw: Population' }).click();
  await expect(chart(page)).toContainText('Not ranked or subtracted');
});

test('a figure is found and added by keyboard, and removed again', async ({ page }) => {
  await open(page, `${COMPARE}${COURT}`);
  const box = page.getByRole('combobox', { name: 'Add a figure' });
  await box.fill('enforcement concluded 2018 guangzhou');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const chosen = page.getByRole('listbox').getByRole('option', { selected: true });
  const name = (await chosen.locator('b').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).last()).toContainText(name);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.getByRole('button', { name: `Remove: ${name}` }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('every input of a computation opens its source', async ({ page }) => {
  await open(page, `${COMPARE}${COURT}`);
  await rows(page)
    .first()
    .locator('.how [data-observation="court-service-days-change"]')
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('8.7 days');
  await page.keyboard.press('Escape');
  await chart(page).locator('svg [data-mark]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('tr:focus')).toContainText('8.86 days');
});

test('a measure that does not fit says why, and a denominator makes it fit', async ({ page }) => {
  await open(page, `${COMPARE}?ids=river-distance&v=1`);
  const rate = page.getByRole('radio', { name: /Rate per denominator/ });
  await expect(page.locator('label', { has: rate })).toContainText('no denominator is chosen yet');
  await rate.check();
  await page.getByRole('combobox', { name: 'Divided by' }).selectOption('river-patrols');
  await expect(rows(page).first()).toContainText('about 3.9 km per patrol');
  expect(search(page)).toContain('per=river-patrols');
});

test('a mangled address gives a notice and keeps what it can', async ({ page }) => {
  await open(page, `${COMPARE}?ids=court-service-days~%3Cb%3E&measure=best&v=1`);
  await expect(page.getByText('Part of this address could not be understood')).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
});

test('nothing chosen is no empty page', async ({ page }) => {
  await open(page, `${COMPARE}?v=1`);
  await expect(page.getByText('No figure is chosen yet')).toBeVisible();
  await page.getByRole('link', { name: /Starting a business/ }).click();
  await expect(rows(page)).toHaveCount(5);
  await expect(rows(page).first()).toContainText('Hong Kong');
});

test.describe('without a usable catalog', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });
  for (const [name, status, body, text] of [
    ['newer', 200, '{"version":99}', 'made by a newer version'],
    ['missing', 404, '', 'did not load'],
  ] as const) {
    test(`${name}: says so, and tries again`, async ({ page }) => {
      await page.route('**/data/catalog.json', (route) => route.fulfill({ status, body }));
      await open(page, COMPARE);
      await expect(page.getByRole('alert')).toContainText(text);
      await expect(rows(page)).toHaveCount(2);
      await page.unroute('**/data/catalog.json');
      await page.getByRole('alert').getByRole('button').click();
      await expect(page.getByRole('alert')).toBeHidden();
    });
  }
});
