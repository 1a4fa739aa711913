import type { Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { briefingOf, editNew, stored, text, words } from './briefing-editor.ts';
import { expect, test } from './fixtures.ts';

const CATALOG = '**/data/catalog.json';
const askForChart = (page: Page) =>
  page.getByRole('button', { name: words.insertKind.chart }).last().click();
const choices = (page: Page) => page.getByRole('dialog').getByRole('option');

test('charts come from the catalog, with caption, note and table', async ({ page }) => {
  await editNew(page, briefingOf(text('a')));
  await askForChart(page);
  await page.getByRole('combobox', { name: words.chartSearch }).fill('court service days');
  await choices(page).first().waitFor();
  await page.keyboard.press('Enter');
  const chart = page.locator('figure[data-chart]');
  await expect(chart).toHaveAttribute('data-ready', 'true');
  await page.getByRole('textbox', { name: words.caption }).fill('My caption');
  await expect(chart.locator('.chart-title')).toHaveText('My caption');
  await page.getByRole('textbox', { name: words.note }).fill('My note');
  await page.getByRole('button', { name: words.shown.table, exact: true }).click();
  await expect(chart).toHaveCount(0);
  await expect(page.getByRole('article').getByRole('table')).toBeVisible();
  await stored(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: words.note })).toHaveValue('My note');
});

test.describe(() => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('a search says that the catalog is still coming, or did not come', async ({ page }) => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route(CATALOG, (route) => asked.then(() => route.continue()));
    await editNew(page, briefingOf(text('a')));
    await askForChart(page);
    const status = page.getByRole('dialog').locator('p[role=status]');
    await expect(status).toHaveText(messages('en').site.loading);
    await page.getByRole('combobox', { name: words.chartSearch }).press('Enter');
    answer();
    await expect(choices(page).first()).toBeVisible();
    await expect(status).not.toHaveText(messages('en').site.loading);
    await page.unroute(CATALOG);
    await page.route(CATALOG, (route) => route.abort());
    await page.reload();
    await askForChart(page);
    await expect(status).toContainText(messages('en').errors['catalog-missing']);
  });
});
