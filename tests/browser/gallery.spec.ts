import { CHART_TYPES } from '../../src/base/vocabulary.ts';
import { messages } from '../../src/i18n/messages.ts';
import { readDocument } from '../../src/spec/read.ts';
import { HAS_GUANGZHOU } from '../of-guangzhou.ts';
import { expect, open, test } from './fixtures.ts';
import { PUBLIC, publish } from './published.ts';
import { SERVERS } from './servers.ts';

test('shows every chart type with its document, frame and code', async ({ page, request }) => {
  await publish(page);
  await open(page, 'en/gallery/');
  let shown = 0;
  for (const type of CHART_TYPES) {
    const section = page.locator(`section:has(#type-${type})`);
    // Another city's data need not have a chart of every type.
    const none = section.getByText(messages('en').gallery.none);
    if (!HAS_GUANGZHOU && (await none.count()) > 0) continue;
    shown += 1;
    await expect(section.locator(`figure[data-chart="${type}"] svg`)).toBeVisible();
    const links = section.locator('.links a');
    const [document = '', frame = ''] = await links.evaluateAll((all) =>
      all.map((one) => (one as HTMLAnchorElement).href),
    );
    expect(readDocument(await (await request.get(document)).text()).type).toBe(type);
    expect((await request.get(frame)).ok()).toBe(true);
    await section.getByText('Code for embedding').click();
    // The height is the chart's own, told by its frame.
    await expect(section.locator('pre').nth(1)).toContainText(/min-height:\d{3,4}px/);
    const code = await section.locator('pre').allTextContents();
    const told = /min-height:(\d+)px/.exec(code[1] ?? '')?.[1];
    expect(code[0]).toContain(`height="${told}"`);
    expect(code[0]).toContain(`<iframe src="${PUBLIC}embed/en/`);
    expect(code[1]).toContain(`src="${PUBLIC}charts/`);
  }
  expect(shown).toBeGreaterThanOrEqual(HAS_GUANGZHOU ? CHART_TYPES.length - 2 : 6);
});

test('a site of this machine gives no code that only this machine understands', async ({
  page,
}) => {
  await open(page, 'en/gallery/');
  const section = page.locator('section:has(#type-bar)');
  const { localOnly } = messages('en').share;
  await section.getByText(messages('en').gallery.snippets).click();
  await expect(section.getByText(localOnly)).toBeVisible();
  await section.getByText(messages('en').take.open, { exact: true }).click();
  await section.getByRole('button', { name: messages('en').share.open }).click();
  const dialog = page.getByRole('dialog');
  const mark = dialog.frameLocator('iframe').locator('svg [data-mark][role="button"]').first();
  await expect(mark).toBeVisible();
  await expect(dialog.getByText(localOnly)).toBeVisible();
  await dialog.getByRole('button', { name: messages('en').share.figure }).click();
  const code = dialog.getByRole('textbox', { name: messages('en').share.code });
  await expect(code).toHaveValue(/<table/);
  expect(await code.inputValue()).not.toMatch(/127\.0\.0\.1|localhost/);
});

test('the embed dialog shows each way live, with code of this site', async ({ page }) => {
  await publish(page);
  await open(page, 'en/gallery/', SERVERS.subpath);
  const section = page.locator('section:has(#type-bar)');
  await section.getByText(messages('en').take.open, { exact: true }).click();
  await section.getByRole('button', { name: 'Embed…' }).click();
  const dialog = page.getByRole('dialog');
  const code = dialog.getByRole('textbox', { name: 'Code' });
  const frame = dialog.frameLocator('iframe');
  await expect(frame.locator('svg [data-mark][role="button"]').first()).toBeVisible();
  await expect(code).toHaveValue(new RegExp(`<iframe src="${PUBLIC}embed/en/`));
  await dialog.getByLabel('Language').selectOption('zh');
  await dialog.getByLabel('Colours').selectOption('dark');
  await expect(code).toHaveValue(/embed\/zh\/[\w-]+\.html\?theme=dark/);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await dialog.getByRole('button', { name: /Element/ }).click();
  await expect(dialog.locator('reform-chart figure svg')).toBeVisible();
  await expect(code).toHaveValue(new RegExp(`<reform-chart src="${PUBLIC}charts/`));
  await dialog.getByRole('button', { name: 'Static figure' }).click();
  await expect(dialog.locator('.figure figure svg').last()).toBeVisible();
  const figure = await code.inputValue();
  expect(figure).toContain('<table');
  expect(figure.length).toBeLessThanOrEqual(60_000);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
