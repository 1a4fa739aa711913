import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { type Briefing, blockId, emptyBriefing } from '../../src/spec/briefing/briefing.ts';
import { readBriefing, writeBriefing } from '../../src/spec/briefing/read.ts';
import { readDocument } from '../../src/spec/read.ts';
import { expect, open, test } from './fixtures.ts';

const REFORM = 'en/reforms/court-service/';
const CHART = 'court-service-days';
const SHELF = 'en/briefing/';
const words = messages('en').briefing.shelf;
const chartOn = (page: Page, id = CHART) => page.locator(`figure[data-chart-id="${id}"]`).first();
const tray = (page: Page, count: number) =>
  page.getByRole('button', { name: words.tray(String(count)), exact: true });
const rows = (page: Page) => page.locator('[data-briefing]');
const act = (row: Locator, name: string) =>
  row.getByRole('button', { name: new RegExp(`^${name}`) });

/** Presses a button to add something and waits until it is in. */
async function add(part: Locator, name: string = words.add): Promise<void> {
  const button = part.getByRole('button', { name, exact: true });
  await button.click();
  await expect(button.locator('xpath=..').getByRole('status')).toContainText('items now');
}

const aBriefing = (more: Partial<Briefing> = {}): Briefing =>
  emptyBriefing({
    language: 'en',
    title: 'From a colleague',
    blocks: [
      { id: 'h', kind: 'heading', level: 1, text: '=HYPERLINK("http://x.test")' },
      { id: 't', kind: 'text', markdown: '<script>document.title = "run"</script> and {gone}' },
    ],
    ...more,
  });

interface NamedFile {
  readonly name: string;
  readonly text: string;
}
const fileOf = (briefing: unknown, name = 'colleague.briefing.json'): NamedFile => ({
  name,
  text: JSON.stringify(briefing),
});

/** Chooses a file for the shelf. */
async function choose(page: Page, { name, text }: NamedFile): Promise<void> {
  const buffer = Buffer.from(text);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** Drops a file on the page. */
async function drop(page: Page, file: NamedFile): Promise<void> {
  await page.evaluate(({ name, text }) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
  }, file);
}

async function download(page: Page, press: () => Promise<void>): Promise<string> {
  const [saved] = await Promise.all([page.waitForEvent('download'), press()]);
  expect(saved.suggestedFilename()).toMatch(/\.briefing\.json$/);
  return readFileSync(await saved.path(), 'utf8');
}

/** Saves the only briefing of the shelf and reads it back. */
async function saved(page: Page): Promise<Briefing> {
  await open(page, SHELF);
  const text = await download(page, () => act(rows(page).first(), words.saveFile).click());
  return readBriefing(text).briefing;
}

test('charts, figures, tables and reforms are collected and stay', async ({ page }) => {
  await open(page, REFORM);
  await add(chartOn(page));
  await page.locator('main button.figure').first().click();
  await add(page.locator('dialog[open]'));
  await page.keyboard.press('Escape');
  await expect(tray(page, 2)).toBeVisible();
  await add(page.locator('article'), words.addReform);
  await open(page, 'en/compare/?ids=court-service-days-after&v=1');
  await open(page, 'en/explore/');
  await add(page.locator('.figures'), words.addTable);
  await add(page.locator('.charts .full-chart').first());

  const briefing = await saved(page);
  const kinds = briefing.blocks.map((block) => block.kind);
  expect(kinds.slice(0, 4)).toEqual(['chart', 'text', 'heading', 'text']);
  const charts = briefing.blocks.filter((block) => block.kind === 'chart');
  expect(charts[0]?.document.id).toBe(CHART);
  expect(charts.at(-1)).toMatchObject({ show: 'chart', document: { query: { sql: /select/i } } });
  expect(charts.some(({ show }) => show === 'table')).toBe(true);
  const [, sentence] = briefing.blocks;
  const quoted = briefing.figures[0]?.figure.observation;
  expect(sentence?.kind === 'text' && sentence.markdown).toContain(`: {${quoted}}.`);
});

test('what was added can be opened and taken back', async ({ page }) => {
  await open(page, REFORM);
  const chart = chartOn(page);
  await add(chart);
  await add(chart);
  await expect(chart.getByRole('link', { name: words.open })).toHaveAttribute(
    'href',
    /briefing\/edit\/\?b=\w+/,
  );
  await chart.getByRole('button', { name: words.undo, exact: true }).click();
  await expect(chart.getByRole('status')).toHaveText(words.undone);
  await expect(chart.getByRole('button', { name: words.add })).toBeFocused();
  await expect(tray(page, 1)).toBeVisible();
});

test('undoing the very first addition leaves no briefing behind', async ({ page }) => {
  await open(page, REFORM);
  await add(chartOn(page));
  await chartOn(page).getByRole('button', { name: words.undo, exact: true }).click();
  await expect(tray(page, 1)).toBeHidden();
  await open(page, SHELF);
  await expect(page.getByText(words.none)).toBeVisible();
});

