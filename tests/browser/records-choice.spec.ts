import { readFile } from 'node:fs/promises';
import { logSeriesPage, logSeriesWords } from '../../src/i18n/log-series.ts';
import { messages } from '../../src/i18n/messages.ts';
import { recordsWords } from '../../src/i18n/records.ts';
import { expect, open, test } from './fixtures.ts';
import { settled } from './records-page.ts';

const words = recordsWords('zh');
const series = logSeriesPage('zh');
const HEAD = '编号,受理时间,办结时间,所属区';

/** A log of twenty cases of one area and forty of another, all of one month. */
function log(): string {
  const rows = Array.from({ length: 60 }, (_, at) => {
    const day = String((at % 20) + 1).padStart(2, '0');
    return `C${at},2024-03-${day},2024-04-${day},${at < 20 ? '甲区' : '乙区'}`;
  });
  return [HEAD, ...rows, 'C60,2024-05-31,,乙区'].join('\n');
}

test('a chosen part of a log leaves the page under its own name', async ({ page }) => {
  await open(page, 'zh/records/');
  await page.locator('main input[type=file]').setInputFiles({
    ...{ name: '台账.csv', mimeType: 'text/csv', buffer: Buffer.from(log()) },
  });
  await settled(page);
  await page.locator('#records-area [data-mark]').last().click();
  await expect(page.getByRole('button', { name: words.clearOne('甲区') })).toBeVisible();
  await settled(page);

  const flow = page.locator('#records-flow');
  await flow.getByText(messages('zh').take.open, { exact: true }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    flow.getByRole('button', { name: messages('zh').take.json, exact: true }).click(),
  ]);
  const document = JSON.parse(await readFile(await saved.path(), 'utf8'));
  expect(document.texts.subtitle.zh).toBe('仅限所属区：甲区');
  expect(document.notes[0].zh).toBe('统计行中仅计入所选的20件（所属区：甲区）。');
  await page.keyboard.press('Escape');

  const keep = page.getByRole('region', { name: series.keepTitle });
  await keep.getByLabel(series.measure).selectOption('received');
  await keep.getByRole('button', { name: series.keep, exact: true }).click();
  await keep.getByRole('link', { name: series.toExplore }).click();
  await expect(page).toHaveURL(/explore/);
  const main = page.getByRole('main');
  await expect(main.getByText('甲区').filter({ visible: true }).first()).toBeVisible();
  await expect(main).not.toContainText(logSeriesWords.whole.zh);
  const figure = main.locator('td [data-observation^="own-log/"]').filter({ visible: true });
  await figure.first().click();
  await expect(page.getByRole('dialog')).toContainText(
    '统计行中仅计入所选的20件（所属区：甲区）。',
  );
});
