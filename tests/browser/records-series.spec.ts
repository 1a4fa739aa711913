import { logSeriesPage } from '../../src/i18n/log-series.ts';
import { seriesName } from '../../src/i18n/log-series-names.ts';
import { messages } from '../../src/i18n/messages.ts';
import { ownPageWords } from '../../src/i18n/own-page.ts';
import { recordsWords } from '../../src/i18n/records.ts';
import { expect, open, test } from './fixtures.ts';

const en = recordsWords('en');
const words = logSeriesPage('en');

test('a kept series goes on to be compared', async ({ page }) => {
  await open(page, 'en/records/');
  await page.getByRole('button', { name: en.examples.permits, exact: true }).click();
  const keep = page.getByRole('region', { name: words.keepTitle });
  await keep.getByLabel(words.byArea).check();
  await keep.getByRole('button', { name: words.keep }).click();
  await keep.getByRole('link', { name: words.toCompare }).click();
  await expect(page).toHaveURL(/compare\/\?ids=own-log-example/);
  await expect(page.locator('main [data-observation^="own-log-example/"]').first()).toBeVisible();
});

test('an indicator of a log is kept as a series, found in Explore, and says how it was counted', async ({
  page,
}) => {
  await open(page, 'en/records/');
  await page.getByRole('button', { name: en.examples.permits, exact: true }).click();
  const keep = page.getByRole('region', { name: words.keepTitle });
  await keep.getByLabel(words.measure).selectOption('median');
  await keep.getByLabel(words.byArea).check();
  await keep.getByRole('button', { name: words.keep }).click();
  await expect(keep.getByText(/^Kept “Monthly median days/)).toBeVisible();
  await keep.getByRole('link', { name: words.toExplore }).click();
  await expect(page).toHaveURL(/explore/);
  const first = page
    .locator('main td [data-observation^="own-log-example/"]')
    .filter({ visible: true })
    .first();
  await first.click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByText(words.basisTitle)).toBeVisible();
  await expect(panel.getByText(/SHA-256 [0-9a-f]{64}/).first()).toBeVisible();
  await expect(panel.getByText(messages('en').chart.synthetic).first()).toBeVisible();
  const back = panel.getByRole('link', { name: words.toCases });
  await expect(back).toHaveAttribute('href', /records\/\?.*periods=\d+-\d+/);
});

test('a series that is kept is listed without its log, and can be let go', async ({ page }) => {
  await open(page, 'en/records/');
  await page.getByRole('button', { name: en.examples.permits, exact: true }).click();
  const keep = page.getByRole('region', { name: words.keepTitle });
  await keep.getByLabel(words.measure).selectOption('received');
  await keep.getByRole('button', { name: words.keep }).click();
  const held = page.getByRole('region', { name: words.heldTitle });
  await expect(held.getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await expect(held.getByRole('listitem')).toHaveCount(1);
  await expect(held).toContainText(seriesName('received', 'month', []).en);
  await held.getByRole('button', { name: /^Remove/ }).click();
  await expect(held).toHaveCount(0);
});

test('series that are kept become a report, which says how they were counted', async ({ page }) => {
  await open(page, 'en/records/');
  await page.getByRole('button', { name: en.examples.permits, exact: true }).click();
  const keep = page.getByRole('region', { name: words.keepTitle });
  await keep.getByRole('button', { name: words.keep }).click();
  const held = page.getByRole('region', { name: words.heldTitle });
  await held.getByRole('button', { name: ownPageWords('en').makeReport }).click();
  await expect(page).toHaveURL(/briefing\/edit/);
  await expect(page.getByText(words.reportLead).first()).toBeVisible();
  await expect(page.getByText(/SHA-256 [0-9a-f]{64}/).first()).toBeVisible();
});
