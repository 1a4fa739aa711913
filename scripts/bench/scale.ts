import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from '../chromium.ts';
import { ROOT } from '../preview.ts';
import { makeCity } from './scale/city.ts';
import { askExplore, heapOf, livePage, openPage, typeKeys } from './scale/measure.ts';
import { type BuiltProject, buildProject, sizeOf } from './scale/project.ts';
import { serveCompressed } from './server.ts';
import { printRows } from './table.ts';

/** 200,000 figures: 10 reforms, 12 districts × 60 months of each of their indicators. */
const LARGE = [
  makeCity(1, { reforms: 10, indicators: 28, districts: 12, months: 60, most: 200_000 }),
];
/** With the city of the project, 17 cities of ten reforms each. */
const MANY = Array.from({ length: 16 }, (_, at) =>
  makeCity(at + 1, { reforms: 10, indicators: 4, districts: 3, months: 8, most: Infinity }),
);
const REFORM = 'synthetic-01-r01';
/** The overview of the reforms of the large city, beside that of the project's own. */
const OVERVIEW = 'zh/collections/synthetic-01/';

const MB = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const htmlOf = (dist: string, path: string) => MB(statSync(join(dist, path, 'index.html')).size);

function brotli(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(readFileSync(file), { params }).length;
}

type Line = readonly [what: string, today: string, goal: string, now: string];

async function measureLarge(
  browser: Browser,
  project: BuiltProject,
  site: string,
): Promise<Line[]> {
  const { dist } = project;
  const small = await serveCompressed(join(ROOT, 'dist'), 5);
  const overview = await openPage(browser, site + OVERVIEW);
  const overviewToday = await openPage(browser, `${small.address}zh/`);
  const reform = await openPage(browser, `${site}zh/reforms/${REFORM}/`);
  const reformToday = await openPage(browser, `${small.address}zh/reforms/tax-chain/`);
  await small.close();
  const catalog = join(dist, 'data/catalog.json');
  const of = (now: number, then: number) => `${(now / then).toFixed(1)}×`;
  const explore = await exploreLines(browser, site).catch(notMeasured);
  return [
    [
      'catalog, raw / Brotli',
      '81 / 1.6 MB',
      '1 / 0.1 MB',
      `${MB(statSync(catalog).size)} / ${MB(brotli(catalog))}`,
    ],
    ['overview, HTML', '9.3 MB', '0.4 MB', htmlOf(dist, OVERVIEW)],
    [
      'overview, interactive; × ten reforms',
      '4.2 s',
      '1.3×',
      `${seconds(overview.interactive)}; ${of(overview.interactive, overviewToday.interactive)}`,
    ],
    ['overview, longest task', '3.9 s', '0.1 s', seconds(overview.longest)],
    ['reform page, HTML', '16.7 MB', '0.5 MB', htmlOf(dist, `zh/reforms/${REFORM}`)],
    [
      'reform page, first chart; × a small one',
      '4.7 s',
      '1.3×',
      `${seconds(reform.chart)}; ${of(reform.chart, reformToday.chart)}`,
    ],
    ...explore,
    ...(await searchLines(browser, site).catch(notMeasured)),
    ['dist', '491 MB', '60 MB', MB(sizeOf(dist))],
    [
      'build, time / memory',
      '110 s / 2.8 GB',
      '40 s / 1 GB',
      `${project.seconds.toFixed(0)} s / ${project.memory === null ? '–' : MB(project.memory)}`,
    ],
  ];
}

/** What could not be measured is said in its line; the others stand. */
const notMeasured = (cause: unknown): Line[] => [
  ['not measured', '', '', String(cause).split('\n')[0] ?? ''],
];

async function exploreLines(browser: Browser, site: string): Promise<Line[]> {
  const page = await livePage(browser, `${site}zh/explore/`);
  const one = (indicator: string) => `?indicator=${REFORM}-${indicator}&v=1`;
  const small = (place: string) => `?indicator=db-starting-business-days&area=${place}&v=1`;
  await askExplore(page, small('CN'), 17);
  const memory = await askExplore(page, small('HK'), 17);
  await askExplore(page, one('i02'), 720);
  const database = await askExplore(page, one('i03'), 720);
  const before = await heapOf(page);
  const total = 200_000 + Number(await page.evaluate(countOfAll));
  const from = performance.now();
  await askExplore(page, '?v=1', total);
  const all = page.locator('[data-show-all]');
  if (await all.isVisible()) await all.click();
  await page.locator('tbody tr').nth(20).waitFor();
  const whole = performance.now() - from;
  const held = (await heapOf(page)) - before;
  await page.context().close();
  return [
    ['Explore, changed question, from memory', '0.3 s', '0.1 s', seconds(memory)],
    [
      'Explore, changed question, 720 figures of the database',
      '0.3 s',
      '0.25 s',
      seconds(database),
    ],
    ['everything in the table', '102 s, 4 GB', '1 s, 200 MB', `${seconds(whole)}, ${MB(held)}`],
  ];
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

async function searchLines(browser: Browser, site: string): Promise<Line[]> {
  const overview = await livePage(browser, site + OVERVIEW);
  const first = await typeKeys(overview, 'input[type="search"]', '合成指标1.3');
  await overview.context().close();
  const compare = await livePage(browser, `${site}zh/compare/`);
  const second = await typeKeys(compare, 'input[type="search"]', '合成指标1.3');
  await compare.context().close();
  const show = (time: number) => `${time.toFixed(0)} ms`;
  return [
    [
      'search, a key; overview / Compare',
      '3.8 / 0.8 s',
      '50 ms',
      `${show(first)} / ${show(second)}`,
    ],
  ];
}

async function measureMany(
  browser: Browser,
  { dist }: BuiltProject,
  site: string,
): Promise<Line[]> {
  const phone = await openPage(browser, `${site}zh/`, 4);
  return [
    ['17 cities, overview, HTML', '12.8 MB', '0.5 MB', htmlOf(dist, 'zh')],
    ['17 cities, overview, interactive, 4× slower', '15 s', '2 s', seconds(phone.interactive)],
  ];
}

async function measured(
  browser: Browser,
  cities: Parameters<typeof buildProject>[0],
  measure: (browser: Browser, project: BuiltProject, site: string) => Promise<Line[]>,
): Promise<Line[]> {
  const project = await buildProject(cities);
  const server = await serveCompressed(project.dist, 5);
  try {
    return await measure(browser, project, server.address);
  } finally {
    await server.close();
    if (process.argv.includes('--keep')) console.log(`kept: ${project.dist}`);
    else project.remove();
  }
}

function print(lines: readonly Line[]): void {
  printRows([['', 'before', 'goal', 'now'], ...lines.map((line) => [...line])]);
}

const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
try {
  console.log('With 200,000 synthetic figures added:');
  print(await measured(browser, LARGE, measureLarge));
  console.log('\nWith 17 cities, 170 reforms:');
  print(await measured(browser, MANY, measureMany));
} finally {
  await browser.close();
}
