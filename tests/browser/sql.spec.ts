import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/base/vocabulary.ts';
import { sqlWords } from '../../src/i18n/sql.ts';
import { examplesFor } from '../../src/pages/sql/examples.ts';
import { HAS_GUANGZHOU } from '../of-guangzhou.ts';
import { expect, open, test } from './fixtures.ts';

const en = sqlWords('en');
const phase = (page: Page) => page.locator('[data-phase]');
const rows = (page: Page) => page.locator('main table tbody tr');

/** Writes a statement in the editor in place of what stands there. */
async function write(page: Page, sql: string) {
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(sql);
}

async function run(page: Page, sql: string) {
  await write(page, sql);
  await page.getByRole('button', { name: en.run, exact: true }).click();
}

for (const language of LANGUAGES) {
  test(`every example has an answer, ${language}`, async ({ page }) => {
    const words = sqlWords(language);
    await open(page, `${language}/sql/`);
    for (const { title } of examplesFor(language)) {
      await page.getByLabel(words.examples).selectOption(title);
      await page.getByRole('button', { name: words.run, exact: true }).click();
      await expect(phase(page)).toHaveAttribute('data-phase', 'answered');
      // Another city need not state its figures in words, nor compute any.
      if (HAS_GUANGZHOU) await expect(rows(page).first()).toBeVisible();
    }
  });
}

test('a statement in a link is shown and runs only when asked', async ({ page }) => {
  await open(page, `en/sql/?q=${encodeURIComponent('SELECT 40 + 2 AS answer')}&v=1`);
  await expect(page.locator('.cm-content')).toContainText('40 + 2');
  await expect(page.locator('[data-from-link]')).toBeVisible();
  await expect(phase(page)).toHaveAttribute('data-phase', 'waiting');
  await page.getByRole('button', { name: en.run, exact: true }).click();
  await expect(rows(page)).toHaveText(['42']);
  await expect(page.locator('[data-from-link]')).toHaveCount(0);
});

test('a fault is shown at its place, in the reader’s own lines', async ({ page }) => {
  await open(page, 'en/sql/');
  await run(page, 'SELECT *\nFROM observations\nWHERE nothing = 1');
  await expect(phase(page)).toHaveAttribute('data-phase', 'refused');
  await expect(phase(page)).toContainText(en.refusedAt('3', '7'));
  await expect(phase(page)).toContainText('Binder Error');
  await expect(page.locator('.cm-lintRange-error')).toHaveText('nothing');
});

test('what would change anything, or is two, does not run', async ({ page }) => {
  await open(page, 'en/sql/');
  await run(page, 'DROP VIEW observations');
  await expect(phase(page)).toContainText(en.faults.changes);
  await run(page, 'SELECT 1; SELECT 2');
  await expect(phase(page)).toContainText(en.faults.several);
});

test('a huge answer is paged, a long one can be cancelled', async ({ page }) => {
  await open(page, 'en/sql/');
  await run(page, 'SELECT range AS n FROM range(123456)');
  await expect(rows(page)).toHaveCount(100);
  await expect(page.getByText(en.page('1', '100', '123,456'))).toBeVisible();
  for (let turn = 1; turn <= 10; turn += 1) {
    await page.getByRole('button', { name: en.next }).click();
    await expect(rows(page).first()).toHaveText(String(100 * turn));
  }
  await run(
    page,
    'SELECT count(*) FROM range(1000000) AS a, range(1000000) AS b WHERE a.range < b.range',
  );
  await expect(phase(page)).toHaveAttribute('data-phase', 'running');
  await page.getByRole('button', { name: en.cancel, exact: true }).click();
  await expect(phase(page)).toContainText(en.cancelled);
  await run(page, 'SELECT 7 AS seven');
  await expect(rows(page)).toHaveText(['7']);
});

test('completes tables and columns, inserts their names, keeps what is written', async ({
  page,
}) => {
  await open(page, 'en/sql/');
  await write(page, 'SELECT * FROM obs');
  await page.keyboard.press('Control+Space');
  await page.locator('.cm-tooltip-autocomplete li').filter({ hasText: 'observations' }).click();
  await expect(page.locator('.cm-content')).toContainText('FROM observations');
  await page.locator('aside summary').first().click();
  await write(page, 'SELECT ');
  await page.locator('aside details[open] li button').nth(1).click();
  await expect(page.locator('.cm-content')).toHaveText(/^SELECT \w+$/);
  const text = await page.locator('.cm-content').textContent();
  await page.reload();
  await expect(page.locator('.cm-content')).toHaveText(text ?? '');
});

test('an answer becomes a chart, CSV and Parquet; a figure opens its source', async ({ page }) => {
  await open(page, 'en/sql/');
  await run(page, "SELECT * FROM (VALUES ('=one', 1.5), ('two', 2)) AS t(name, value)");
  await page.getByRole('button', { name: en.asChart, exact: true }).click();
  await expect(page.locator('figure[data-chart=bar][data-ready=true]')).toBeVisible();
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: en.csv }).click(),
  ]);
  expect(csv.suggestedFilename()).toBe('sql-result.csv');
  expect(await readFile(await csv.path(), 'utf8')).toBe(
    "\uFEFFname,value\r\n'=one,1.5\r\ntwo,2\r\n",
  );
  const [parquet] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: en.parquet }).click(),
  ]);
  expect((await readFile(await parquet.path())).subarray(0, 4).toString()).toBe('PAR1');

  await run(page, 'SELECT observation_id FROM observations ORDER BY 1 LIMIT 1');
  await page.getByRole('button', { name: en.asTable, exact: true }).click();
  await rows(page).getByRole('button').click();
  await expect(page.getByRole('complementary').or(page.getByRole('dialog')).first()).toBeVisible();
});
