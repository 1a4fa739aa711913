import type { Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { ownFormWords } from '../../src/i18n/own-forms.ts';
import { ownPageWords } from '../../src/i18n/own-page.ts';
import { sheetOf, workbook } from '../../src/intake/test-tables.ts';
import { expect, open, test } from './fixtures.ts';

const zh = ownPageWords('zh');
const [PLACES, MONTHS] = [200, 100];

/** The same figure of a place and a month every time, from 0 to 99,999. */
const figureOf = (place: number, month: number) => ((place * MONTHS + month + 1) * 48_271) % 99_991;

/** 20,000 rows of two figures each. */
function largeFile(): Buffer {
  const rows: (string | number)[][] = [['街道', '时间', '收件量（件）', '按期办结率（%）', '备注']];
  for (let place = 0; place < PLACES; place += 1) {
    for (let month = 0; month < MONTHS; month += 1) {
      const period = `${2016 + Math.floor(month / 12)}年${(month % 12) + 1}月`;
      const figure = figureOf(place, month);
      rows.push([`第${place}街道`, period, figure, (figure % 1000) / 10, `第${rows.length}行`]);
    }
  }
  return Buffer.from(workbook({ 表: sheetOf(rows) }));
}

const LARGE = largeFile();
const SMALL = Buffer.from('地区,时间,收件量（件）\n甲区,2024年1月,12\n甲区,2024年2月,15\n');

async function choose(page: Page, name: string, buffer: Buffer) {
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await page.locator('main input[type=file]').setInputFiles(file);
}

const reading = (page: Page) => page.getByRole('button', { name: zh.cancel, exact: true });

test('a large workbook is shown, charted and ranked, and the page answers meanwhile', async ({
  page,
}) => {
  test.slow();
  await open(page, 'zh/own/');
  await choose(page, '大表.xlsx', LARGE);
  await expect(reading(page)).toBeVisible();
  await page.getByRole('combobox', { name: messages('zh').site.theme }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const [all, used] = ['20,001', '20,000'];
  await expect(page.getByText(zh.rowsUsed(all, used, '1'))).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(zh.table('表', '40,000'))).toBeVisible();
  await expect(page.locator('figure[data-chart][data-ready=true]').first()).toBeVisible({
    timeout: 60_000,
  });
  // The last period of the place that stands seventh.
  const row = page.getByRole('row', { name: /第6街道 · 收件量 2024年4月/ });
  const figure = new Intl.NumberFormat('zh').format(figureOf(6, MONTHS - 1));
  await expect(row).toContainText(figure);
  await row.locator('[data-observation]').first().click();
  await expect(page.getByRole('dialog')).toContainText(`表!C${6 * MONTHS + MONTHS + 1}`);
});

test('a long list is listed in part with its number, and whole when asked', async ({ page }) => {
  test.slow();
  const form = ownFormWords('zh');
  await open(page, 'zh/own/');
  await choose(page, '大表.xlsx', LARGE);
  const ranking = page.getByRole('table', { name: /按期办结率/ });
  await expect(ranking).toBeVisible({ timeout: 60_000 });
  const rows = ranking.getByRole('row');
  await expect(rows).toHaveCount(61);
  await expect(page.getByText(form.firstRows('60', '200'))).toBeVisible();
  await page.getByRole('button', { name: form.listRows('200') }).click();
  await expect(rows).toHaveCount(201);
});

test('reading a large workbook is given up, and what was open stays', async ({ page }) => {
  await open(page, 'zh/own/');
  await choose(page, '小表.csv', SMALL);
  await expect(page.getByRole('heading', { name: zh.results, exact: true })).toBeVisible();
  // The reader of workbooks does not come before it is given up.
  let goOn = () => {};
  const given = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.context().route(/spreadsheet-[^/]*\.js/, async (route) => {
    await given;
    await route.abort();
  });
  await choose(page, '大表.xlsx', LARGE);
  await reading(page).click();
  await expect(page.getByText(zh.cancelled)).toBeVisible();
  await expect(page.getByRole('heading', { name: zh.results, exact: true })).toBeVisible();
  await expect(page.getByText('大表.xlsx')).toHaveCount(0);
  goOn();
});
