import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from '../chromium.ts';
import { ROOT } from '../preview.ts';
import { type City, makeCity } from './scale/city.ts';
import { askingLines, openingLines, weightLines } from './scale/large.ts';
import { type Line, type Measuring, measureLines, megabytes, seconds } from './scale/lines.ts';
import { openPage } from './scale/measure.ts';
import { type BuiltSite, buildSite } from './scale/project.ts';
import { serveCompressed } from './server.ts';
import { printRows } from './table.ts';

/** Quality of Brotli, so that the bench need not wait for it. */
const QUALITY = 5;
const FIGURES = 200_000;

/** 200,000 figures: 10 reforms, 12 districts × 60 months of each of their indicators. */
const largeCity = () =>
  makeCity(1, { reforms: 10, indicators: 28, districts: 12, months: 60, most: FIGURES });
/** With the city of the project, 17 cities of ten reforms each. */
const many = () =>
  Array.from({ length: 16 }, (_, at) =>
    makeCity(at + 1, { reforms: 10, indicators: 4, districts: 3, months: 8, most: Infinity }),
  );

/** The sites that are being measured, to be cleared whatever ends the run. */
const cleared: (() => void)[] = [];
const clear = () => {
  for (const remove of cleared.splice(0)) remove();
};
process.on('exit', clear);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

async function built(cities: readonly City[]): Promise<BuiltSite> {
  const site = await buildSite(cities);
  if (process.argv.includes('--keep')) console.error(`kept: ${site.dist}`);
  else cleared.push(site.remove);
  return site;
}

function print(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}\n`);
  printRows([
    ['', 'before', 'goal', 'now'],
    ...lines.map(({ what, before, goal, now }) => [what, before, goal, now]),
  ]);
}

async function measureLarge(browser: Browser): Promise<void> {
  const city = largeCity();
  const large = await built([city]);
  const server = await serveCompressed(large.dist, QUALITY);
  const own = await serveCompressed(join(ROOT, 'dist'), QUALITY);
  const part = {
    browser,
    large,
    site: server.address,
    own: own.address,
    city: city.id,
    figures: FIGURES,
  };
  const lines = [...weightLines(part), ...openingLines(part), ...askingLines(part)];
  print('With 200,000 synthetic figures added:', await measureLines(lines));
  await Promise.all([server.close(), own.close()]);
}

async function measureMany(browser: Browser): Promise<void> {
  const { dist } = await built(many());
  const server = await serveCompressed(dist, QUALITY);
  const page = `${server.address}zh/`;
  const lines: Measuring[] = [
    {
      what: '17 cities, overview, HTML',
      before: '12.8 MB',
      goal: '0.5 MB',
      measure: () => megabytes(statSync(join(dist, 'zh/index.html')).size),
    },
    {
      what: '17 cities, overview, interactive, 4× slower',
      before: '15 s',
      goal: '2 s',
      measure: async () => seconds((await openPage(browser, page, 4)).interactive),
    },
  ];
  print('With 17 cities, 170 reforms:', await measureLines(lines));
  await server.close();
}

if (!existsSync(join(ROOT, 'dist-lib/cli.js'))) {
  throw new Error('no built site to measure beside: npm run build');
}
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
try {
  await measureLarge(browser);
  await measureMany(browser);
} finally {
  await browser.close();
}
