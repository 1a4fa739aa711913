import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { controlWords } from '../../src/i18n/log-control.ts';
import { screenWords } from '../../src/i18n/log-screens.ts';
import { messages } from '../../src/i18n/messages.ts';
import { recordsWords } from '../../src/i18n/records.ts';
import { readDocument } from '../../src/spec/read.ts';
import { expect, open, test } from './fixtures.ts';
import { settled } from './records-page.ts';

const zh = recordsWords('zh');

async function openPermits(page: Page): Promise<void> {
  await open(page, 'zh/records/');
  await page.getByRole('button', { name: zh.examples.permits, exact: true }).click();
  await settled(page);
}

const chartOf = (page: Page, id: string) => page.locator(`figure[data-chart-id="records-${id}"]`);

test('marks of a log say which days they cover', async ({ page }) => {
  await openPermits(page);
  const marks = chartOf(page, 'curves').locator('[data-mark]');
  await expect(marks.first()).toHaveAccessibleName(/2022年1月4日—2024年12月31日/);
  await expect(page.locator('main').getByText('未载明时间')).toHaveCount(0);
});

test('a choice of days leaves figures over time as they are, and the page says so', async ({
  page,
}) => {
  await openPermits(page);
  const flow = chartOf(page, 'flow').locator('[data-mark]');
  const before = (await flow.first().getAttribute('aria-label')) ?? '';
  expect(before).not.toBe('');
  await chartOf(page, 'durations').locator('[data-mark="days-0"]').click();
  await expect(page.getByText(zh.daysChosenNote)).toBeVisible();
  await settled(page);
  await expect(flow.first()).toHaveAccessibleName(before);
});

test('the table of a linked chart has the figures of each choice once it is opened', async ({
  page,
}) => {
  await openPermits(page);
  const chart = chartOf(page, 'outcome');
  const rows = chart.locator('table tbody tr');
  await expect(rows).toHaveCount(0);
  await chart.getByText(messages('zh').chart.table, { exact: true }).click();
  const first = rows.first().locator('td.number');
  await expect(first).toBeVisible();
  const before = (await first.textContent()) ?? '';
  await chartOf(page, 'area').locator('[data-mark="area-0"]').click();
  await settled(page);
  await expect(first).not.toHaveText(before);
  const said = (await chart.locator('[data-mark]').first().getAttribute('aria-label')) ?? '';
  expect(said).toContain((await first.textContent()) ?? 'no text');
});

test('a control chart is drawn where it is asked for, and leaves as a document', async ({
  page,
}) => {
  await openPermits(page);
  await expect(chartOf(page, 'control')).toHaveCount(0);
  await page.getByLabel(controlWords.label.zh).selectOption('median');
  const chart = chartOf(page, 'control');
  await expect(chart).toHaveAttribute('data-ready', 'true');
  await settled(page);
  await expect(chart).toContainText(controlWords.title(controlWords.of.median.zh, 'zh'));
  await expect(chart).toContainText(controlWords.xmr.zh);
  const { take } = messages('zh');
  await chart.getByText(take.open, { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: take.json, exact: true }).click(),
  ]);
  const document = readDocument(readFileSync(await download.path(), 'utf8'));
  const keys = document.encodings.groups.map(({ key }) => key);
  expect(keys).toEqual(['value', 'centre', 'upper', 'lower']);
  const months = document.rows.filter(({ group }) => group === 'value');
  // From January 2022 to December 2024, both whole.
  expect(months.map(({ period }) => period)).toHaveLength(36);
  const limits = new Set(
    document.rows.filter(({ group }) => group === 'upper').map((row) => row.value),
  );
  expect(limits.size).toBe(1);
});

test('a rule shows the distribution that it looks at once it is opened, and accuses nobody', async ({
  page,
}) => {
  await open(page, 'zh/records/?limit=20&v=1');
  await page.getByRole('button', { name: zh.examples.patrols, exact: true }).click();
  await settled(page);
  for (const rule of ['bunching', 'period-end', 'least-effort'] as const) {
    const screen = page.locator(`[data-screen="${rule}"]`);
    const chart = screen.locator('figure[data-chart="histogram"]');
    await expect(chart).toHaveCount(0);
    await screen.getByText(screenWords.show.zh, { exact: true }).click();
    await expect(chart).toHaveAttribute('data-ready', 'true');
    await expect(chart).toContainText(screenWords.title[rule].zh);
  }
  await expect(page.getByText(zh.screensLead)).toBeVisible();
  await chartOf(page, 'area').locator('[data-mark="area-0"]').click();
  await settled(page);
  await expect(chartOf(page, 'screen-bunching')).toBeVisible();
});
