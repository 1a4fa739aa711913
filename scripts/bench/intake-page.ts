import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { ownPageWords } from '../../src/i18n/own-page.ts';
import { ROOT, serveBuild } from '../preview.ts';
import { inBrowser } from './records-page.ts';

// What a large spreadsheet costs in the page itself, in the headless shell, on the site of the last
// build: until its preview, until the first chart, and until the page is free again after cancelling.

const PATIENCE = 300_000;
const words = ownPageWords('zh');
/** How long a file is read before it is given up, milliseconds. */
const READING = 700;

interface Lap {
  readonly ms: number;
  /** The longest task of the main thread meanwhile, ms. */
  readonly longest: number;
}

declare const opening: {
  lap: (selector: string, from?: number) => Promise<Lap>;
  chosen: number;
};

/** Runs in the page before all else: notes when a file is chosen, and tells when something is painted. */
function watchOpening(): void {
  const tasks: { readonly start: number; readonly took: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.push({ start: startTime, took: duration });
    }
  }).observe({ entryTypes: ['longtask'] });
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    });
  const noted = {
    chosen: 0,
    /** Waits until something is there and painted; measures from then on, or from the choice of the file. */
    lap: async (selector: string, from?: number): Promise<Lap> => {
      const since: number = from ?? noted.chosen;
      while (document.querySelector(selector) === null) await painted();
      const ms = performance.now() - since;
      // Tasks are told of soon after they end.
      await new Promise((resolve) => setTimeout(resolve, 200));
      const within = tasks.filter(({ start, took }) => start + took >= since && start < since + ms);
      return { ms, longest: Math.max(0, ...within.map(({ took }) => took)) };
    },
  };
  const choose = () => {
    noted.chosen = performance.now();
  };
  document.addEventListener('change', choose, true);
  Object.assign(globalThis, { opening: noted });
}

async function openPage(page: Page, address: string): Promise<void> {
  page.setDefaultTimeout(PATIENCE);
  // Functions that tsx hands over name themselves by a helper of its own.
  await page.addInitScript('globalThis.__name ??= (one) => one');
  await page.addInitScript(watchOpening);
  await page.goto(`${address}zh/own/`);
  await page.waitForFunction(() => document.documentElement.dataset.hydrated === 'true');
}

/** Chooses a file of the disk: one handed over as bytes would be put together by the page itself. */
async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-intake-'));
  writeFileSync(join(folder, name), bytes);
  await page.locator('main input[type=file]').setInputFiles(join(folder, name));
}

const PREVIEW = 'article table.preview';
const CHART = 'main figure[data-chart][data-ready="true"]';

/** The scripts that a page and its workers ask for, by their paths below the root of the site. */
function scriptsOf(page: Page, address: string): Set<string> {
  const scripts = new Set<string>();
  page.context().on('request', (request) => {
    const url = request.url();
    if (url.startsWith(address) && url.endsWith('.js')) scripts.add(url.slice(address.length));
  });
  return scripts;
}

/** A script of the built site and all that it may load, by their paths. */
function closureOf(path: string, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  const text = readFileSync(`${ROOT}dist/${path}`, 'utf8');
  for (const [, name] of text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    closureOf(`assets/${name}`, known);
  }
  return known;
}

/** What came of the code of a worker, by its name. */
function partOf(came: readonly string[], worker: string): string[] {
  const first = came.find((one) => one.startsWith(`assets/${worker}`));
  const all = first === undefined ? new Set<string>() : closureOf(first);
  return came.filter((one) => all.has(one));
}

const kilobytes = (paths: Iterable<string>) =>
  [...paths].reduce((sum, path) => {
    return sum + brotliCompressSync(readFileSync(`${ROOT}dist/${path}`)).length;
  }, 0) / 1000;

/** Opens the workbook until its preview, its first chart and a page at rest. */
function benchOpening(address: string, bytes: Uint8Array) {
  return inBrowser(async (browser) => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    const scripts = scriptsOf(page, address);
    await openPage(page, address);
    const before = new Set(scripts);
    await choose(page, 'large.xlsx', bytes);
    const preview = await page.evaluate((what) => opening.lap(what), PREVIEW);
    const chart = await page.evaluate((what) => opening.lap(what), CHART);
    const came = [...scripts].filter((one) => !before.has(one));
    const [reader, maker] = ['read.worker', 'make.worker'].map((name) => partOf(came, name));
    const shown = came.filter((one) => !reader?.includes(one) && !maker?.includes(one));
    const code = [reader ?? [], maker ?? [], shown].map(kilobytes);
    return { preview, chart, code };
  });
}

/** Gives the workbook up while it is read, with a small table open. */
function benchCancel(address: string, bytes: Uint8Array) {
  return inBrowser(async (browser) => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await openPage(page, address);
    const small = '地区,时间,收件量（件）\n甲区,2024年1月,12\n甲区,2024年2月,15\n';
    await choose(page, 'small.csv', new TextEncoder().encode(small));
    await page.locator('#own-results').waitFor();
    await choose(page, 'large.xlsx', bytes);
    const cancel = page.getByRole('button', { name: words.cancel, exact: true });
    await cancel.waitFor();
    await new Promise((resolve) => setTimeout(resolve, READING));
    const took = await cancel.evaluate(async (button, said) => {
      const began = performance.now();
      (button as HTMLButtonElement).click();
      const told = () =>
        [...document.querySelectorAll('main [role=status]')].some((one) =>
          one.textContent?.includes(said),
        );
      while (!told()) await new Promise(requestAnimationFrame);
      return performance.now() - began;
    }, words.cancelled);
    if ((await page.locator('#own-results').count()) !== 1)
      throw new Error('what was open is gone');
    return took;
  });
}

/** Lines of a table: what, milliseconds, times of the bare read of the same bytes. */
export async function benchIntakePage(bytes: Uint8Array, bare: number): Promise<string[][]> {
  const site = await serveBuild({ port: 0 });
  const line = (what: string, ms: number) => [what, ms.toFixed(0), (ms / bare).toFixed(2)];
  try {
    console.log(`\nload before the page: ${loadavg()[0]?.toFixed(1)}`);
    const { preview, chart, code } = await benchOpening(site.address, bytes);
    const cancelled = await benchCancel(site.address, bytes);
    console.log(`load after: ${loadavg()[0]?.toFixed(1)}`);
    const [reader, maker, rest] = code.map((one) => `${one.toFixed(0)} kB`);
    console.log(`code that came, Brotli: reader ${reader}, package ${maker}, page ${rest}\n`);
    return [
      line('file chosen to preview', preview.ms),
      line('longest task of the main thread meanwhile', preview.longest),
      line('preview to first chart', chart.ms - preview.ms),
      line('longest task of the main thread until then', chart.longest),
      line(`cancelled ${READING} ms after the file was chosen, to a page at rest`, cancelled),
    ];
  } finally {
    await site.close();
  }
}
