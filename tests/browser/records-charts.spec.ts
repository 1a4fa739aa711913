import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { controlWords } from '../../src/i18n/log-control.ts';
import { dayWords } from '../../src/i18n/log-days.ts';
import { fieldFaults } from '../../src/i18n/log-fields.ts';
import { screenWords } from '../../src/i18n/log-screens.ts';
import { messages } from '../../src/i18n/messages.ts';
import { recordsWords } from '../../src/i18n/records.ts';
import { readDocument } from '../../src/spec/read.ts';
import { expect, open, test } from './fixtures.ts';
import { settled } from './records-page.ts';

const zh = recordsWords('zh');
const days = dayWords('zh', false);

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

test('a name is chosen as its bars are, and what is chosen stands out in its own chart', async ({
  page,
}) => {
  for (const [since, mark] of [
    ['', 'area-0'],
    ['&since=2023-07-01', 'area-0-before'],
  ] as const) {
    await open(page, `zh/records/?v=1${since}`);
    await page.getByRole('button', { name: zh.examples.permits, exact: true }).click();
    await settled(page);
    const area = chartOf(page, 'area');
    const first = area.locator(`[data-mark="${mark}"]`);
    await expect(first).toHaveAttribute('aria-pressed', 'false');
    const name = area.locator('.canvas svg > text').first();
    const word = ((await name.textContent()) ?? '').trim();
    await name.click();
    await settled(page);
    await expect(page.getByRole('button', { name: zh.clearOne(word), exact: true })).toBeVisible();
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    await expect(area.locator('[data-mark^="area-1"]').first()).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    await name.click();
    await settled(page);
    await expect(first).toHaveAttribute('aria-pressed', 'false');
  }
});

test('a stretch that is chosen has a band in its own chart, which goes with the choice', async ({
  page,
}) => {
  await openPermits(page);
  const band = page.locator('[data-chosen-band]');
  await expect(band).toHaveCount(0);
  const bar = chartOf(page, 'durations').locator('[data-mark^="days-"]').nth(1);
  await bar.click();
  await settled(page);
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await expect(chartOf(page, 'durations').locator('[data-chosen-band]')).toHaveCount(1);
  const month = chartOf(page, 'backlog').locator('[data-mark]').nth(4);
  await month.press('Enter');
  await settled(page);
  await expect(month).toHaveAttribute('aria-pressed', 'true');
  // All charts along the time show which months are chosen.
  await expect(band).toHaveCount(4);
  await page.getByRole('button', { name: zh.clear, exact: true }).click();
  await settled(page);
  await expect(band).toHaveCount(0);
  await expect(bar).toHaveAttribute('aria-pressed', 'false');
});

test('a setting that cannot be used says what is wrong, and what was set before stays', async ({
  page,
}) => {
  await openPermits(page);
  const limit = page.getByLabel(days.limit, { exact: true });
  await limit.fill('２０天');
  await limit.press('Enter');
  await expect(limit).toHaveValue('20');
  await expect(page).toHaveURL(/limit=20(&|$)/);
  await limit.fill('abc');
  await limit.press('Enter');
  await expect(limit).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(fieldFaults['not-days'].zh)).toBeVisible();
  await expect(page).toHaveURL(/limit=20(&|$)/);
  const since = page.getByLabel(zh.since, { exact: true });
  await since.fill('2030-01-01');
  await since.press('Enter');
  await expect(page.getByText(fieldFaults.outside.zh)).toBeVisible();
  await expect(page).not.toHaveURL(/since=2030/);
});

test('a choice of days whose end is before its start is refused, and two empty ends are none', async ({
  page,
}) => {
  await openPermits(page);
  const from = page.getByLabel(`${days.days} ${zh.from}`, { exact: true });
  const to = page.getByLabel(`${days.days} ${zh.to}`, { exact: true });
  const chosen = page.getByRole('button', { name: zh.clearOne(days.over('5')), exact: true });
  await from.fill('5');
  await from.press('Enter');
  await expect(chosen).toBeVisible();
  await to.fill('2');
  await to.press('Enter');
  await expect(page.getByText(fieldFaults.order.zh)).toBeVisible();
  await expect(chosen).toBeVisible();
  await expect(from).toHaveValue('5');
  await to.fill('');
  await to.press('Enter');
  await expect(page.getByText(fieldFaults.order.zh)).toHaveCount(0);
  await from.fill('');
  await from.press('Enter');
  await expect(chosen).toHaveCount(0);
  await expect(page.locator('.chips')).toHaveCount(0);
});
