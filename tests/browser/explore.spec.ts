import { readFile } from 'node:fs/promises';
import { messages } from '../../src/i18n/messages.ts';
import { answered, answerOf, COURT, phase, shown, values } from './explore-page.ts';
import { expect, open, test } from './fixtures.ts';

const words = messages('en');

test.describe('the usual question', () => {
  test('is answered before scripts run, without the database', async ({ page, browser }) => {
    const engine: string[] = [];
    page.on('request', (request) => {
      if (/\.wasm|duckdb|parquet/.test(request.url())) engine.push(request.url());
    });
    await open(page, 'en/explore/');
    await expect(page.locator('.charts figure[data-chart="line"]')).toBeVisible();
    const figures = await shown(page);
    expect(figures.length).toBeGreaterThan(20);
    expect(engine).toEqual([]);

    const still = await browser.newContext({ javaScriptEnabled: false });
    const plain = await still.newPage();
    await plain.goto(page.url());
    expect(await shown(plain)).toEqual(figures);
    await still.close();
  });

  test('stays where it is while scripts take over', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { shift } = globalThis as unknown as { shift: number };
          const { value } = entry as unknown as { value: number };
          Object.assign(globalThis, { shift: shift + value });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, 'zh/explore/');
      await expect(page.locator('[data-picker=indicator] button')).toBeEnabled();
      const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
      expect(shift).toBeLessThan(0.02);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(overflow).toBeLessThanOrEqual(width);
    }
  });
});

test('a question is put together by keyboard, in Chinese or English, at 390 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, 'en/explore/?v=1');
  await answered(page);
  const picker = page.locator('[data-picker=reform]');
  await picker.getByRole('button', { name: words.explore.reform }).focus();
  await page.keyboard.press('Enter');
  await expect(picker.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('法院');
  await expect(picker.getByRole('checkbox')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?reform=court-service&v=1$/);
  await page.keyboard.press('Escape');
  await expect(picker.getByRole('checkbox')).toHaveCount(0);
  await expect(picker.getByRole('button', { name: words.explore.reform })).toBeFocused();
  await answered(page);
  expect((await shown(page)).length).toBeGreaterThan(3);
});

for (const way of ['mouse', 'touch'] as const) {
  test.describe(`a list opened by ${way}`, () => {
    test.use({ hasTouch: way === 'touch' });
    test('takes what is typed, and raises no keyboard over itself', async ({ page }) => {
      await open(page, 'en/explore/');
      const picker = page.locator('[data-picker=indicator]');
      const button = picker.getByRole('button', { name: words.explore.indicator });
      await expect(button).toBeEnabled();
      await (way === 'mouse' ? button.click() : button.tap());
      const field = picker.getByRole('searchbox');
      await expect(field).toBeVisible();
      if (way === 'mouse') await expect(field).toBeFocused();
      else await expect(field).not.toBeFocused();
    });
  });
}

test('the address holds the question: cold load, back and forward', async ({ page }) => {
  const figures = await answerOf(page, COURT);
  await page.locator('select[name=from]').selectOption('2018');
  await expect(page).toHaveURL(/from=2018/);
  await answered(page);
  const later = await shown(page);
  expect(later.length).toBeLessThan(figures.length);
  await page.goBack();
  await expect.poll(() => shown(page)).toEqual(figures);
  await page.goForward();
  await expect.poll(() => shown(page)).toEqual(later);
  const { href } = new URL(page.url());
  await open(page, href);
  await answered(page);
  await expect.poll(() => shown(page)).toEqual(later);
});

test('charts that fit are offered, the others say why not, panels part them', async ({ page }) => {
  await open(page, `en/explore/${COURT}`);
  await answered(page);
  const others = page.locator('[data-not-offered]');
  await others.locator('summary').click();
  await expect(others).toContainText(words.explore.reasons['two-indicators']);
  await page.locator('select[name=facet]').selectOption('indicator');
  await expect(page).toHaveURL(/by=indicator/);
  await page.getByRole('radio', { name: words.explore.types.bar }).check();
  await expect(page).toHaveURL(/chart=bar/);
  // One chart a unit, its panels on one scale.
  const charts = page.locator('.charts figure[data-chart="bar"]');
  await expect(charts.nth(1)).toBeVisible();
  await expect(charts.first()).toContainText(words.explore.oneScale);
  await page.locator('select[name=scale]').selectOption('own');
  await expect(page).toHaveURL(/scale=own/);
  await expect(charts.first()).toContainText(words.explore.ownScales);
});

test('figures are sorted by a heading and open their source', async ({ page }) => {
  const search = '?indicator=db-starting-business-days&area=CN~HK&v=1';
  await answerOf(page, search);
  const value = page.getByRole('columnheader', { name: words.explore.value });
  await value.getByRole('button').click();
  await value.getByRole('button').click();
  await expect(value).toHaveAttribute('aria-sort', 'descending');
  await answered(page);
  const numbers = (await values(page).allTextContents()).map(Number);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  await values(page).first().click();
  await expect(page.getByRole('dialog')).toContainText(words.figure.source);
});

test('the SQL and the figures can be taken away', async ({ page }) => {
  const figures = await answerOf(page, COURT);
  await page.getByText(words.explore.sql, { exact: true }).click();
  await expect(page.locator('[data-sql]')).toContainText("WHERE reform IN ('court-service')");
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: words.explore.copySql }).click();
  await expect(page.getByRole('button', { name: words.explore.copied })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('[data-sql]').textContent());

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.explore.download }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.startsWith('\uFEFFobservation_id,')).toBe(true);
  const ids = csv.trimEnd().split('\r\n').slice(1);
  expect(ids.map((line) => line.split(',')[0])).toEqual(figures);
});

test('an address that is not understood says so and shows the usual question', async ({ page }) => {
  await open(page, 'zh/explore/');
  const usual = await shown(page);
  await open(page, 'zh/explore/?indicator=no-such&from=soon&v=1');
  await expect(page.getByText(messages('zh').errors['state-invalid'])).toBeVisible();
  await expect.poll(() => shown(page)).toEqual(usual);
});

test('a small question is answered at once and starts no database', async ({ page }) => {
  const engine: string[] = [];
  page.on('request', (request) => {
    if (/\.wasm|duckdb|parquet/.test(request.url())) engine.push(request.url());
  });
  expect((await answerOf(page, COURT)).length).toBeGreaterThan(3);
  await expect(phase(page)).toContainText(words.explore.answered.memory);
  expect(engine).toEqual([]);
});
