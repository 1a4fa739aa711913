import type { Page } from '@playwright/test';
import { ownPageWords } from '../../src/i18n/own-page.ts';
import { sheetOf, workbook } from '../../src/intake/test-tables.ts';
import { expect, open, test } from './fixtures.ts';

const zh = ownPageWords('zh');

/** A sentence in two cells stands where headings do; a sheet is hidden. */
function form(figure: number): Buffer {
  const sheet = sheetOf([
    ['甲局', '月报'],
    ['本表由各区填报', '每月五日前'],
    ['地区', '收案数（件）'],
    ['甲区', figure],
    ['乙区', 9],
  ]);
  const hidden = sheetOf([
    ['地区', '结案数（件）'],
    ['甲区', 7],
  ]);
  const hide = { Workbook: { Sheets: [{ name: '月报' }, { name: '旧表', Hidden: 1 as const }] } };
  return Buffer.from(
    workbook({ 月报: sheet, 旧表: hidden }, 'xlsx', (book) => Object.assign(book, hide)),
  );
}

async function choose(page: Page, name: string, buffer: Buffer) {
  const mimeType = 'application/vnd.ms-excel';
  await page.locator('main input[type=file]').setInputFiles({ name, mimeType, buffer });
}

/** Types into a field as a reader does, and leaves it. */
async function say(page: Page, label: string, text: string) {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel(label, { exact: true }).press('Tab');
}

test('where the heading is can be said, and is remembered for next month’s file', async ({
  page,
}) => {
  await open(page, 'zh/own/');
  await choose(page, '一月.xlsx', form(12));
  await page.getByText(zh.settings).click();
  await say(page, zh.figuresRow, '4');
  await expect(page.getByLabel(zh.figuresRow, { exact: true })).toHaveValue('4');
  await say(page, zh.headingRow, '3');
  const column = page.getByRole('row', { name: /^B 收案数（件）/ });
  await expect(column).toBeVisible();
  await expect(page.getByText(zh.table('月报', '2'))).toBeVisible();
  await say(page, zh.range, '甲');
  await expect(page.getByLabel(zh.range, { exact: true })).toHaveValue('A1:B5');
  await page.getByRole('button', { name: zh.keep }).click();
  await expect(page.getByRole('button', { name: zh.keepAgain })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: zh.keepAgain })).toBeVisible();
  await choose(page, '二月.xlsx', form(13));
  await expect(page.getByText(zh.remembered)).toBeVisible();
  await page.getByText(zh.settings).click();
  await expect(column).toBeVisible();
});

test('a hidden sheet is read when its reader asks for it', async ({ page }) => {
  await open(page, 'zh/own/');
  await choose(page, '一月.xlsx', form(12));
  await expect(page.getByText(zh.hiddenSheet('旧表'))).toBeVisible();
  await page.getByRole('button', { name: zh.readSheet('旧表') }).click();
  await expect(page.getByText(zh.table('旧表', '1'))).toBeVisible();
  await expect(page.getByText(zh.hiddenSheet('旧表'))).toHaveCount(0);
});
