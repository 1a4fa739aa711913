import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { FILES, PAGES } from '../tests/browser/pages.ts';
import { takeBriefing } from './briefing-pictures.ts';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.ts';
import { ROOT, serveBuild } from './preview.ts';

/** A picture of the README: small enough to be read with it. */
interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** What the picture begins at; the top of the page if not given. */
  readonly from?: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'overview', path: 'en/', width: 1200, height: 800, colorScheme: 'light' },
  {
    name: 'reform',
    path: 'zh/reforms/court-service/',
    width: 1200,
    height: 800,
    colorScheme: 'light',
  },
  { name: 'explore', path: 'en/explore/', width: 1200, height: 800, colorScheme: 'dark' },
  { name: 'phone', path: 'zh/', width: 390, height: 780, colorScheme: 'light' },
];
const IMAGES = join(ROOT, 'docs', 'images');
const WIDTHS = [390, 768, 1440];
const THEMES = ['light', 'dark'] as const;
/** Chromium draws no taller picture. */
const TALLEST = 16_000;

const { values } = parseArgs({ options: { all: { type: 'string' } } });
const server = await serveBuild({ port: 4300 });
const { address } = server;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
try {
  if (values.all === undefined) await takePictures(browser);
  else await takeAll(browser, values.all);
} finally {
  await browser.close();
  await server.close();
}

/** Writes the pictures of the README into docs/images. */
async function takePictures(browser: Browser): Promise<void> {
  for (const { name, path, width, height, colorScheme, from } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await show(page, path);
    if (from) await page.locator(from).first().scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(IMAGES, `${name}.png`) });
    await page.close();
  }
  await takeBriefing(browser, address, IMAGES);
}

/** Writes every page at each width and theme, and as it prints, for people to look at. */
async function takeAll(browser: Browser, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const others = FILES.filter((path) => path.endsWith('.html'));
  for (const path of [...PAGES.map((page) => page.path), ...others]) {
    const name = path.replace(/\.html$|\/$/g, '').replaceAll('/', '_');
    for (const colorScheme of THEMES) {
      const page = await browser.newPage({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await show(page, path);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
        const file = join(folder, `${name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true, clip });
      }
      await page.close();
    }
    await print(browser, path, join(folder, `${name}-print`));
    console.log(path);
  }
}

/** Writes a page as PDF, and as PNG where poppler's `pdftoppm` is installed. */
async function print(browser: Browser, path: string, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 718, height: 1000 } });
  await show(page, path);
  await page.pdf({ path: `${file}.pdf`, format: 'A4', margin: { top: '15mm', bottom: '15mm' } });
  spawnSync('pdftoppm', ['-png', '-r', '70', `${file}.pdf`, file]);
  await page.close();
}

/** Opens a page and waits until its charts are drawn; pages without script have none. */
async function show(page: Page, path: string): Promise<void> {
  await page.goto(address + path, { waitUntil: 'networkidle' });
  const undrawn = page.locator('figure[data-chart]:not([data-ready="true"])');
  await undrawn.first().waitFor({ state: 'detached' });
}
