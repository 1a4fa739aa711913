import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';
import { SERVERS } from './servers.ts';

const NARROW = [390, 768];
const LINE = 'figure[data-chart="line"]';
/** Pixels by which a drawing may grow or shrink. */
const MOST_JUMP = 60;
const REFORM = 'reforms/business-environment/';
/** A page with a line chart in sight. */
const WITH_LINE = 'reforms/court-service/';

const focused = (page: Page) =>
  page.evaluate(() => {
    const mark = document.activeElement;
    const box = (mark?.querySelector('[data-anchor]') ?? mark)?.getBoundingClientRect();
    return {
      said: mark?.getAttribute('aria-label') ?? '',
      x: box === undefined ? 0 : box.left + box.width / 2,
      y: box === undefined ? 0 : box.top + box.height / 2,
      stops: mark?.closest('svg')?.querySelectorAll('[data-mark][tabindex="0"]').length,
    };
  });

test.describe('the marks of a line chart', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, `en/${WITH_LINE}`);
    await page.locator(`${LINE} [data-mark][tabindex="0"]`).first().focus();
  });

  test('right runs along the line and says value, unit and year', async ({ page }) => {
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    const second = await focused(page);
    expect(second.x).toBeGreaterThan(first.x);
    for (const { said } of [first, second]) expect(said).toMatch(/[\d.]+ days.*\b20\d\d\b/);
    expect(second.stops, 'stops of the tab key').toBe(1);
  });

  test('down goes to the line below, Home and End to the ends', async ({ page }) => {
    await page.keyboard.press('End');
    const last = await focused(page);
    await page.keyboard.press('Home');
    const first = await focused(page);
    expect(first.said).not.toBe(last.said);
    await page.keyboard.press('ArrowDown');
    const below = await focused(page);
    expect(Math.abs(below.x - first.x)).toBeLessThan(3);
    expect(below.y).toBeGreaterThan(first.y);
  });

  test('a tooltip says what the mark says, and Escape hides it', async ({ page }) => {
    await page.keyboard.press('ArrowRight');
    const tooltip = page.locator(`${LINE} .tooltip`);
    await expect(tooltip).toHaveText((await focused(page)).said);
    await page.keyboard.press('Escape');
    await expect(tooltip).toBeHidden();
  });

  test('Enter opens the source of the mark that has the focus', async ({ page }) => {
    const id = await page.evaluate(() => document.activeElement?.getAttribute('data-observation'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(new URL(page.url()).searchParams.get('figure')).toBe(id);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-mark]:focus')).toHaveAttribute('data-observation', id ?? '');
  });
});

test('a qualifier is announced with its figure', async ({ page }) => {
  await open(page, `en/${REFORM}`);
  const mark = page.locator('[data-mark][aria-label*="at most 90 working days"]').first();
  await expect(mark).toBeAttached();
});

test('a pointer near a point shows its tooltip, and a click opens its source', async ({ page }) => {
  await open(page, `en/${WITH_LINE}`);
  const chart = page.locator(LINE).first();
  const point = chart.locator('[data-mark]').nth(3);
  await point.scrollIntoViewIfNeeded();
  const box = await point.locator('[data-anchor]').boundingBox();
  if (box === null) throw new Error('the point is not drawn');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 - 1];
  await page.mouse.move(x, y);
  await expect(chart.locator('.tooltip')).toHaveText(
    (await point.getAttribute('aria-label')) ?? '',
  );
  await page.mouse.click(x, y);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a tooltip stays inside a telephone’s window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, `zh/${WITH_LINE}`);
  for (const end of ['Home', 'End']) {
    await page.locator(`${LINE} [data-mark][tabindex="0"]`).first().focus();
    await page.keyboard.press(end);
    const box = await page.locator(`${LINE} .tooltip`).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
});

test('drawings keep their height when scripts take over', async ({ browser }) => {
  const heights = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('figure[data-chart] .canvas')].map((canvas) => ({
        id: canvas.closest('figure')?.dataset.chartId ?? '',
        height: canvas.getBoundingClientRect().height,
      })),
    );
  // Wider pages are drawn anew at their width: at two widths the HTML is heavy enough.
  for (const width of NARROW) {
    // A telephone's scroll bar takes no room.
    const settings = { viewport: { width, height: 900 }, isMobile: width < 500 };
    const drawn = [];
    for (const javaScriptEnabled of [false, true]) {
      const context = await browser.newContext({ ...settings, javaScriptEnabled });
      const page = await context.newPage();
      if (javaScriptEnabled) await open(page, `en/${REFORM}`);
      else await page.goto(`${SERVERS.root}en/${REFORM}`);
      drawn.push(await heights(page));
      await context.close();
    }
    const [before = [], after = []] = drawn;
    expect(after).toHaveLength(before.length);
    const jumps = after.flatMap(({ id, height }, position) => {
      const jump = Math.abs(height - (before[position]?.height ?? 0));
      return jump > MOST_JUMP ? [`${id} at ${width} px: ${jump}`] : [];
    });
    expect(jumps).toEqual([]);
  }
});
