import type { Page } from '@playwright/test';
import { expect, open, ready, test } from './fixtures.ts';
import { PAGES } from './pages.ts';

const WIDTHS = [1440, 768, 390];
const WITH_CHARTS = PAGES.filter(({ path }) => !/\/(open|data)\/$/.test(path));

for (const { path } of WITH_CHARTS) {
  test(`texts in charts keep apart at every width: ${path}`, async ({ page }) => {
    await open(page, path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await ready(page);
      expect(await clashes(page), `${width} px`).toEqual([]);
      expect(await sidewaysScroll(page), `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test('a drawing is about as high before scripts run as after', async ({ browser, page }) => {
  const path = 'zh/reforms/court-service/';
  await open(page, path);
  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const width of [390, 1440]) {
    for (const one of [page, still]) await one.setViewportSize({ width, height: 900 });
    await still.goto(page.url());
    const [before, after] = [await heights(still), await heights(page)];
    expect(before.length).toBeGreaterThan(3);
    before.forEach((height, position) => {
      const rise = Math.abs(height - (after[position] ?? 0));
      expect(rise, `chart ${position} at ${width} px`).toBeLessThan(Math.max(60, height * 0.35));
    });
  }
  await still.context().close();
});

test('a tooltip stays on the page and Escape of the focus hides it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await open(page, 'en/reforms/court-service/');
  const marks = page.locator('figure[data-chart="line"] [data-mark]');
  for (const mark of [marks.first(), marks.last()]) {
    await mark.focus();
    const box = await page.locator('.tooltip').boundingBox();
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.tooltip')).toHaveCount(0);
});

/** Pairs of visible lines of text of one drawing that lie over one another by over two pixels. */
async function clashes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('figure[data-chart] .canvas svg')].flatMap(
      (svg) => {
        const lines = [...svg.querySelectorAll<SVGTextContentElement>('text, tspan')]
          .filter((one) => one.tagName === 'tspan' || one.querySelector('tspan') === null)
          .map((one) => ({ text: one.textContent?.trim() ?? '', box: one.getBoundingClientRect() }))
          .filter(({ text, box }) => text !== '' && box.width > 0);
        const chart = svg.closest('figure')?.dataset.chartId ?? '';
        return lines.flatMap((a, position) =>
          lines
            .slice(position + 1)
            .filter(
              (b) =>
                Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 2 &&
                // The box of a line holds its leading too: letters are about four pixels lower.
                Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 6,
            )
            .map((b) => `${chart}: ${a.text} × ${b.text}`),
        );
      },
    ),
  );
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

async function heights(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure[data-chart] .canvas')].map(
      (canvas) => canvas.getBoundingClientRect().height,
    ),
  );
}
