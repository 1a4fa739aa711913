import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { DIST } from './pages.ts';

test('pages read from disk lead to pages and say what needs a server', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.goto(`file://${join(DIST, 'index.html')}`);
  await page.waitForURL(/\/zh\/index\.html$/);
  await expect(page.locator('[data-from-disk]')).toBeVisible();
  await expect(page.locator('[data-without-code]')).toBeHidden();
  const left = async (what: string) => (await page.locator(what).first().boundingBox())?.x;
  expect(await left('[data-from-disk] p')).toBe(await left('main h1'));
  await page.getByRole('link', { name: '比较', exact: true }).first().click();
  await expect(page).toHaveURL(/\/zh\/compare\/index\.html$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.close();
});
