import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ownPageWords } from '../../src/i18n/own-page.ts';
import { expect, open, test } from './fixtures.ts';

const zh = ownPageWords('zh');
const CSV = '地区,时间,平均用时（天）\n甲区,2024年2月,12\n乙区,2024年2月,8\n丙区,2024年2月,9.5\n';

async function opened(page: Page) {
  await open(page, 'zh/own/');
  const file = { name: '用时.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) };
  await page.locator('main input[type=file]').setInputFiles(file);
  await expect(page.getByRole('heading', { name: zh.results, exact: true })).toBeVisible();
}

/** Types into a field as a reader does, and leaves it. */
async function say(page: Page, label: string, text: string) {
  await page.getByLabel(label).first().fill(text);
  await page.getByLabel(label).first().press('Tab');
}

test('an indicator is named anew and has a target, which stays with the next visit', async ({
  page,
}) => {
  await opened(page);
  await page.getByText(zh.editing).click();
  await say(page, zh.nameZh, '平均办理用时');
  await say(page, zh.targetValue, '10');
  await say(page, zh.targetSource, '年度工作要点');
  const row = page.getByRole('row', { name: /甲区 · 平均办理用时.*10天.*未达到/ });
  await expect(row).toBeVisible();
  await expect(page.getByRole('row', { name: /乙区 · 平均办理用时.*10天.*达到/ })).toBeVisible();
  await row.locator('[data-observation]').last().click();
  await expect(page.getByRole('dialog')).toContainText('年度工作要点');
  await page.getByRole('button', { name: zh.keep }).click();
  await expect(page.getByRole('button', { name: zh.keepAgain })).toBeVisible();
  await open(page, 'zh/own/');
  await expect(row).toBeVisible();
});

for (const width of [390, 1440]) {
  test(`what was opened has no barrier at ${width} px, and nothing runs out of it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await opened(page);
    for (const text of [zh.editing, zh.settings, zh.preview]) {
      await page.locator('summary', { hasText: text }).click();
    }
    await expect(page.locator('figure[data-chart][data-ready=true]').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}
