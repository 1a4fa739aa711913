import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { ascending, median } from 'd3-array';
import { samplePages } from '../tests/browser/pages.ts';
import { buildPeers, CHART } from './bench/peers.ts';
import { type CountingServer, serveCompressed } from './bench/server.ts';
import { kilobytes, printRows, timesOf } from './bench/table.ts';
import { CONDITIONS, coldContext, PLAIN, type Target, visit, warmContext } from './bench/visit.ts';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.ts';
import { ROOT } from './preview.ts';

/** Odd, so that the median is a run that happened. */
const RUNS = 5;
/** The page of the built app that holds the chart. */
const PAGE = 'zh/reforms/court-service/';
const TEMPERATURES = ['cold', 'warm'] as const;

type Temperature = (typeof TEMPERATURES)[number];
type Weight = ReturnType<CountingServer['take']>;

const failures: string[] = [];
const weights = new Map<string, Weight>();
const times = new Map<string, number[]>();

const site = await serveCompressed(join(ROOT, 'dist'));
const folder = await buildPeers(site.address);
const peers = await serveCompressed(folder);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
try {
  const targets = targetsOf(site.address, peers.address);
  const warm = await weighAll(browser, targets);
  await timeAll(browser, targets, warm);
  printWeights(targets);
  printTimes(targets);
  await printPages(browser);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  console.log(`\nReform Yardstick ${version}, Node ${process.version}, ${browser.version()}`);
} finally {
  await browser.close();
  await Promise.all([site.close(), peers.close()]);
  rmSync(folder, { recursive: true });
}
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;

/** The same chart on each kind of page; the first is what the others are compared with. */
function targetsOf(site: string, peers: string): Target[] {
  const ours = `[data-chart-id="${CHART}"] svg path`;
  return [
    { name: 'bare D3 page', address: `${peers}bare/`, chart: 'svg path' },
    { name: 'reform page', address: site + PAGE, chart: ours },
    { name: 'iframe embed', address: `${site}embed/zh/${CHART}.html`, chart: ours },
    { name: '<reform-chart>', address: `${peers}host/`, chart: ours },
    { name: 'Vega-Embed', address: `${peers}vega/`, chart: 'svg .mark-line path' },
  ];
}

/** Weighs first and second visits, and leaves a visitor for the warm ones of each page. */
async function weighAll(browser: Browser, targets: readonly Target[]) {
  const warm = new Map<string, BrowserContext>();
  for (const target of targets) {
    await attempt(async () => {
      await weigh(await coldContext(browser), target, 'cold');
      const context = await warmContext(browser, target);
      warm.set(target.name, context);
      await quiet();
      await weigh(context, target, 'warm');
    });
  }
  return warm;
}

async function weigh(context: BrowserContext, target: Target, temperature: Temperature) {
  take();
  await visit(context, target, PLAIN, true);
  weights.set(`${target.name} ${temperature}`, take());
  if (temperature === 'cold') await context.close();
}

/** All pages in each round: what slows the machine for a while slows them alike. */
async function timeAll(
  browser: Browser,
  targets: readonly Target[],
  warm: ReadonlyMap<string, BrowserContext>,
) {
  for (let run = 0; run < RUNS; run++) {
    for (const condition of CONDITIONS) {
      for (const target of targets) {
        const known = warm.get(target.name);
        if (!known) continue;
        await attempt(async () => {
          const fresh = await coldContext(browser);
          keep(target.name, condition.name, 'cold', await visit(fresh, target, condition));
          await fresh.close();
          keep(target.name, condition.name, 'warm', await visit(known, target, condition));
        });
      }
    }
  }
}

function keep(name: string, condition: string, temperature: Temperature, time: number): void {
  const key = `${name} ${condition} ${temperature}`;
  times.set(key, [...(times.get(key) ?? []), time]);
}

/** A page that cannot be measured spoils its own line, not the others. */
async function attempt(measure: () => Promise<void>): Promise<void> {
  await measure().catch((error: unknown) => failures.push(String(error)));
}

/** Waits until nothing was asked for a second: a service worker fills its cache after the visit. */
async function quiet(): Promise<void> {
  do {
    await setTimeout(1000);
  } while (take().requests > 0);
}

/** What both servers sent since the last call. */
function take(): Weight {
  const [one, other] = [site.take(), peers.take()];
  return { requests: one.requests + other.requests, bytes: one.bytes + other.bytes };
}

function printWeights(targets: readonly Target[]): void {
  console.log(`One chart (${CHART}) on each kind of page. × is against the bare D3 page.`);
  console.log('\nBrotli kB and requests until the network is idle');
  const rows = targets.map(({ name }) => [
    name,
    ...TEMPERATURES.flatMap((temperature) => {
      const weight = weights.get(`${name} ${temperature}`);
      const bare = weights.get(`${targets[0]?.name} cold`);
      const ratio = temperature === 'cold' ? [timesOf(weight?.bytes, bare?.bytes)] : [];
      return [kilobytes(weight?.bytes), ...ratio, String(weight?.requests ?? '–')];
    }),
  ]);
  printRows([['', 'first kB', '×', 'requests', 'second kB', 'requests'], ...rows]);
}

function printTimes(targets: readonly Target[]): void {
  console.log(`\nMilliseconds to the chart, median of ${RUNS}, and × (lowest–highest of a round)`);
  for (const { name: condition } of CONDITIONS) {
    const rows = targets.map(({ name }) => [
      name,
      ...TEMPERATURES.flatMap((temperature) => {
        const own = times.get(`${name} ${condition} ${temperature}`) ?? [];
        const bare = times.get(`${targets[0]?.name} ${condition} ${temperature}`) ?? [];
        const each = own.map((time, run) => time / (bare[run] ?? Number.NaN));
        const range = each.sort(ascending).map((ratio) => ratio.toFixed(1));
        const spread =
          name === targets[0]?.name ? '' : ` (${range[0] ?? '–'}–${range.at(-1) ?? '–'})`;
        const middle = median(own);
        return [middle?.toFixed(0) ?? '–', timesOf(middle, median(bare)) + spread];
      }),
    ]);
    printRows([[condition, 'cold ms', '×', 'warm ms', '×'], ...rows]);
  }
}

/** What a first visit of each other kind of page weighs. */
async function printPages(browser: Browser): Promise<void> {
  const rows: string[][] = [['Pages of the app, first visit', 'kB', 'requests']];
  for (const { path } of samplePages('zh')) {
    take();
    const context = await coldContext(browser);
    await attempt(async () => {
      const page = await context.newPage();
      await page.goto(site.address + path, { waitUntil: 'networkidle' });
    });
    await context.close();
    const weight = take();
    rows.push([path, kilobytes(weight.bytes), String(weight.requests)]);
  }
  printRows(rows);
}
