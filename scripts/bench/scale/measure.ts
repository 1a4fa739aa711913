import type { Browser, Page } from '@playwright/test';
import { watchTasks } from './longest-task.ts';

/** How long anything may take before it counts as not done, in milliseconds. */
const PATIENCE = 60_000;

/** What opening a page took, in milliseconds from the start of the visit. */
export interface Opening {
  readonly interactive: number;
  /** Until the first chart is drawn. */
  readonly chart: number;
  /** The longest task of the page's main thread, in processor time. */
  readonly longest: number;
}

/** Marks what must be seen from the start of the page; text, because it runs there. */
const WATCH = `
  (function look() {
    const live = document.documentElement?.dataset.hydrated === 'true';
    if (live && !window.interactiveAt) window.interactiveAt = performance.now();
    if (!window.chartAt && document.querySelector('figure[data-chart][data-ready="true"]'))
      requestAnimationFrame(() => { window.chartAt ??= performance.now(); });
    if (!window.interactiveAt || !window.chartAt) requestAnimationFrame(look);
  })()`;

/** What the compiler wraps around functions with names; those that run in the page need it there. */
const NAMES = 'globalThis.__name = (one) => one';

interface Watched {
  readonly interactiveAt?: number;
  readonly chartAt?: number;
}

/** Opens a page as a new visitor; `slowdown` is of the processor. */
export async function openPage(browser: Browser, address: string, slowdown = 1): Promise<Opening> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const longestTask = await watchTasks(session);
    await page.addInitScript(NAMES);
    await page.addInitScript(WATCH);
    await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE });
    const done = () => {
      const { interactiveAt, chartAt } = window as unknown as Watched;
      const charts = document.querySelector('[data-chart], [data-later]') !== null;
      return interactiveAt !== undefined && (chartAt !== undefined || !charts);
    };
    await page.waitForFunction(done, undefined, { timeout: PATIENCE });
    await page.waitForTimeout(1000);
    const longest = await longestTask();
    const seen = await page.evaluate(() => {
      const { interactiveAt = 0, chartAt = 0 } = window as unknown as Watched;
      return { interactive: interactiveAt, chart: chartAt };
    });
    return { ...seen, longest };
  } finally {
    await context.close();
  }
}

/** A page that answers input, opened as a new visitor. */
export async function livePage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(NAMES);
  await page.goto(address, { timeout: PATIENCE });
  const live = () => document.documentElement.dataset.hydrated === 'true';
  await page.waitForFunction(live, undefined, { timeout: PATIENCE });
  return page;
}

/**
 * Asks Explore another question through its address and waits until that many figures are drawn and
 * answered.
 * @returns milliseconds
 */
export async function askExplore(page: Page, search: string, count: number): Promise<number> {
  return page.evaluate(
    async ({ search, count }) => {
      const from = performance.now();
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      const answered = () =>
        document.querySelector(`[data-count="${count}"]`) !== null &&
        document.querySelector('[data-phase="querying"], [data-phase="starting"]') === null;
      // What was asked before stands until the page has heard of the next question.
      await frame();
      while (!answered()) {
        if (performance.now() - from > 60_000) return Number.NaN;
        await frame();
      }
      await frame();
      return performance.now() - from;
    },
    { search, count },
  );
}

/** Types a word into a search, a key at a time; the longest that a key held the page, after the first. */
export async function typeKeys(page: Page, selector: string, word: string): Promise<number> {
  const field = page.locator(selector).first();
  await field.focus();
  // The first letter brings what the search needs.
  await page.keyboard.type(word.slice(0, 1));
  await page.waitForTimeout(5000);
  return page.evaluate(
    async ({ selector, word }) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (field === null) return Number.NaN;
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      let longest = 0;
      for (let length = 2; length <= word.length; length++) {
        await frame();
        const from = performance.now();
        field.value = word.slice(0, length);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((next) => setTimeout(next));
        longest = Math.max(longest, performance.now() - from);
        await new Promise((next) => setTimeout(next, 300));
      }
      return longest;
    },
    { selector, word },
  );
}

/** Figures of the project's own packages; runs in the page. */
async function countOfAll(): Promise<number> {
  const catalog = await (await fetch('../../data/catalog.json')).json();
  const parts: readonly { package: string; areas: Record<string, number> }[] = catalog.contents;
  return parts
    .filter((one) => !one.package.startsWith('synthetic'))
    .flatMap(({ areas }) => Object.values(areas))
    .reduce((sum, count) => sum + count, 0);
}

/**
 * Asks Explore for everything once the database has started, and waits until its table can be scrolled.
 * @param first what is asked before, so that it has
 * @param added figures beside those of the project
 * @returns milliseconds, and the bytes that the page's scripts and nodes hold then
 */
export async function everythingInTable(
  browser: Browser,
  address: string,
  first: string,
  added: number,
): Promise<{ time: number; held: number }> {
  const page = await livePage(browser, address);
  try {
    const total = added + (await page.evaluate(countOfAll));
    let least = Infinity;
    for (let run = 0; run < 5; run++) {
      await askExplore(page, first, 720);
      const from = performance.now();
      await askExplore(page, '?v=1', total);
      const all = page.locator('[data-show-all]');
      if (await all.isVisible()) await all.click();
      await page.locator('tbody tr').nth(20).waitFor({ timeout: PATIENCE });
      least = Math.min(least, performance.now() - from);
    }
    return { time: least, held: await heapOf(page) };
  } finally {
    await page.context().close();
  }
}

/** Bytes that the page's scripts and nodes hold, garbage collected first. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