test('the tray names the last items and chooses the briefing', async ({ page }) => {
  await open(page, REFORM);
  await add(page.locator('article'), words.addReform);
  await open(page, SHELF);
  await act(rows(page).first(), words.duplicate).click();
  await expect(rows(page)).toHaveCount(2);
  await open(page, REFORM);
  const button = page.getByRole('button', { name: /^Current briefing/ });
  await button.click();
  const panel = page.getByRole('region', { name: words.trayTitle });
  await expect(panel.getByRole('listitem')).toHaveCount(5);
  await panel.getByRole('combobox').selectOption({ label: words.copyOf('') });
  await add(chartOn(page));
  await expect(chartOn(page).getByRole('status')).toContainText('“Copy”');
  await button.click();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
});

test('the shelf makes, renames, duplicates, deletes and restores', async ({ page }) => {
  await open(page, SHELF);
  await page.getByRole('button', { name: words.fresh }).click();
  await page.waitForURL(/briefing\/edit\/\?b=/);
  await open(page, SHELF);
  const row = rows(page).first();
  await act(row, words.rename).click();
  await page.keyboard.type('Water <b>quality</b>');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('heading')).toHaveText('Water <b>quality</b>');
  await expect(act(row, words.rename)).toBeFocused();
  await act(row, words.duplicate).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).first().getByRole('heading')).toHaveText('Water <b>quality</b> (copy)');
  await act(rows(page).first(), words.remove).click();
  await expect(rows(page)).toHaveCount(1);
  const undo = page.getByRole('button', { name: words.undo, exact: true });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(rows(page)).toHaveCount(2);
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
});

test('a briefing goes into a file and comes back, as a copy beside its original', async ({
  page,
}) => {
  await open(page, REFORM);
  await add(page.locator('article'), words.addReform);
  const first = await saved(page);
  await choose(page, fileOf(first));
  await expect(page.getByText(words.importedCopy(words.copyOf('')))).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  const second = await saved(page);
  expect(second).toEqual({ ...first, id: second.id, title: words.copyOf('') });
  expect(second.id).not.toBe(first.id);
});

test('a briefing dropped on any page is kept, a chart is shown', async ({ page }) => {
  await open(page, REFORM);
  await drop(page, fileOf(aBriefing(), 'renamed.json'));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(words.imported('From a colleague'))).toBeVisible();
  await expect(dialog.getByRole('link', { name: words.open })).toBeVisible();
  await open(page, SHELF);
  await expect(rows(page)).toHaveCount(1);
  await drop(page, fileOf(aBriefing({ title: 'Another' })));
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByText(words.imported('Another'))).toBeVisible();

  const text = readFileSync(new URL(`../../dist/charts/${CHART}.json`, import.meta.url), 'utf8');
  await drop(page, { name: 'chart.json', text });
  await add(dialog);
  const { blocks } = await saved(page);
  expect(blocks.at(-1)).toMatchObject({ kind: 'chart', document: readDocument(text) });
});

test('scripts and formulas in texts stay texts', async ({ page }) => {
  await open(page, SHELF);
  await choose(page, fileOf(aBriefing()));
  await expect(rows(page)).toHaveCount(1);
  await open(page, REFORM);
  await page.getByRole('button', { name: /^Current briefing/ }).click();
  const items = page.getByRole('region', { name: words.trayTitle }).getByRole('listitem');
  await expect(items).toHaveText([
    '=HYPERLINK("http://x.test")',
    '<script>document.title = "run"</script> and {gone}',
  ]);
  expect(await page.title()).not.toBe('run');
});

const errors = messages('en').errors;
for (const { title, file, says } of [
  { title: 'newer', file: fileOf({ ...aBriefing(), version: 9 }), says: 'version 9' },
  {
    title: 'foreign',
    file: fileOf({ hello: 1 }, 'foreign.json'),
    says: errors['briefing-foreign'],
  },
  { title: 'empty', file: { name: 'empty.json', text: '' }, says: 'not valid JSON' },
  { title: 'no JSON', file: { name: 'a.json', text: '<html>' }, says: 'not valid JSON' },
] as const) {
  test(`a file that cannot be read says why and harms nothing: ${title}`, async ({ page }) => {
    await open(page, SHELF);
    await choose(page, fileOf(aBriefing()));
    await expect(rows(page)).toHaveCount(1);
    await choose(page, file);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(rows(page)).toHaveCount(1);
  });
}

test('of a truncated or damaged file the rest is kept and the loss is listed', async ({ page }) => {
  await open(page, SHELF);
  const text = writeBriefing(aBriefing());
  await choose(page, { name: 'cut.json', text: text.slice(0, -60) });
  await expect(page.getByText(errors['briefing-truncated'])).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  const damaged = { ...aBriefing(), blocks: [{ kind: 'chart' }, ...aBriefing().blocks] };
  await choose(page, fileOf(damaged));
  await expect(page.getByRole('listitem').filter({ hasText: words.lostBlock('1') })).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
});

