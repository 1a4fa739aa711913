import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';
import { TEN_REFORMS } from './pages.ts';

/** The rows of the table of reforms, each of which leads to its page. */
const rows = (page: Page) => page.locator('figure[data-chart="yardstick"] a.row-link:visible');
const searchOf = (page: Page) => new URL(page.url()).search;

test('opens with what was achieved: a row a reform, each figure and row to open', async ({
  page,
}) => {
  await open(page, `zh/${TEN_REFORMS}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('10项改革，成效几何？');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('十项改革，两项有对照');
  await expect(rows(page)).toHaveCount(10);
  await expect(rows(page).first()).toHaveAttribute('href', /reforms\/court-service\/$/);
  await page.locator('figure[data-chart="yardstick"] [data-observation]').first().click();
  await expect(page.getByRole('dialog')).toContainText('8.86天');
});

test('needs no filters for ten reforms, but keeps those of an address', async ({ page }) => {
  await open(page, `zh/${TEN_REFORMS}`);
  await expect(page.getByLabel('层级')).toHaveCount(0);
  await open(page, `zh/${TEN_REFORMS}?field=business-environment&v=1`);
  await expect(rows(page)).toHaveCount(3);
  await page.getByLabel('层级').selectOption('district');
  await expect(rows(page)).toHaveCount(1);
  expect(searchOf(page)).toBe('?field=business-environment&level=district&v=1');
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByLabel('层级')).toHaveValue('district');
  await page.goBack();
  await expect(rows(page)).toHaveCount(3);
  await page.goForward();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rows(page)).toHaveCount(10);
});

test('finds reforms and indicators in both languages', async ({ page }) => {
  await open(page, `en/${TEN_REFORMS}`);
  const field = page.getByRole('searchbox');
  await field.fill('送达');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Smart court');
  await expect(page.locator('section', { hasText: 'Indicators found' }).last()).toContainText(
    'first service',
  );
  await field.fill('kindergart');
  await expect(rows(page).filter({ hasText: 'Micro kindergartens' })).toHaveCount(1);
  await field.fill('zzzz');
  await expect(page.getByText('No reform matches')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(rows(page)).toHaveCount(10);
  await expect(field).toHaveValue('');
});

test('opens a search from its address', async ({ page }) => {
  await open(page, `zh/${TEN_REFORMS}?q=%E7%A8%8E%E9%93%BE&v=1`);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toHaveValue('税链');
});

test('falls back with a notice where the address makes no sense', async ({ page }) => {
  await open(page, `en/${TEN_REFORMS}?level=galaxy&field=%FF~tax&v=1`);
  await expect(page.getByText('could not be understood')).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
});

test('the other language shows the same state', async ({ page }) => {
  await open(page, `zh/${TEN_REFORMS}?field=tax&v=1`);
  await page.locator('[data-language-switch]').click();
  await page.waitForURL(`**/en/${TEN_REFORMS}?field=tax&v=1`);
  await expect(rows(page)).toHaveCount(1);
});

test('the page of data tells how the reforms were selected', async ({ page }) => {
  await open(page, 'en/data/');
  await page.getByRole('link', { name: 'How these reforms were selected' }).click();
  const selection = page.locator('section:has(#selection-0)');
  for (const text of [
    'over 70',
    'nearly 20',
    '10 reform cases',
    '7 reform cases',
    '3 reform cases',
  ])
    await expect(selection).toContainText(text);
});

test('the root chooses the language of the browser', async ({ browser, baseURL }) => {
  for (const [locale, folder] of [
    ['zh-CN', 'zh/'],
    ['en-GB', 'en/'],
    ['fr-FR', 'en/'],
  ] as const) {
    const context = await browser.newContext({ locale, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    await page.waitForURL(`**/${folder}`);
    await context.close();
  }
});
