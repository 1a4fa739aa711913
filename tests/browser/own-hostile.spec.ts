import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { LANGUAGES, type Language } from '../../src/base/vocabulary.ts';
import { intakeErrors } from '../../src/i18n/intake-errors.ts';
import { formatNumber } from '../../src/i18n/number.ts';
import { ownPageWords } from '../../src/i18n/own-page.ts';
import { withSize } from '../../src/intake/test-archives.ts';
import { sheetOf, workbook } from '../../src/intake/test-tables.ts';
import { expect, open, test } from './fixtures.ts';

const TABLE = [
  ['地区', '时间', '收件量（件）'],
  ['甲区', '2024年1月', 12],
  ['甲区', '2024年2月', 15],
];
const SMALL = Buffer.from(`${TABLE.map((cells) => cells.join(',')).join('\n')}\n`);
const SHEET = 'xl/worksheets/sheet1.xml';

async function choose(page: Page, name: string, bytes: Uint8Array) {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.locator('main input[type=file]').setInputFiles(file);
}

/** What a reader is told of a fault, in words that hold nothing of the file. */
function told(code: string, details: Readonly<Record<string, string>>, language: Language): string {
  const text = intakeErrors(language)[code] ?? '';
  return text.replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
}

const bomb = withSize(workbook({ 表: sheetOf(TABLE) }), SHEET, 600_000_000);
const wide = workbook({ 表: sheetOf([Array.from({ length: 3000 }, (_, at) => `列${at}`)]) });
const locked = readFile(new URL('files/locked.xlsx', import.meta.url));

for (const language of LANGUAGES) {
  test(`each hostile file has its message, and what was open stays, ${language}`, async ({
    page,
  }) => {
    const words = ownPageWords(language);
    await open(page, `${language}/own/`);
    await choose(page, '小表.csv', SMALL);
    const results = page.getByRole('heading', { name: words.results, exact: true });
    await expect(results).toBeVisible();
    const files: [string, Uint8Array, string][] = [
      ['炸弹.xlsx', bomb, told('intake-bomb', { limit: '500' }, language)],
      ['加密.xlsx', await locked, told('intake-locked', {}, language)],
      [
        '半个.xlsx',
        workbook({ 表: sheetOf(TABLE) }).slice(0, 3000),
        told('intake-damaged', {}, language),
      ],
      ['过宽.xlsx', wide, told('intake-too-wide', { columns: '3000', limit: '2000' }, language)],
      ['空包.xlsx', zipSync({}), told('intake-foreign', { kind: 'ZIP' }, language)],
      [
        '论文.xlsx',
        zipSync({ 'word/document.xml': strToU8('<w/>') }),
        told('intake-foreign', { kind: 'Word' }, language),
      ],
      ['空.xlsx', new Uint8Array(), told('intake-empty', {}, language)],
    ];
    for (const [name, bytes, text] of files) {
      await choose(page, name, bytes);
      await expect(page.getByRole('alert')).toContainText(text);
      await expect(results).toBeVisible();
    }
  });
}

test('a web page called .xlsx, marks of HTML and long cells are read as the text they are', async ({
  page,
}) => {
  const zh = ownPageWords('zh');
  const mark = '<img src=x onerror="document.title=1">';
  const long = `甲${'很长'.repeat(100_000)}`;
  await open(page, 'zh/own/');
  const title = await page.title();
  const rows = [TABLE[0] ?? [], [mark, '2024年1月', 12], [long, '2024年1月', 15]];
  await choose(
    page,
    '文字.csv',
    strToU8(
      rows
        .map((cells) => cells.map((one) => `"${String(one).replaceAll('"', '""')}"`).join(','))
        .join('\n'),
    ),
  );
  await expect(page.getByText(zh.table('文字.csv', formatNumber(2, 'zh')))).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'onerror' }).first()).toBeVisible();
  await expect(page.locator('main img[src="x"]')).toHaveCount(0);
  const html = `<html><body><table>${TABLE.map((cells) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
  await choose(page, '网页.xlsx', strToU8(html));
  await expect(page.getByText(zh.notes.disguised('html'))).toBeVisible();
  expect(await page.title()).toBe(title);
});

test('where the browser has no room, that is said, and what was opened is shown still', async ({
  page,
  context,
}) => {
  const zh = ownPageWords('zh');
  await open(page, 'zh/own/');
  const { origin } = new URL(page.url());
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await choose(page, '小表.csv', SMALL);
  await expect(page.getByText(zh.unheld)).toBeVisible();
  await expect(page.getByRole('heading', { name: zh.results, exact: true })).toBeVisible();
  await page.getByRole('button', { name: zh.keep, exact: true }).click();
  await expect(page.getByText(zh.keepFailed)).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: zh.keep, exact: true }).click();
  await expect(page.getByRole('button', { name: zh.keepAgain, exact: true })).toBeVisible();
});
