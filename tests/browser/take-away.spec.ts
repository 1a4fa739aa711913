import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { parquetReadObjects } from 'hyparquet';
import { messages } from '../../src/i18n/messages.ts';
import { readDocument } from '../../src/spec/read.ts';
import { expect, open, test } from './fixtures.ts';
import { PUBLIC, publish, unpublished } from './published.ts';

const PAGE = 'reforms/court-service/';
const CHART = 'court-service-days';
const FIGURE = '8.86';

async function openMenu(page: Page, language: 'zh' | 'en' = 'en'): Promise<Locator> {
  await publish(page);
  await open(page, `${language}/${PAGE}`);
  const chart = page.locator(`figure[data-chart-id="${CHART}"]`).first();
  await chart.getByText(messages(language).take.open, { exact: true }).click();
  await chart.getByRole('button', { name: 'SVG' }).waitFor();
  return chart;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

async function save(page: Page, chart: Locator, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
}

for (const language of ['zh', 'en'] as const) {
  test(`every kind of file is made in the browser: ${language}`, async ({ page }) => {
    const words = messages(language);
    const chart = await openMenu(page, language);
    for (const [name, extension] of [
      [words.take.svg, 'svg'],
      [words.take.csv, 'csv'],
      [words.take.json, 'json'],
      [words.take.html, 'html'],
    ] as const) {
      const download = await save(page, chart, name);
      expect(download.suggestedFilename()).toBe(`${CHART}.${extension}`);
      const text = (await bytesOf(download)).toString('utf8');
      expect(text).toContain(FIGURE);
      expect(text).toContain(language === 'zh' ? '南方都市报' : 'Southern Metropolis Daily');
      expect(text).toContain(`${PUBLIC}${language}/${PAGE}?data=`);
      expect(text).not.toMatch(/<script|<!--|foreignObject/);
    }
    const workbook = await bytesOf(await save(page, chart, words.take.xlsx));
    expect(workbook.subarray(0, 2).toString('latin1')).toBe('PK');
    const table = await bytesOf(await save(page, chart, words.take.parquet));
    const [row] = await parquetReadObjects({ file: Uint8Array.from(table).buffer });
    expect(row?.OBS_VALUE).toBe(17.6);
  });
}

test('a bitmap has as many pixels as asked for, and something on it', async ({ page }) => {
  const chart = await openMenu(page);
  const widths: number[] = [];
  for (const scale of ['1', '4']) {
    await chart.getByLabel(messages('en').take.scale).selectOption(scale);
    const bytes = await bytesOf(await save(page, chart, 'PNG'));
    widths.push(bytes.readUInt32BE(16));
    expect(bytes.byteLength).toBeGreaterThan(5000);
  }
  expect(widths).toEqual([800, 3200]);
});

test('the chart alone is printed, as vectors, with its title and source', async ({ page }) => {
  const chart = await openMenu(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', document.title);
  });
  await chart.getByRole('button', { name: messages('en').take.print }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', /8\.86 days/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet svg')).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  await expect(page.locator('.print-sheet')).toContainText('Southern Metropolis Daily');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  await expect(page.locator('main')).toBeVisible();
});

test('a copied link leads to the chart and says when the data are another version', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const chart = await openMenu(page);
  await chart.getByRole('button', { name: messages('en').take.copyLink }).click();
  const copied = chart.getByRole('status').filter({ hasText: messages('en').take.copied });
  await expect(copied).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(
    /^https:\/\/reform\.example\/.*\?data=[0-9a-f]{12}&at=\d{4}-\d{2}-\d{2}#court-service-days$/,
  );
  await open(page, unpublished(link));
  await expect(page.locator(`[id="${CHART}"]`)).toBeInViewport();
  await expect(page.locator('[data-cited-version]')).toHaveCount(0);
  await page.goto('about:blank');
  await open(page, unpublished(link).replace(/data=[0-9a-f]{12}/, 'data=0123456789ab'));
  await expect(page.locator('[data-cited-version]')).toContainText('0123456789ab');
});

