import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { recordsWords } from '../../src/i18n/records.ts';
import { sampleWord } from '../../src/i18n/sample-words.ts';
import { sampleLog } from '../../src/records/sample-log.ts';
import { CHROMIUM_ARGS, findShell } from '../chromium.ts';
import { serveBuild } from '../preview.ts';
import { openWatched } from './watch-page.ts';

// The way of a new user, by script: a log in GB18030 → medians of working days by district, before and
// after a reform → a briefing. Every step is timed; the whole is to take less than five minutes.

declare const watched: { settled: () => Promise<number> };

const ROWS = Number(process.argv[3] ?? 1_000_000);
const REFORM = '2023-07-03';
const PATIENCE = 600_000;

/** Writes text as GB18030: what one or two bytes say, which is all that the log holds. */
function makeEncoder(): (text: string) => Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const known = new Map<string, readonly number[]>();
  for (let lead = 0xb0; lead <= 0xf7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      known.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return (text) =>
    Uint8Array.from([...text].flatMap((one) => known.get(one) ?? [one.charCodeAt(0)]));
}

function writeLog(path: string): void {
  const encode = makeEncoder();
  const file = openSync(path, 'w');
  const { columns, rows } = sampleLog({ rows: ROWS, seed: 12 });
  let lines = [columns.map((one) => sampleWord(one, 'zh')).join(',')];
  const flush = () => {
    writeSync(file, encode(`${lines.join('\n')}\n`));
    lines = [];
  };
  for (const row of rows) {
    lines.push(row.map((one) => sampleWord(one, 'zh')).join(','));
    if (lines.length === 20_000) flush();
  }
  flush();
  closeSync(file);
}

const words = recordsWords('zh');
const { add, open } = messages('zh').briefing.shelf;
const settled = (page: Page) => page.evaluate(() => watched.settled());

/** What a user does, one after the other. */
const STEPS: readonly (readonly [string, (page: Page, file: string) => Promise<unknown>])[] = [
  [
    'choose the log, until all charts',
    async (page, file) => {
      await page.locator('main input[type=file]').setInputFiles(file);
      await page.getByText(words.figuresTitle, { exact: true }).waitFor();
      await settled(page);
    },
  ],
  [
    'count working days',
    async (page) => {
      await page.getByRole('combobox', { name: words.dayCount }).selectOption('working');
      await page.locator('[data-figure="median"] strong', { hasText: '工作日' }).waitFor();
      await settled(page);
    },
  ],
  [
    'set the date of the reform',
    async (page) => {
      await page.locator('fieldset.bar input[type="date"]').fill(REFORM);
      await page.getByText(words.beforeAfter, { exact: true }).waitFor();
      await settled(page);
    },
  ],
  [
    'put two charts into a briefing',
    async (page) => {
      for (const id of ['records-area', 'records-medians']) {
        const chart = page.locator('.linked', { has: page.locator(`[data-chart-id="${id}"]`) });
        await chart.getByRole('button', { name: add, exact: true }).click();
        await chart.getByRole('link', { name: open, exact: true }).waitFor();
      }
    },
  ],
  [
    'open the briefing',
    async (page) => {
      await page.getByRole('link', { name: open, exact: true }).first().click();
      await page.waitForURL(/briefing\/edit/);
      await page
        .locator('figure[data-chart-id="records-area"][data-ready="true"]')
        .first()
        .waitFor();
    },
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'yardstick-trial-'));
const file = join(folder, '许可.csv');
writeLog(file);
const site = await serveBuild({ port: 0 });
const browser = await chromium.launch({
  executablePath: findShell() ?? undefined,
  args: CHROMIUM_ARGS,
});
try {
  const page = await browser.newPage({ locale: 'zh-CN' });
  page.setDefaultTimeout(PATIENCE);
  await openWatched(page, `${site.address}zh/records/`);
  let all = 0;
  for (const [name, act] of STEPS) {
    const before = performance.now();
    await act(page, file);
    const seconds = (performance.now() - before) / 1000;
    all += seconds;
    console.log(`${name}: ${seconds.toFixed(1)} s`);
    if (name.includes('reform')) {
      const rows = page.locator('table', { hasText: words.after }).first().locator('tr');
      for (const text of await rows.allInnerTexts()) console.log(text.replace(/\s+/g, ' '));
    }
  }
  console.log(`all: ${all.toFixed(1)} s`);
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}
