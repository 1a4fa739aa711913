import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ownFormWords } from '../../src/i18n/own-forms.ts';
import { ownPageWords } from '../../src/i18n/own-page.ts';
import { ownTemplateWords } from '../../src/i18n/own-template.ts';
import { expect, open, test } from './fixtures.ts';

const zh = ownPageWords('zh');
const form = ownFormWords('zh');
const CSV = '地区,时间,平均用时（天）\n甲区,2024年2月,12\n乙区,2024年2月,8\n丙区,2024年2月,9.5\n';

async function opened(page: Page) {
  await open(page, 'zh/own/');
  const file = { name: '用时.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) };
  await page.locator('main input[type=file]').setInputFiles(file);
  await expect(page.getByRole('heading', { name: zh.results, exact: true })).toBeVisible();
}

/** Types into a field as a reader does, and leaves it. */
async function say(page: Page, label: string, text: string) {
  const field = page.getByRole('textbox', { name: label, exact: true }).first();
  await field.fill(text);
  await field.press('Tab');
}

test('an indicator is named anew and has a target, which stays with the next visit', async ({
  page,
}) => {
  await opened(page);
  await openForm(page);
  await say(page, form.nameZh, '平均办理用时');
  await say(page, form.target, '10');
  await say(page, form.source, '年度工作要点');
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

/** Unfolds the form of the first indicator. */
async function openForm(page: Page) {
  await page.locator('summary', { hasText: form.indicators }).click();
  await page.locator('.editing .indicator > summary').first().click();
}

test('a target that is none says so; a unit is read anew and nothing is converted', async ({
  page,
}) => {
  await opened(page);
  await openForm(page);
  await say(page, form.target, '10小时');
  await expect(page.getByText(form.targetOdd('天'))).toBeVisible();
  await say(page, form.target, '≤10');
  await expect(page.getByText(form.targetOdd('天'))).toHaveCount(0);
  await say(page, form.unit, '小时');
  await expect(page.getByRole('row', { name: /甲区.*12小时/ }).first()).toBeVisible();
  await page.getByRole('combobox', { name: form.polarity, exact: true }).selectOption('more');
  await expect(page.getByRole('row', { name: /乙区.*未达到/ })).toBeVisible();
});

test('a reform is told, marks its chart, has its page, and comes back once taken out', async ({
  page,
}) => {
  await open(page, 'zh/own/');
  const csv = `地区,时间,平均用时（天）\n${[1, 2, 3, 4].map((month) => `甲区,2024年${month}月,${15 - month}`).join('\n')}\n`;
  const file = { name: '用时.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await page.locator('main input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: form.addReform }).click();
  await expect(page.getByText(form.lacks)).toBeVisible();
  const reform = page.locator('details.reform');
  await reform.getByRole('textbox', { name: form.nameZh }).fill('一网通办');
  await reform.getByRole('textbox', { name: form.start, exact: true }).fill('2024年3月');
  await reform.getByRole('checkbox', { name: '平均用时' }).check();
  await expect(page.getByText(form.lacks)).toHaveCount(0);
  const chart = page.locator('figure[data-chart=line]');
  await expect(chart).toContainText('一网通办');
  await reform.getByRole('button', { name: form.removeReform('一网通办') }).click();
  await expect(chart).not.toContainText('一网通办');
  await page.getByRole('button', { name: form.undo }).click();
  await page.getByRole('link', { name: form.toReforms }).click();
  await expect(page.getByRole('heading', { name: '一网通办' })).toBeVisible();
  await expect(page.locator('figure[data-chart=line][data-ready=true]')).toContainText('一网通办');
  await expect(page.getByText('2024年3月').first()).toBeVisible();
});

for (const width of [390, 1440]) {
  test(`what was opened has no barrier at ${width} px, and nothing runs out of it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await opened(page);
    await page.getByRole('button', { name: form.addReform }).click();
    for (const text of [form.indicators, zh.settings, zh.preview]) {
      await page.locator('summary', { hasText: text }).click();
    }
    await page.locator('.editing .indicator > summary').first().click();
    await expect(page.locator('figure[data-chart][data-ready=true]').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}

test('a rule judges what is newer, and a missed target asks why, until the next figure', async ({
  page,
}) => {
  await opened(page);
  await openForm(page);
  await say(page, form.target, '10');
  await page.getByRole('combobox', { name: form.basis, exact: true }).selectOption('standard');
  await page.getByRole('combobox', { name: form.targetKind, exact: true }).selectOption('standard');
  await say(page, form.ruleBy, '政务办');
  await say(page, form.ruleDate, '2023年12月');
  const verdict = page.locator('.verdicts').getByRole('row', { name: /甲区/ });
  await expect(verdict).toContainText('○ 未达到');
  await verdict.locator('summary').click();
  await expect(verdict).toContainText('政务办');
  const asked = page.getByRole('group', {
    name: form.explainMissed('甲区 · 平均用时', '2024年2月'),
  });
  await asked.getByRole('textbox', { name: form.why, exact: true }).fill('系统切换');
  await asked.getByRole('textbox', { name: form.remedy, exact: true }).fill('增设窗口');
  await expect(asked).toContainText(form.explained);
  await page.locator('table [data-observation]', { hasText: '12天' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('原因：系统切换');
});

test('the template is a workbook of the language', async ({ page }) => {
  await open(page, 'zh/own/');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: ownTemplateWords('zh').button }).click();
  expect((await waiting).suggestedFilename()).toBe(ownTemplateWords('zh').file);
});
