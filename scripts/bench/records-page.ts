import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { max, median, quantile } from 'd3-array';
import { CHROMIUM_ARGS, findShell } from '../chromium.ts';
import { serveBuild } from '../preview.ts';
import type { Bare } from './bare-engine.ts';
import { serveBare } from './bare-site.ts';
import { chooseLog, openWatched, pressMarks } from './watch-page.ts';

// What a log costs in the page itself, in the headless shell, beside a page of the bare engine in the
// same run. The site is that of the last build.

declare const bare: Bare;

const PATIENCE = 600_000;
const PRESSES = 36;
const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/** Writes the log as Parquet, with an eighth column. */
export async function writeParquet(csv: string, folder: string): Promise<string> {
  const path = join(folder, 'log.parquet');
  const connection = await (await DuckDBInstance.create()).connect();
  const rows = `SELECT *, CAST(hash(case_no) % 900 AS INTEGER) AS fee FROM read_csv('${csv}')`;
  await connection.run(`COPY (${rows}) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  return path;
}

/** Most memory that a process of the browser of this type has held, in MB; 0 where that is not told. */
async function peakOf(browser: Browser): Promise<number> {
  if (!existsSync('/proc/self/status')) return 0;
  const session: CDPSession = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
  return megabytes((max(peaks.map(Number)) ?? 0) * 1024);
}

/** Marks of three charts in turn: months, districts, days. */
const MARKS = Array.from({ length: PRESSES }, (_, at) => ({
  chart: ['records-flow', 'records-area', 'records-durations'][at % 3] ?? '',
  place: Math.floor(at / 3) + 1,
}));

export async function inBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findShell() ?? undefined;
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** The page with a log: until its charts, presses, memory. */
function benchPage(address: string, file: string) {
  return inBrowser(async (browser) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await openWatched(page, `${address}en/records/?extract=2024-12-31&v=1`);
    const read = await chooseLog(page, file, PATIENCE);
    // The first press loads and compiles what the others find.
    await pressMarks(page, MARKS.slice(0, 2));
    const presses = await pressMarks(page, MARKS);
    return { ...read, presses, peak: await peakOf(browser) };
  });
}

function benchBare(address: string, file: string, format: 'parquet' | 'csv') {
  return inBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'bare' in globalThis);
    await page.locator('input').setInputFiles(file);
    const asked = format === 'parquet' ? await page.evaluate(() => bare.ask()) : Number.NaN;
    const read = await page.evaluate((one) => bare.read(one), format);
    return { asked, ...read, peak: await peakOf(browser) };
  });
}

const load = () => execFileSync('cat', ['/proc/loadavg'], { encoding: 'utf8' }).split(' ')[0];

/** Lines of a table: what, milliseconds, times, beside what. */
export async function benchRecordsPage(csv: string, withCsv: boolean): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-bench-page-'));
  const site = await serveBuild({ port: 0 });
  const bareSite = await serveBare(join(folder, 'bare'));
  const lines: string[][] = [];
  const keep = (what: string, ms: number, times = Number.NaN, beside = '') =>
    lines.push([what, ms.toFixed(0), Number.isNaN(times) ? '' : times.toFixed(2), beside]);
  try {
    const parquet = await writeParquet(csv, folder);
    console.log(`load before: ${existsSync('/proc/loadavg') ? load() : 'not told'}`);
    const own = await benchPage(site.address, parquet);
    const engine = await benchBare(bareSite.address, parquet, 'parquet');
    keep(
      'Parquet to linked charts',
      own.opened,
      own.opened / engine.asked,
      'bare engine, one group-by',
    );
    keep('longest task of the main thread meanwhile', own.longest);
    const { times, longest } = own.presses;
    keep(`choice to all charts painted, median of ${times.length}`, median(times) ?? 0);
    keep('the same, 95 % under', quantile(times, 0.95) ?? 0);
    keep('longest task of the main thread meanwhile', longest);
    keep('most memory of the tab, MB', own.peak, own.peak / engine.peak, 'bare engine, its table');
    if (withCsv) {
      const ownCsv = await benchPage(site.address, csv);
      const engineCsv = await benchBare(bareSite.address, csv, 'csv');
      keep(
        'CSV to linked charts',
        ownCsv.opened,
        ownCsv.opened / engineCsv.load,
        'bare engine, CSV to a table',
      );
    }
    console.log(`load after: ${existsSync('/proc/loadavg') ? load() : 'not told'}`);
    return lines;
  } finally {
    await site.close();
    bareSite.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
