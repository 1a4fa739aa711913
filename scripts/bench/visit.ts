import type { Browser, BrowserContext, Page } from '@playwright/test';

/** How slow network and processor are made. */
export interface Condition {
  readonly name: string;
  readonly network?: { readonly latency: number; readonly bitsPerSecond: number };
  readonly slowdown?: number;
}

export const PLAIN: Condition = { name: 'plain' };

/** The condition that is not slowed down, first. */
export const CONDITIONS: readonly Condition[] = [
  PLAIN,
  { name: '10 Mbit/s, 40 ms', network: { latency: 40, bitsPerSecond: 10_000_000 } },
  { name: '4× slower CPU', slowdown: 4 },
];

/** A page of the bench and what counts as its chart: a selector, in the page or in an element of ours. */
export interface Target {
  readonly name: string;
  readonly address: string;
  readonly chart: string;
  /** Whether a service worker keeps the site in the background of the first visit. */
  readonly keeps?: boolean;
}

/** What a visit took until its chart. */
export interface Visit {
  /** Milliseconds from the start of the visit to the first frame with the chart. */
  readonly time: number;
  /** Bytes of the bodies that had come by then, as sent; of the page itself, all. */
  readonly bytes: number;
}

/** How long a page may take to show its chart, or to keep the site, in milliseconds. */
const PATIENCE = 30_000;
/** Begins the entry that the app makes in the local storage once all is kept (src/parts/offline.ts). */
const KEPT = 'kept:';

/** Marks the frame after the first one that holds the chart; text, because it runs in the page. */
function markFirstChart(selector: string): string {
  return `(function look() {
    const elements = [...document.querySelectorAll('reform-chart')];
    const roots = [document, ...elements.flatMap((one) => one.shadowRoot ?? [])];
    const drawn = roots.some((root) => root.querySelector(${JSON.stringify(selector)}));
    requestAnimationFrame(drawn ? () => performance.mark('chart') : look);
  })()`;
}

/** A visitor without anything kept from before, and without service worker. */
export function coldContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ serviceWorkers: 'block' });
}

/** A visitor who stayed on the page until all was there, and its service worker had kept the site. */
export async function warmContext(browser: Browser, target: Target): Promise<BrowserContext> {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(target.address, { waitUntil: 'networkidle' });
  if (target.keeps) {
    const kept = (prefix: string) =>
      Object.keys(localStorage).some((key) => key.startsWith(prefix));
    await page.waitForFunction(kept, KEPT, { timeout: PATIENCE });
  }
  await page.close();
  return context;
}

/**
 * Opens a page and waits for its chart.
 * @param toTheEnd waits until nothing more comes, too
 * @throws Error that names the page if the chart does not come
 */
export async function visit(
  context: BrowserContext,
  target: Target,
  condition: Condition,
  toTheEnd = false,
): Promise<Visit> {
  const page = await context.newPage();
  try {
    await slowDown(page, condition);
    await page.addInitScript(markFirstChart(target.chart));
    await page.goto(target.address, { waitUntil: 'commit' });
    const marked = () => performance.getEntriesByName('chart').length > 0;
    await page.waitForFunction(marked, undefined, { timeout: PATIENCE });
    await page.waitForLoadState('load');
    if (toTheEnd) await settle(page);
    return await page.evaluate(untilChart);
  } catch (cause) {
    throw new Error(`not measured: ${target.name} (${condition.name})`, { cause });
  } finally {
    await page.close();
  }
}

/** Waits until a page of ours answers input, if it is one, and nothing was asked for a second. */
export async function settle(page: Page): Promise<void> {
  const answers = () => {
    const ours = document.getElementById('code') !== null;
    return !ours || document.documentElement.dataset.hydrated === 'true';
  };
  await page.waitForFunction(answers, undefined, { timeout: PATIENCE });
  const count = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  let asked = -1;
  for (let now = await count(); now !== asked; now = await count()) {
    asked = now;
    await page.waitForTimeout(1000);
  }
}

/** Time and bytes up to the mark; runs in the page. */
function untilChart(): Visit {
  const time = performance.getEntriesByName('chart')[0]?.startTime ?? Number.NaN;
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const others = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const before = others.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= time);
  const sizes = [page, ...before].map((one) => one?.encodedBodySize ?? 0);
  return { time, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function slowDown(page: Page, { network, slowdown }: Condition): Promise<void> {
  const session = await page.context().newCDPSession(page);
  if (network) {
    const { latency, bitsPerSecond } = network;
    const throughput = bitsPerSecond / 8;
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  if (slowdown) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