test('a chart is cited in every style, each to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const chart = await openMenu(page, 'zh');
  await chart.getByRole('button', { name: messages('zh').take.cite }).click();
  const dialog = page.getByRole('dialog', { name: messages('zh').take.citeTitle });
  for (const part of ['[DS/OL]', '[Data set]', '@dataset{', 'TY  - DATA', '"type": "dataset"']) {
    await expect(dialog).toContainText(part);
  }
  await dialog.getByRole('button', { name: /复制 GB/ }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^南方都市报.*8\.86天.*: 数据版本 [0-9a-f]{12}\[DS\/OL\]\. 改革标尺/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('axe finds nothing in the open menu, nor in the citations', async ({ page }) => {
  const chart = await openMenu(page);
  const breaches = async (part: string) =>
    (await new AxeBuilder({ page }).include(part).analyze()).violations;
  expect(await breaches('.take-away[open]')).toEqual([]);
  await chart.getByRole('button', { name: messages('en').take.cite }).click();
  await page.getByRole('dialog', { name: messages('en').take.citeTitle }).waitFor();
  expect(await breaches('dialog[open]')).toEqual([]);
});

/** A saved document as the page saves it, for the open page. */
async function savedDocument(page: Page): Promise<string> {
  const chart = await openMenu(page);
  const download = await save(page, chart, messages('en').take.json);
  return (await bytesOf(download)).toString('utf8');
}

const choose = (page: Page, text: string, name = 'chart.json') =>
  page.setInputFiles('input[type=file]', {
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

test('a saved chart opens again: same picture, same table, same sources', async ({ page }) => {
  const text = await savedDocument(page);
  const { rows } = readDocument(text);
  const drawn = await marksOf(page.locator(`figure[data-chart-id="${CHART}"]`).first());
  await open(page, 'en/open/');
  await choose(page, text);
  const chart = page.locator(`figure[data-chart-id="${CHART}"][data-ready="true"]`);
  await expect(page.locator('[data-version="same"]')).toBeVisible();
  await expect.poll(() => marksOf(chart)).toEqual(drawn);
  await expect(chart.locator('tbody tr')).toHaveCount(rows.length);
  await expect(page.getByRole('main')).toContainText('Southern Metropolis Daily');
  await chart.locator('[data-mark]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('17.6');
});

function marksOf(chart: Locator): Promise<string[]> {
  return chart
    .locator('svg [data-mark]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
}

test('a document of other data shows its own figures and says so', async ({ page }) => {
  const document = JSON.parse(await savedDocument(page));
  document.dataHash = 'f'.repeat(64);
  document.rows[0].value = 12345;
  delete document.taken;
  document.future = { kept: true };
  await open(page, 'en/open/');
  await choose(page, JSON.stringify(document));
  await expect(page.locator('[data-version="other"]')).toContainText('ffffffffffff');
  const chart = page.locator(`figure[data-chart-id="${CHART}"][data-ready="true"]`);
  await expect(chart.locator('svg').first()).toContainText('12,345');
  await chart.getByText(messages('en').take.open, { exact: true }).click();
  const again = await save(page, chart, messages('en').take.json);
  const { future, taken } = JSON.parse((await bytesOf(again)).toString('utf8'));
  expect(future).toEqual({ kept: true });
  expect(taken.address).toBe('');
});

test('scripts in texts are texts', async ({ page }) => {
  const script = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
  const document = JSON.parse(await savedDocument(page), (key, value) =>
    key === 'zh' || key === 'en' ? script : value,
  );
  document.sources[0].url = 'javascript:window.ran=1';
  await open(page, 'en/open/');
  await choose(page, JSON.stringify(document));
  const chart = page.locator(`figure[data-chart-id="${CHART}"][data-ready="true"]`);
  await expect(chart.getByRole('heading')).toHaveText(script);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await expect(page.locator('main a[href^="javascript"]')).toHaveCount(0);
});

test('a bad file gets a plain answer, and the next good one opens', async ({ page }) => {
  const text = await savedDocument(page);
  const document = JSON.parse(text);
  const bad: readonly [string, RegExp][] = [
    [text.slice(0, 500), /incomplete/],
    ['hello', /not a chart file/],
    ['{"version":1}', /not a chart file/],
    [JSON.stringify({ ...document, version: 7 }), /version 7/],
    [text.replace('"value": 8.86', '"value": 1e999'), /a number, 1e999, that/],
    [text.replace('"value": 8.86', '"value": "8.86"'), /Row 2 .* wrong/],
    [' '.repeat(20_000_001), /too large/],
  ];
  await open(page, 'en/open/');
  for (const [content, answer] of bad) {
    await choose(page, content);
    await expect(page.getByRole('alert')).toContainText(answer);
    await expect(page.locator('main figure')).toHaveCount(0);
  }
  await choose(page, text);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('main figure[data-ready="true"]')).toBeVisible();
});

test('a document dropped on any page is shown there', async ({ page }) => {
  const text = await savedDocument(page);
  await open(page, 'en/');
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'saved.json', { type: 'application/json' }));
    const init = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', init));
    document.body.dispatchEvent(new DragEvent('drop', init));
  }, text);
  const dialog = page.getByRole('dialog', { name: 'saved.json' });
  await expect(dialog.locator(`figure[data-chart-id="${CHART}"]`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
