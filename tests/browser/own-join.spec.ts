import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { ownPageWords } from '../../src/i18n/own-page.ts';
import { sqlWords } from '../../src/i18n/sql.ts';
import { expect, open, test } from './fixtures.ts';
import { PUBLIC, publish } from './published.ts';

const zh = ownPageWords('zh');
const CSV = '地区,时间,收案数（件）,结案率（%）\n甲区,2024年2月,640,91.5\n甲区,2024年3月,655,92\n';

async function choose(page: Page, name = '月报.csv', text = CSV) {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('main input[type=file]').setInputFiles(file);
}

/** Opens a table and waits until other pages can use it. */
async function hold(page: Page) {
  await open(page, 'zh/own/');
  await choose(page);
  await expect(page.getByRole('link', { name: zh.toExplore })).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
}

const rowsOf = (page: Page) => page.getByRole('row', { name: /收案数.*655/ });

test('figures of one’s own are explored, and open their file and cell there', async ({ page }) => {
  await hold(page);
  await page.getByRole('link', { name: zh.toExplore }).click();
  await expect(page).toHaveURL(/explore\/\?package=own/);
  await expect(rowsOf(page)).toBeVisible();
  await rowsOf(page).locator('[data-observation]').first().click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('月报.csv');
  await expect(panel).toContainText('C3');
  await expect(panel).toContainText('SHA-256');
});

test('they are compared with figures of the site, after the guard', async ({ page }) => {
  await hold(page);
  await open(page, 'zh/compare/');
  await page.getByRole('combobox', { name: messages('zh').compare.add }).fill('收案数 甲区');
  await page.getByRole('listbox').getByRole('option').filter({ hasText: '655' }).click();
  await expect(page).toHaveURL(/own(?:%2F|\/)/);
  await page.reload();
  await expect(page.locator('main [data-observation^="own/"]').first()).toBeVisible();
});

test('they are asked in SQL beside the site’s', async ({ page }) => {
  await hold(page);
  const sql = "SELECT count(*) AS figures FROM observations WHERE observation_id LIKE 'own/%'";
  await open(page, `zh/sql/?q=${encodeURIComponent(sql)}&v=1`);
  await expect(page.locator('[data-own]')).toHaveText(sqlWords('zh').withOwn('own'));
  await page.getByRole('button', { name: sqlWords('zh').run, exact: true }).click();
  await expect(page.getByRole('cell', { name: '4', exact: true })).toBeVisible({ timeout: 20_000 });
});

const held = async (context: BrowserContext) => {
  const page = await context.newPage();
  await open(page, 'zh/own/');
  return page;
};

test('they come back on the page where they were opened, in another tab too, and go with the last tab', async ({
  page,
  context,
}) => {
  await hold(page);
  const second = await held(context);
  await expect(second.getByText(zh.earlier)).toBeVisible();
  await page.close();
  await second.reload();
  await expect(second.getByText(zh.earlier)).toBeVisible();
  await second.close();
  const later = await held(context);
  await expect
    .poll(() => later.evaluate(() => localStorage.getItem('reform-yardstick-own')))
    .toBeNull();
  await expect(later.getByText(zh.earlier)).toHaveCount(0);
});

test('what is kept stays, and one press forgets it', async ({ page, context }) => {
  await hold(page);
  await page.getByRole('button', { name: zh.keep }).click();
  await expect(page.getByRole('button', { name: zh.keepAgain })).toBeVisible();
  await page.close();
  const later = await held(context);
  await expect(later.getByText(zh.earlier)).toBeVisible();
  await later.getByRole('button', { name: zh.forget }).click();
  await expect(later.getByText(zh.forgotten)).toBeVisible();
  await later.reload();
  await expect(later.getByText(zh.earlier)).toHaveCount(0);
});

test('their files name no address that others could not open', async ({ page }) => {
  await publish(page);
  await hold(page);
  await page.getByRole('link', { name: zh.toExplore }).click();
  await expect(rowsOf(page)).toBeVisible();
  const chart = page.locator('.charts .full-chart').first();
  const { take } = messages('zh');
  await chart.getByText(take.open, { exact: true }).click();
  for (const name of [take.svg, take.csv, take.json, take.html]) {
    const download = page.waitForEvent('download');
    await chart.getByRole('button', { name, exact: true }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain('月报.csv');
    expect(text).not.toContain(PUBLIC);
  }
  await chart.getByRole('button', { name: take.copyLink }).click();
  await expect(chart.getByText(take.noAddress)).toBeVisible();
});

test('their address says what is missing where nothing is held', async ({ page }) => {
  for (const path of ['explore/?package=own&v=1', 'compare/?ids=own%2Fi-1~own%2Fi-2&v=1']) {
    await open(page, `zh/${path}`);
    await expect(page.getByText(messages('zh').errors['state-own'])).toBeVisible();
  }
  await open(page, 'zh/compare/?ids=nothing&v=1');
  await expect(page.getByText(messages('zh').errors['state-invalid'])).toBeVisible();
});

test('an example takes nobody’s own figures away', async ({ page }) => {
  await hold(page);
  await page.getByRole('button', { name: zh.examples.months }).click();
  await expect(page.getByText(zh.isExample)).toBeVisible();
  await open(page, 'zh/explore/?package=own&v=1');
  await expect(rowsOf(page)).toBeVisible();
});
