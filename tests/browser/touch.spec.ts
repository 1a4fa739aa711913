import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';
import { PAGES } from './pages.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** What a finger needs, in CSS pixels. */
const FINGER = 44;

/** What is pressed, can be seen and is lower than a finger; figures in a sentence are as high as it. */
function lowControls(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const controls =
      'summary, nav a, footer a, button, select, textarea, input:not([type="checkbox"], [type="radio"])';
    const isLow = (one: Element) => {
      const { width, height } = one.getBoundingClientRect();
      return width > 0 && height < least && one.checkVisibility({ visibilityProperty: true });
    };
    return [...document.querySelectorAll(controls)]
      .filter((one) => !one.matches('.figure, .visually-hidden, .visually-hidden *') && isLow(one))
      .map((one) => `${one.getBoundingClientRect().height}: ${one.outerHTML.slice(0, 100)}`);
  }, FINGER);
}

/** Charts in which the Tab key stops more than once. */
function manyStops(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure[data-chart] svg')]
      .filter((drawing) => drawing.querySelectorAll('[tabindex="0"]').length > 1)
      .map((drawing) => drawing.closest('figure')?.getAttribute('data-chart-id') ?? ''),
  );
}

/** Every page in Chinese, of the reforms' pages one. */
const CHINESE = PAGES.filter(({ language }) => language === 'zh');
const SHOWN = CHINESE.filter(
  ({ path }, position) =>
    !path.includes('/reforms/') ||
    position === CHINESE.findIndex((one) => one.path.includes('/reforms/')),
);

for (const { path } of SHOWN) {
  test(`can be pressed on a phone: ${path}`, async ({ page }) => {
    await open(page, path);
    await expect.poll(() => lowControls(page)).toEqual([]);
    await expect.poll(() => manyStops(page), 'a chart is one stop of the Tab key').toEqual([]);
  });
}

test('the sections stand in one line', async ({ page }) => {
  for (const width of [390, 375, 360]) {
    await page.setViewportSize({ width, height: 844 });
    await open(page, 'zh/');
    const links = page.getByRole('banner').getByRole('navigation').getByRole('link');
    await expect(links.first()).toBeVisible();
    const tops = await links.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().top),
    );
    expect(new Set(tops).size, `${width} px`).toBe(1);
  }
});
