import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { samplePages } from '../../tests/browser/pages.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../chromium.ts';
import { ROOT } from '../preview.ts';
import { buildPeers, CHART } from './peers.ts';
import { Results, type Temperature, type Weight } from './results.ts';
import { serveCompressed } from './server.ts';
import { kilobytes, printRows } from './table.ts';
import {
  CONDITIONS,
  coldContext,
  PLAIN,
  settle,
  type Target,
  visit,
  warmContext,
} from './visit.ts';

/** Odd, so that the median is a run that happened. */
const RUNS = 7;
/** The page of the built app that holds the chart of all other pages. */
const PAGE = 'zh/reforms/court-service/';

const failures: string[] = [];
const results = new Results();

const site = await serveCompressed(join(ROOT, 'dist'));
const folder = await buildPeers(site.address);
const peers = await serveCompressed(folder);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
try {
  const targets = targetsOf(site.address, peers.address);
  const warm = await weighAll(browser, targets);
  await timeAll(browser, targets, warm);
  const names = targets.map(({ name }) => name);
  console.log(`The chart of all pages: ${CHART}. × is against the bare D3 page.`);
  results.printWeights(names);
  results.printTimes(
    names,
    CONDITIONS.map(({ name }) => name),
  );
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

/** The same chart on each kind of page, and the first chart of ours; the first is the measure of all. */
function targetsOf(site: string, peers: string): Target[] {
  const ours = `[data-chart-id="${CHART}"] svg path`;
  // What stands after a drawing is there when the whole drawing is.
  const first = 'figure[data-chart] > .furniture';
  return [
    { name: 'bare D3 page', address: `${peers}bare/`, chart: 'svg path' },
    { name: 'overview, its first chart', address: `${site}zh/`, chart: first, keeps: true },
    { name: 'reform page, its first chart', address: site + PAGE, chart: first, keeps: true },
    { name: 'reform page, the same chart', address: site + PAGE, chart: ours, keeps: true },
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
  results.weigh(target.name, temperature, take());
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
          results.keep(target.name, condition.name, 'cold', await visit(fresh, target, condition));
          await fresh.close();
          results.keep(target.name, condition.name, 'warm', await visit(known, target, condition));
        });
      }
    }
  }
}

/** A page that cannot be measured spoils its own line, not the others. */
async function attempt(measure: () => Promise<void>): Promise<void> {
  await measure().catch((error: unknown) => failures.push(String(error)));
}

/** Waits until nothing was asked for a second. */
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

/** What a first visit of each kind of page weighs. */
async function printPages(browser: Browser): Promise<void> {
  const rows: string[][] = [['Pages of the app, first visit', 'kB', 'requests']];
  for (const { path } of samplePages('zh')) {
    take();
    await attempt(async () => {
      const context = await coldContext(browser);
      const page = await context.newPage();
      await page.goto(site.address + path);
      await settle(page);
      await context.close();
    });
    const weight = take();
    rows.push([path, kilobytes(weight.bytes), String(weight.requests)]);
  }
  printRows(rows);
}
