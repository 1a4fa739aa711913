import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';
import { everyKind, htmlOf, samplePages } from './pages.ts';

/** What has the focus: its place in the document, and whether a person can see that it has it. */
interface Focus {
  readonly tag: string;
  readonly order: number;
  readonly seen: boolean;
}

/** Pages have fewer stops than this; more means that the focus goes round inside. */
const MOST_STOPS = 600;

/** The lists of all data and of all types have so many stops that their walks would be longer than all others. */
const WALKED = everyKind('en').filter(({ path }) => !/\/(data|gallery)\/$/.test(path));

for (const { path } of WALKED) {
  test(`the tab key walks through and out: ${path}`, async ({ page }) => {
    await open(page, path);
    const stops: Focus[] = [];
    for (let stop = await nextFocus(page); stop && stops.length < MOST_STOPS; ) {
      stops.push(stop);
      stop = await nextFocus(page);
    }
    expect(stops.length, 'stops').toBeLessThan(MOST_STOPS);
    expect(stops.length, 'stops').toBeGreaterThan(5);
    expect(
      stops.filter((stop) => !stop.seen).map((stop) => stop.tag),
      'unseen focus',
    ).toEqual([]);
    const orders = stops.map((stop) => stop.order);
    expect(orders, 'reading order').toEqual([...orders].sort((a, b) => a - b));
  });
}

for (const { path } of samplePages('en')) {
  test(`the first stop skips to the content: ${path}`, async ({ page }) => {
    await open(page, path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });
}

/** Briefings show what is on the reader's device, which holds nothing here. */
const withFigures = samplePages('en').filter(({ path }) =>
  htmlOf(path).includes('data-observation'),
);

for (const { path } of withFigures) {
  test(`a figure opens its source and gives the focus back: ${path}`, async ({ page }) => {
    await open(page, path);
    const figures = 'main :is(button, [role="button"])[data-observation]:visible';
    const figure = page.locator(figures).first();
    await figure.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(figure).toBeFocused();
  });

  test(`arrow keys move between the marks of each chart: ${path}`, async ({ page }) => {
    await open(page, path);
    const charts = page.locator('figure[data-chart]:has([data-mark])');
    for (const chart of (await charts.all()).slice(0, 8)) {
      const marks = chart.locator('[data-mark]');
      if ((await marks.count()) < 2) continue;
      await marks.and(chart.locator('[tabindex="0"]')).first().focus();
      const before = await focusedMark(page);
      await page.keyboard.press('ArrowRight');
      const after = await focusedMark(page);
      expect(after, (await chart.getAttribute('data-chart-id')) ?? '').not.toEqual(before);
      expect(after?.name, 'a mark says what it shows').toBeTruthy();
    }
  });
}

/** Presses Tab; null once the focus has left the document. */
async function nextFocus(page: Page): Promise<Focus | null> {
  await page.keyboard.press('Tab');
  return page.evaluate(async () => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const isOutlined = (one: Element) => {
      const style = getComputedStyle(one);
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
    };
    const isSeen = () => {
      const box = element.getBoundingClientRect();
      // An editor in a shadow has its outline there.
      const inside = [...(element.shadowRoot?.querySelectorAll(':focus-within') ?? [])];
      const outlined = [element, ...inside].some(isOutlined);
      return outlined && box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    };
    // An editor draws its outline a moment after it has the focus.
    for (let frame = 0; frame < 30 && !isSeen(); frame += 1) {
      await new Promise((done) => requestAnimationFrame(done));
    }
    return {
      tag: element.outerHTML.slice(0, 120),
      order: [...document.querySelectorAll('*')].indexOf(element),
      seen: isSeen(),
    };
  });
}

async function focusedMark(page: Page): Promise<{ mark: string | null; name: string } | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element?.hasAttribute('data-mark')) return null;
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return { mark: element.getAttribute('data-mark'), name };
  });
}
