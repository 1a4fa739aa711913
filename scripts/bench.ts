import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { median } from 'd3-array';
import { build } from 'vite';
import { samplePages } from '../tests/browser/pages.ts';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.ts';
import { ROOT, serveBuild } from './preview.ts';

/** Odd, so that the median is a run that happened. */
const RUNS = 7;
const BARE = 'bare D3 page';

/** Marks the frame after the first one that holds a chart; text, because it runs in the page. */
const MARK_FIRST_CHART = `(function look() {
  const drawn = document.querySelector('svg rect, svg path, svg circle, figure[data-chart] text');
  requestAnimationFrame(drawn ? () => performance.mark('chart') : look);
})()`;

/** What one cold visit took. */
interface Visit {
  readonly bytes: number;
  readonly brotli: number;
  readonly requests: number;
  /** Milliseconds from the start of the visit to the first frame with a chart; NaN if there is none. */
  readonly chart: number;
}

const bare = await buildBarePage();
const servers = [await serveBuild({ port: 4400 }), await serveBuild({ port: 4410, folder: bare })];
const [site = '', plain = ''] = servers.map((server) => server.resolvedUrls?.local[0]);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const addresses = new Map([[BARE, plain]]);
for (const { path } of samplePages('zh')) addresses.set(path, site + path);
const visits = new Map<string, Visit[]>([...addresses.keys()].map((name) => [name, []]));
try {
  // All pages in each round: what slows the machine for a while slows them alike.
  for (let run = 0; run < RUNS; run++) {
    for (const [name, address] of addresses) visits.get(name)?.push(await visit(browser, address));
  }
  printTable();
} finally {
  await browser.close();
  for (const server of servers) await server.close();
  rmSync(bare, { recursive: true });
}

/** Builds the page to compare with: one bar chart with D3, as small as the same bundler makes it. */
async function buildBarePage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-bench-'));
  const entry = join(ROOT, 'scripts', 'bench', 'bare-chart.ts');
  const rolldownOptions = { input: entry, output: { entryFileNames: 'chart.js' } };
  const options = { outDir: folder, emptyOutDir: true, copyPublicDir: false, rolldownOptions };
  await build({ root: ROOT, configFile: false, logLevel: 'error', build: options });
  const bars = Array.from({ length: 8 }, (_, index) => ({
    name: `bar ${index}`,
    value: 8 + index,
  }));
  writeFileSync(join(folder, 'bars.json'), JSON.stringify(bars));
  const head = '<meta charset="utf-8"><title>bare</title><link rel="icon" href="data:,">';
  const script = '<script type="module" src="chart.js"></script>';
  writeFileSync(join(folder, 'index.html'), `<!doctype html>${head}<body>${script}`);
  return folder;
}

/** Visits a page with nothing kept from before; service workers are off. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body().catch(() => Buffer.of())));
  await page.addInitScript(MARK_FIRST_CHART);
  await page.goto(address, { waitUntil: 'networkidle' });
  const chart = await page.evaluate(() => performance.getEntriesByName('chart')[0]?.startTime);
  const files = await Promise.all(bodies);
  await context.close();
  return {
    bytes: files.reduce((sum, file) => sum + file.byteLength, 0),
    brotli: files.reduce((sum, file) => sum + brotliCompressSync(file).byteLength, 0),
    requests: files.length,
    chart: chart ?? Number.NaN,
  };
}

/** One line a page: medians, and each as a multiple of the bare page's. */
function printTable(): void {
  const middle = (name: string, key: keyof Visit) =>
    median(visits.get(name) ?? [], (one) => one[key]) ?? Number.NaN;
  const width = Math.max(...[...addresses.keys()].map((name) => name.length));
  const cell = (name: string, key: keyof Visit, divisor: number) => {
    const value = middle(name, key);
    const ratio = value / middle(BARE, key);
    const times = Number.isNaN(ratio) ? '' : `${ratio.toFixed(1)}×`;
    const digits = divisor === 1 ? 0 : 1;
    return `${(value / divisor).toFixed(digits).padStart(9)} ${times.padStart(7)}`;
  };
  console.log(`median of ${RUNS} cold visits; × is against the ${BARE}\n`);
  const heads = ['raw kB', 'brotli kB', 'requests', 'chart ms'];
  console.log(`${''.padEnd(width)} ${heads.map((head) => head.padStart(9).padEnd(17)).join(' ')}`);
  for (const name of addresses.keys()) {
    const cells = [
      cell(name, 'bytes', 1000),
      cell(name, 'brotli', 1000),
      cell(name, 'requests', 1),
      cell(name, 'chart', 1),
    ];
    console.log(`${name.padEnd(width)} ${cells.join(' ')}`);
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  console.log(`\nReform Yardstick ${version}, Node ${process.version}, ${browser.version()}`);
}
