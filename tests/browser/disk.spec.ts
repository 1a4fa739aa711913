import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { DIST } from './pages.ts';

test('pages read from disk lead to pages and say what needs a server', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.goto(`file://${join(DIST, 'index.html')}`);
  await page.waitForURL(/\/zh\/index\.html$/);
  await expect(page.locator('[data-from-disk]')).toBeVisible();
  await page.getByRole('link', { name: '比较', exact: true }).first().click();
  await expect(page).toHaveURL(/\/zh\/compare\/index\.html$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.close();
});
