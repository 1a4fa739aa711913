import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';

const COURT = 'zh/reforms/court-service/';
const panel = (page: Page) => page.getByRole('dialog');
const figureOf = (page: Page) => new URL(page.url()).searchParams.get('figure');
const inPanel = (page: Page, id: string) => panel(page).locator(`[data-observation="${id}"]`);

test('a click shows where a figure comes from, and Escape returns to it', async ({ page }) => {
  await open(page, COURT);
  const figure = page.locator('main p [data-observation="court-service-days"]');
  await figure.click();
  await expect(panel(page)).toContainText('8.86天');
  await expect(panel(page)).toContainText('南方都市报');
  await expect(panel(page)).toContainText('案例9');
  expect(figureOf(page)).toBe('court-service-days');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(figure).toBeFocused();
  expect(figureOf(page)).toBeNull();
});

test('on a wide screen the page goes on being read beside the panel', async ({ page }) => {
  await open(page, COURT);
  await page.locator('main p [data-observation="court-service-days"]').click();
  await expect(panel(page)).toContainText('距今约');
  await expect(page.locator('dialog:modal')).toHaveCount(0);
  // Another figure of the page takes its place, and is no step of a walk.
  await page.locator('main p [data-observation="court-first-service-rate"]').click();
  await expect(panel(page)).toContainText('61.75%');
  await expect(panel(page).getByRole('button', { name: '返回上一项数据' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page.locator('main p [data-observation="court-first-service-rate"]')).toBeFocused();
});

test('on a narrow screen it lies over the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, COURT);
  await page.locator('main p [data-observation="court-service-days"]').click();
  await expect(page.locator('dialog:modal')).toContainText('8.86天');
});

test('a sum is told with its figures, and details are folded', async ({ page }) => {
  await open(page, `${COURT}?figure=court-service-days-year-earlier`);
  await expect(panel(page)).toContainText('8.86 + 8.7 ≈ 17.6天');
  await expect(panel(page).getByText('编号', { exact: true })).toBeHidden();
  await panel(page).getByText('其他信息').click();
  await expect(panel(page).getByText('court-service-days-year-earlier')).toBeVisible();
});

for (const key of ['Enter', ' ']) {
  test(`a focused mark of a chart opens by “${key}”`, async ({ page }) => {
    await open(page, COURT);
    const mark = page.locator('figure[data-chart] svg [data-observation]').first();
    const id = await mark.getAttribute('data-observation');
    await mark.focus();
    await page.keyboard.press(key);
    await expect(panel(page)).toContainText(id ?? '?');
    await page.keyboard.press('Escape');
    await expect(mark).toBeFocused();
  });
}

test('a computed figure leads to those that it was computed from, and back', async ({ page }) => {
  await open(page, `${COURT}?figure=court-service-days-year-earlier`);
  await expect(panel(page)).toContainText('本期 − 同比变化');
  await inPanel(page, 'court-service-days-change').click();
  await expect(panel(page)).toContainText('−8.7天');
  expect(figureOf(page)).toBe('court-service-days-change');
  await panel(page).getByRole('button', { name: '返回上一项数据' }).click();
  await expect(panel(page)).toContainText('17.6天');
  await panel(page).getByRole('button', { name: '关闭' }).click();
  await expect(panel(page)).toBeHidden();
});

test('the browser’s back closes, however far the reader walked, and forward opens', async ({
  page,
}) => {
  await open(page, COURT);
  await page
    .locator('section:has(#figures) [data-observation="court-service-days-year-earlier"]')
    .click();
  await inPanel(page, 'court-service-days').click();
  await expect(panel(page)).toContainText('8.86天');
  await page.goBack();
  await expect(panel(page)).toBeHidden();
  await page.goForward();
  await expect(panel(page)).toContainText('8.86天');
});

test('a figure of another page is looked up in the catalog', async ({ page }) => {
  await open(page, 'en/reforms/rural-fund/?figure=court-service-days-year-earlier');
  await expect(panel(page)).toContainText('17.6 days');
  await expect(inPanel(page, 'court-service-days-change')).toHaveText('−8.7 days');
});

test('an unknown figure gives a message', async ({ page }) => {
  await open(page, 'en/?figure=no-such-figure');
  await expect(panel(page)).toContainText('There is no such figure');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
});

test('the sheet stays within a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'en/reforms/court-service/?figure=court-service-days-year-earlier');
  const box = await panel(page).boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBeLessThanOrEqual(390);
  expect(box?.height).toBeLessThanOrEqual(844);
  await page.mouse.click(10, 10);
  await expect(panel(page)).toBeHidden();
});

test.describe('without the catalog', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('the panel says what to do', async ({ page }) => {
    await page.route('**/data/catalog.json', (route) => route.abort());
    await open(page, 'en/reforms/rural-fund/?figure=court-service-days');
    await expect(panel(page)).toContainText('did not load');
  });
});
