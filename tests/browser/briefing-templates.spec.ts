import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';

const start = async (page: Page, language: 'zh' | 'en') => {
  await open(page, `${language}/briefing/`);
  const name = language === 'zh' ? /模板/ : /template/i;
  await page.getByRole('button', { name }).first().click();
  const form = page.getByRole('form');
  await expect(
    form.getByRole('radio', { name: language === 'zh' ? /法院/ : /court/i }),
  ).toBeVisible();
  return form;
};

test('a briefing of one reform is made with the keyboard alone and opens to be edited', async ({
  page,
}) => {
  const form = await start(page, 'en');
  const search = form.getByRole('searchbox');
  await search.focus();
  await page.keyboard.type('送达');
  await expect(form.getByRole('radio', { name: /court/i })).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.waitForURL(/briefing\/edit\/\?b=/);
  await expect(page.locator('main')).toContainText('8.86 days');
  await expect(page.locator('main')).not.toContainText(/undefined|\{court/);
});

test('what is still to be chosen is said, and nothing is made', async ({ page }) => {
  const form = await start(page, 'zh');
  const make = form.getByRole('button', { name: '生成简报' });
  await make.click();
  await expect(form.getByRole('alert')).toContainText('请先选定');
  await form.getByRole('radio', { name: /改革比较/ }).check();
  await form.getByRole('checkbox').first().check();
  await make.click();
  await expect(form.getByRole('alert')).toContainText('请选择两项以上改革');
  await form.getByRole('searchbox').fill('没有这个词');
  await expect(form.getByRole('status')).toContainText('未找到');
  expect(page.url()).not.toContain('edit');
});

test('axe finds nothing in the form, whichever template is chosen', async ({ page }) => {
  const form = await start(page, 'zh');
  for (const kind of [/一项改革/, /全部改革总览/, /改革比较/, /指标报告/]) {
    await form.getByRole('radio', { name: kind }).check();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});
