import { expect, test } from '@playwright/test';
import { logSeriesPage } from '../../src/i18n/log-series.ts';
import { recordsWords } from '../../src/i18n/records.ts';
import { ready } from '../browser/fixtures.ts';
import { settled } from '../browser/records-page.ts';
import { watch } from './reader.ts';
import { start } from './start.ts';

// The first start may have to build the site.
test.describe.configure({ mode: 'default', timeout: 240_000 });

test('npm start: a log is opened, a district chosen, a series kept and seen in Explore', async ({
  page,
  context,
}) => {
  const served = await start();
  const { check } = watch(context);
  const [words, series] = [recordsWords('zh'), logSeriesPage('zh')];
  try {
    await page.goto(`${served.address}zh/records/`);
    await ready(page);
    await page.getByRole('button', { name: words.examples.permits, exact: true }).click();
    await settled(page);
    const cases = page.locator('[data-figure="cases"] strong');
    await expect(cases).toHaveText('20,000');
    await page.locator('[data-chart-id="records-area"] [data-mark="area-0"]').click();
    await expect(page).toHaveURL(/areas=/);
    await settled(page);
    await expect(cases).not.toHaveText('20,000');
    const keep = page.getByRole('region', { name: series.keepTitle });
    await keep.getByRole('button', { name: series.keep, exact: true }).click();
    await keep.getByRole('link', { name: series.toExplore }).click();
    await expect(page).toHaveURL(/explore/);
    const figures = page.locator('main td [data-observation^="own-log-example/"]');
    await expect(figures.filter({ visible: true }).first()).toBeVisible();
    check();
  } finally {
    await served.stop();
  }
});
