import { readFileSync } from 'node:fs';
import { messages } from '../../src/i18n/messages.ts';
import { blockId } from '../../src/spec/briefing/briefing.ts';
import { writeBriefing } from '../../src/spec/briefing/read.ts';
import { readDocument } from '../../src/spec/read.ts';
import {
  aBriefing,
  act,
  add,
  CHART,
  chartOn,
  choose,
  drop,
  fileOf,
  REFORM,
  rows,
  SHELF,
  saved,
  tray,
  violationsOf,
  words,
} from './briefings.ts';
import { expect, open, test } from './fixtures.ts';

const { errors, briefing } = messages('en');
const { edit: editor } = briefing;
test('the shelf makes, renames, duplicates, deletes and restores', async ({ page }) => {
  await open(page, SHELF);
  await page.getByRole('button', { name: words.fresh }).click();
  await page.waitForURL(/briefing\/edit\/\?b=/);
  await expect(page.getByRole('textbox', { name: editor.name })).toBeFocused();
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

test('a double click does once what a click does', async ({ page }) => {
  await open(page, SHELF);
  await page.getByRole('button', { name: words.fresh }).dblclick();
  await page.waitForURL(/briefing\/edit\/\?b=/);
  await open(page, SHELF);
  await expect(rows(page)).toHaveCount(1);
  await act(rows(page).first(), words.duplicate).dblclick();
  await expect(rows(page)).toHaveCount(2);
  await act(rows(page).last(), words.duplicate).click();
  await expect(rows(page)).toHaveCount(3);
  // What moves under the pointer once the first is gone stays.
  await act(rows(page).first(), words.remove).dblclick();
  await expect(page.getByRole('button', { name: words.undo, exact: true })).toBeVisible();
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

for (const { title, file, says } of [
  { title: 'newer', file: fileOf({ ...aBriefing(), version: 9 }), says: 'version 9' },
  {
    title: 'foreign',
    file: fileOf({ hello: 1 }, 'foreign.json'),
    says: errors['briefing-foreign'],
  },
  { title: 'empty', file: { name: 'empty.json', text: '' }, says: 'This file is empty' },
  { title: 'no JSON', file: { name: 'a.json', text: '<html>' }, says: 'This is a web page' },
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
    await page.getByRole('button', { name: shelf.addReform }).click();
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
