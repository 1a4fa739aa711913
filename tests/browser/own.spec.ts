import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/base/vocabulary.ts';
import { ownPageWords } from '../../src/i18n/own-page.ts';
import { sheetOf, workbook } from '../../src/intake/test-tables.ts';
import { expect, open, test } from './fixtures.ts';

const zh = ownPageWords('zh');

/** A bureau’s workbook: a title, a unit line, merged headings, a total, a note. */
function bureau(months: readonly string[], changed = 901): Buffer {
  const width = months.length;
  const blanks = (count: number) => new Array<null>(count).fill(null);
  const sheet = sheetOf([
    ['各区办件情况表', ...blanks(2 * width)],
    ['单位：件、%', ...blanks(2 * width)],
    ['地区', '收件数', ...blanks(width - 1), '按时办结率', ...blanks(width - 1)],
    [null, ...months, ...months],
    [
      '甲区',
      800,
      changed,
      ...months.slice(2).map((_, at) => 950 + at),
      ...months.map((_, at) => 91.5 + at),
    ],
    [
      '乙区',
      640,
      655,
      ...months.slice(2).map((_, at) => 631 - at),
      ...months.map((_, at) => 88.1 + at),
    ],
    [
      '丙区',
      455,
      '见附件',
      ...months.slice(2).map((_, at) => 498 + at),
      ...months.map((_, at) => 95.2 + at),
    ],
    ['合计', 1895, 2000, ...blanks(2 * width - 2)],
    ['注：数据来源于各区。', ...blanks(2 * width)],
  ]);
  const span = (r: number, c: number, toR: number, toC: number) => ({
    s: { r, c },
    e: { r: toR, c: toC },
  });
  sheet['!merges'] = [
    span(0, 0, 0, 2 * width),
    span(2, 0, 3, 0),
    span(2, 1, 2, width),
    span(2, width + 1, 2, 2 * width),
  ];
  return Buffer.from(workbook({ 一季度: sheet }, 'biff8'));
}

const MONTHS = ['2023年2月', '2024年1月', '2024年2月'];

async function choose(page: Page, name: string, buffer: Buffer) {
  const mimeType = 'application/vnd.ms-excel';
  await page.locator('main input[type=file]').setInputFiles({ name, mimeType, buffer });
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

test('a bureau’s .xls becomes charts, growth, a ranking and a Word report', async ({ page }) => {
  await open(page, 'zh/own/');
  await choose(page, '月报.xls', bureau(MONTHS));
  await expect(heading(page, zh.results)).toBeVisible();
  await expect(page.getByText(zh.rowsUsed('9', '3', '6'))).toBeVisible();
  const row = page.getByRole('row', { name: /乙区 · 收件数/ });
  await expect(row).toContainText('−3.7%');
  await expect(page.locator('figure[data-chart=line][data-ready=true]')).toHaveCount(2);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: zh.word }).click();
  const file = await (await download).path();
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
});

test('what was set aside is named, and a column can be read otherwise', async ({ page }) => {
  await open(page, 'zh/own/');
  await choose(page, '月报.xls', bureau(MONTHS));
  await page.getByText(zh.aside).click();
  await expect(page.getByRole('row', { name: /C7 无法识别为数字 见附件/ })).toBeVisible();
  await page.getByText(zh.settings).click();
  await page.getByLabel(`${zh.role}: ${zh.column} G`).selectOption('ignore');
  await expect(page.getByText(zh.table('一季度', '14'))).toBeVisible();
});

test('a figure opens its file, sheet and cell', async ({ page }) => {
  await open(page, 'zh/own/');
  await choose(page, '月报.xls', bureau(MONTHS));
  await page
    .getByRole('row', { name: /乙区 · 收件数/ })
    .locator('[data-observation]')
    .click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('月报.xls');
  await expect(panel).toContainText('一季度!D6');
});

test('next month’s file opens in one step and says what is new and changed', async ({ page }) => {
  await open(page, 'zh/own/');
  await choose(page, '二月.xls', bureau(MONTHS));
  await page.getByRole('button', { name: zh.keep }).click();
  await expect(page.getByRole('button', { name: zh.forget })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: zh.forget })).toBeVisible();
  await choose(page, '三月.xls', bureau([...MONTHS, '2024年3月'], 905));
  await expect(page.getByText(zh.remembered)).toBeVisible();
  await expect(page.getByText(zh.differenceCount('6', '1', '0'))).toBeVisible();
  await page.getByRole('button', { name: zh.forget }).click();
  await expect(page.getByText(zh.forgotten)).toBeVisible();
});

test('a file that is no table is refused by its name, and what was open stays', async ({
  page,
}) => {
  await open(page, 'zh/own/');
  await choose(page, '月报.xls', bureau(MONTHS));
  await expect(heading(page, zh.results)).toBeVisible();
  await choose(page, '论文.xls', Buffer.from('%PDF-1.7'));
  await expect(page.getByRole('alert')).toContainText('PDF');
  await expect(heading(page, zh.results)).toBeVisible();
});

for (const language of LANGUAGES) {
  test(`the example is tried with one press, ${language}`, async ({ page }) => {
    const words = ownPageWords(language);
    await open(page, `${language}/own/`);
    await page.getByRole('button', { name: words.examples.months }).click();
    await expect(page.getByText(words.isExample)).toBeVisible();
    // A chart each, and the table of all indicators.
    await expect(page.locator('figure[data-chart][data-ready=true]')).toHaveCount(4);
    await page.getByRole('button', { name: words.makeReport }).click();
    await expect(page).toHaveURL(/briefing\/edit\//);
  });
}

test('a spreadsheet dropped anywhere on the page is opened', async ({ page }) => {
  await open(page, 'zh/own/');
  const base64 = bureau(MONTHS).toString('base64');
  const files = await page.evaluateHandle((content) => {
    const bytes = Uint8Array.from(atob(content), (one) => one.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], '月报.xls'));
    return transfer;
  }, base64);
  await page.locator('h1').dispatchEvent('dragover', { dataTransfer: files });
  await page.locator('h1').dispatchEvent('drop', { dataTransfer: files });
  await expect(heading(page, zh.results)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