test('500 charts are kept and listed without stopping the page', async ({ page }) => {
  test.slow();
  const source = readFileSync(new URL(`../../dist/charts/${CHART}.json`, import.meta.url), 'utf8');
  const document = readDocument(source);
  const blocks = Array.from({ length: 500 }, (_, position) => ({
    ...{ id: `${position}-${blockId()}`, kind: 'chart' as const, document, show: 'chart' as const },
    ...{ caption: `Chart ${position}`, note: '' },
  }));
  await open(page, SHELF);
  await choose(page, fileOf(aBriefing({ blocks })));
  await expect(rows(page)).toContainText(words.counts('500', '0'), { timeout: 20_000 });
  await open(page, REFORM);
  await add(chartOn(page));
  await expect(tray(page, 501)).toBeVisible();
});

test('two tabs that collect at once lose nothing', async ({ context }) => {
  const tabs = await Promise.all([context.newPage(), context.newPage()]);
  await Promise.all(tabs.map((tab) => open(tab, REFORM)));
  const collect = async (tab: Page) => {
    for (let count = 0; count < 5; count += 1) await add(chartOn(tab));
  };
  await Promise.all(tabs.map(collect));
  for (const tab of tabs) await expect(tray(tab, 10)).toBeVisible();
  const [first, second] = tabs;
  if (!first || !second) throw new Error('two tabs were opened');
  await open(first, SHELF);
  await expect(rows(first)).toHaveCount(1);
  // One renames while the other goes on.
  await act(rows(first).first(), words.rename).click();
  await Promise.all([
    first.keyboard.type('Both').then(() => first.keyboard.press('Enter')),
    collect(second),
  ]);
  await expect(rows(first).getByRole('heading')).toHaveText('Both');
  await expect(rows(first)).toContainText(words.counts('15', '0'));
  const { blocks } = await saved(first);
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(15);
});

test('a full storage says so and hands the file over', async ({ page, context }) => {
  await open(page, REFORM);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const chart = chartOn(page);
  await chart.getByRole('button', { name: words.add }).click();
  await expect(chart.getByRole('status')).toHaveText(errors['briefing-storage-full']);
  const text = await download(page, () =>
    chart.getByRole('button', { name: words.saveFile }).click(),
  );
  expect(readBriefing(text).briefing.blocks).toHaveLength(1);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await add(chart);
  await expect(tray(page, 2)).toBeVisible();
});

for (const how of ['missing', 'refused'] as const) {
  test(`where nothing may be stored the page holds it and offers the file: ${how}`, async ({
    page,
  }) => {
    await page.addInitScript((kind) => {
      const refuse = () => {
        throw new DOMException('no', 'SecurityError');
      };
      const value = kind === 'missing' ? undefined : { open: refuse };
      Object.defineProperty(window, 'indexedDB', { value });
    }, how);
    await open(page, REFORM);
    const chart = chartOn(page);
    for (let count = 0; count < 2; count += 1) {
      await chart.getByRole('button', { name: words.add }).click();
      await expect(chart.getByRole('status')).toHaveText(errors['briefing-storage-blocked']);
    }
    const text = await download(page, () =>
      chart.getByRole('button', { name: words.saveFile }).click(),
    );
    expect(readBriefing(text).briefing.blocks).toHaveLength(2);

    await open(page, SHELF);
    await expect(page.getByText(errors['briefing-storage-blocked'])).toBeVisible();
    await choose(page, fileOf(aBriefing()));
    await expect(page.getByRole('alert')).toContainText(errors['briefing-storage-blocked']);
    await expect(page.getByText(words.unstored)).toContainText('From a colleague');
  });
}

test('nothing of it is printed, and nothing loads in a frame', async ({ page }) => {
  await open(page, REFORM);
  await add(chartOn(page));
  await expect(tray(page, 1)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(tray(page, 1)).toBeHidden();
  await expect(page.getByRole('button', { name: words.add }).first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.setContent(`<iframe title="f" src="${page.url()}"></iframe>`);
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-hydrated="true"]').waitFor({ state: 'attached' });
  await expect(frame.getByRole('button', { name: /^Current briefing/ })).toHaveCount(0);
});

for (const { language, width, colorScheme } of [
  { language: 'en', width: 390, colorScheme: 'dark' },
  { language: 'zh', width: 1440, colorScheme: 'light' },
] as const) {
  test(`shelf and tray fit and axe finds nothing: ${language}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const { shelf } = messages(language).briefing;
    await open(page, `${language}/reforms/court-service/`);
    await add2(page.locator('article'), shelf.addReform);
    await page.locator('.tray button').click();
    await page.locator('.tray .panel').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const panel = await page.locator('.tray .panel').boundingBox();
    const title = await page.locator('h1').boundingBox();
    if (width < 500) expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThan(title?.y ?? 0);
    await open(page, `${language}/briefing/`);
    await choose(page, fileOf(aBriefing({ title: 'W'.repeat(300) })));
    await rows(page).nth(1).waitFor();
    await page.locator('[data-act="rename"]').first().click();
    await page.locator('[data-act="remove"]').last().click();
    await page.getByRole('button', { name: shelf.templates }).click();
    expect(await violationsOf(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

async function add2(part: Locator, name: string): Promise<void> {
  await part.getByRole('button', { name, exact: true }).click();
  await expect(part.getByRole('link', { name: /Open briefing|打开简报/ }).first()).toBeVisible();
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
