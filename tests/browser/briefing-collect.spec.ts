import type { Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { readBriefing } from '../../src/spec/briefing/read.ts';
import {
  aBriefing,
  act,
  add,
  CHART,
  chartOn,
  choose,
  download,
  fileOf,
  REFORM,
  rows,
  SHELF,
  saved,
  tray,
  words,
} from './briefings.ts';
import { expect, open, test } from './fixtures.ts';

const errors = messages('en').errors;
test('charts, figures, tables and reforms are collected and stay', async ({ page }) => {
  await open(page, REFORM);
  await add(chartOn(page));
  await page.locator('main button.figure').first().click();
  await add(page.locator('dialog[open]'));
  await page.keyboard.press('Escape');
  await expect(tray(page, 2)).toBeVisible();
  await add(page.locator('article'), words.addReform);
  await open(
    page,
    'en/compare/?ids=court-service-days~court-first-service-rate&measure=change&v=1',
  );
  await add(
    page.getByRole('region', { name: messages('en').compare.table.caption }),
    words.addTable,
  );
  await open(page, 'en/explore/');
  await add(page.locator('.figures'), words.addTable);
  await add(page.locator('.charts .full-chart').first());

  const briefing = await saved(page);
  const kinds = briefing.blocks.map((block) => block.kind);
  expect(kinds.slice(0, 4)).toEqual(['chart', 'text', 'heading', 'text']);
  const charts = briefing.blocks.filter((block) => block.kind === 'chart');
  expect(charts[0]?.document.id).toBe(CHART);
  expect(charts.at(-1)).toMatchObject({ show: 'chart', document: { query: { sql: /select/i } } });
  const tables = charts.filter(({ show }) => show === 'table').map(({ document }) => document);
  const compared = tables[0]?.inputs.map(({ observation }) => observation);
  expect(compared).toContain('court-service-days');
  expect(tables.length).toBeGreaterThan(1);
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

test('what is written in one tab and collected in another is all kept', async ({ context }) => {
  const [writer, collector] = [await context.newPage(), await context.newPage()];
  await open(collector, REFORM);
  await add(collector.locator('article'), words.addReform);
  await open(writer, SHELF);
  await rows(writer).first().getByRole('heading').getByRole('link').click();
  const title = writer.getByLabel(messages('en').briefing.edit.name, { exact: true });
  await title.waitFor();
  const type = async () => {
    await title.pressSequentially('Written while others collect', { delay: 40 });
  };
  // One hand holds the mouse of a page: its presses come one after another, beside the typing.
  const collect = async () => {
    await add(chartOn(collector));
    await add(chartOn(collector, 'court-enforcement-cases'));
  };
  await Promise.all([type(), collect()]);
  await expect(title).toHaveValue('Written while others collect');
  await expect
    .poll(async () => {
      const { blocks, title: kept } = await saved(collector);
      return [kept, blocks.filter((block) => block.kind === 'chart').length];
    })
    .toEqual(['Written while others collect', 8]);
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
