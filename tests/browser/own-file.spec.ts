import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ownPageWords } from '../../src/i18n/own-page.ts';
import { expect, open, test } from './fixtures.ts';

const zh = ownPageWords('zh');
const table = (value: string) =>
  `地区,时间,收案数（件）\n甲区,2024年2月,640\n甲区,2024年3月,${value}\n`;

async function choose(page: Page, name: string, content: string | Buffer) {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await page.locator('main input[type=file]').setInputFiles(file);
}

/** Saves what the page holds and gives the file. */
async function saved(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: zh.package }).click();
  return (await download).path();
}

const growth = (page: Page) => page.getByRole('row', { name: /收案数/ }).first();

test('a package is saved as one file and opened on another device', async ({ page, browser }) => {
  await open(page, 'zh/own/');
  await choose(page, '月报.csv', table('655'));
  await expect(growth(page)).toContainText('655');
  const file = await saved(page);
  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await open(elsewhere, 'zh/own/');
  await elsewhere.locator('main input[type=file]').setInputFiles({
    name: '自有数据.zip',
    mimeType: 'application/zip',
    buffer: await readFile(file),
  });
  await expect(growth(elsewhere)).toContainText('655');
  await growth(elsewhere).locator('[data-observation]').first().click();
  await expect(elsewhere.getByRole('dialog')).toContainText('月报.csv');
  await other.close();
});

test('where a colleague’s tells something otherwise, it is asked which counts', async ({
  page,
}) => {
  await open(page, 'zh/own/');
  await choose(page, '甲.csv', table('655'));
  await expect(growth(page)).toContainText('655');
  const file = await saved(page);
  await page.getByRole('button', { name: zh.remove('甲.csv') }).click();
  await choose(page, '乙.csv', table('700'));
  await expect(growth(page)).toContainText('700');
  await page.locator('main input[type=file]').setInputFiles(file);
  const asked = page.getByRole('region', { name: zh.meeting('').trim() });
  await expect(asked).toContainText(zh.conflicts('1'));
  await expect(asked.getByRole('row', { name: /收案数/ })).toContainText('700655');
  await asked.getByRole('button', { name: zh.theirsWin }).click();
  await expect(growth(page)).toContainText('655');
  await expect(asked).toHaveCount(0);
});
