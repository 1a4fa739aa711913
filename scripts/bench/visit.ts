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
}

/** How long a page may take to show its chart, in milliseconds. */
const PATIENCE = 30_000;

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

/** A visitor who has been on the page before; its service worker, if it has one, is at work. */
export async function warmContext(browser: Browser, target: Target): Promise<BrowserContext> {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(target.address, { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    if (workers.length > 0) await navigator.serviceWorker.ready;
  });
  await page.waitForLoadState('networkidle');
  await page.close();
  return context;
}

/**
 * Opens a page and waits for its chart.
 * @param settle waits until the network is idle, too
 * @returns milliseconds from the start of the visit to the first frame with the chart
 * @throws Error that names the page if the chart does not come
 */
export async function visit(
  context: BrowserContext,
  target: Target,
  condition: Condition,
  settle = false,
): Promise<number> {
  const page = await context.newPage();
  try {
    await slowDown(page, condition);
    await page.addInitScript(markFirstChart(target.chart));
    await page.goto(target.address, { waitUntil: settle ? 'networkidle' : 'commit' });
    const mark = await page.waitForFunction(
      () => performance.getEntriesByName('chart')[0]?.startTime,
      undefined,
      { timeout: PATIENCE },
    );
    return Number(await mark.jsonValue());
  } catch (cause) {
    throw new Error(`not measured: ${target.name} (${condition.name})`, { cause });
  } finally {
    await page.close();
  }
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
