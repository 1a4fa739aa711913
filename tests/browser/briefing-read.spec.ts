import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import type { Language } from '../../src/base/vocabulary.ts';
import { type CatalogIndex, indexCatalog } from '../../src/catalog/index-catalog.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { packBriefing } from '../../src/compare/briefing/link.ts';
import { quoteFigure } from '../../src/compare/briefing/quote.ts';
import { documentOf } from '../../src/compare/document.ts';
import { messages } from '../../src/i18n/messages.ts';
import { type Block, type Briefing, emptyBriefing } from '../../src/spec/briefing/briefing.ts';
import { readBriefing } from '../../src/spec/briefing/read.ts';
import { expect, open, test } from './fixtures.ts';
import { DIST } from './pages.ts';

const FIGURE = 'court-service-days';
const BADLY = '<img src=x onerror="window.ran=1">';

let index: CatalogIndex;
test.beforeAll(() => {
  index = indexCatalog(readCatalog(readFileSync(join(DIST, 'data/catalog.json'), 'utf8')));
});

function charts(count: number): Block[] {
  return index.catalog.charts.slice(0, count).map((spec, position) => ({
    id: `chart-${position}`,
    kind: 'chart',
    document: documentOf(index, spec),
    show: 'chart',
    caption: '',
    note: '',
  }));
}

/** A briefing of the built site's own data, whole enough to read, small enough for a link. */
function briefingOf(language: Language, blocks: Block[] = charts(2)): Briefing {
  return {
    ...emptyBriefing({ language, title: language === 'zh' ? '法院简报' : 'The courts' }),
    office: BADLY,
    date: '2026-11-23',
    blocks: [
      { id: 'h', kind: 'heading', level: 1, text: 'One' },
      { id: 't', kind: 'text', markdown: `Days: {${FIGURE}}.` },
      { id: 'h2', kind: 'heading', level: 2, text: 'Two' },
      ...blocks,
    ],
    figures: [quoteFigure(index, FIGURE)],
  };
}

const paper = (page: Page) => page.locator('article.paper');

/** Opens a briefing as a link does, and waits for its paper. */
async function openLink(page: Page, briefing: Briefing, language: Language = 'en') {
  await open(page, `${language}/briefing/read/#b=${packBriefing(index, briefing)}`);
  await paper(page).waitFor();
}

async function openMenu(page: Page, language: Language = 'en') {
  const words = messages(language).briefing.handIn;
  await page.getByText(words.open, { exact: true }).click();
  await page.getByRole('button', { name: words.docx, exact: true }).waitFor();
  return words;
}

async function save(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
}

/** Titles of the briefings that this browser keeps. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const titles: string[] = [];
    for (const { name = '' } of databases) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const asking = indexedDB.open(name);
        asking.onsuccess = () => resolve(asking.result);
      });
      if (!database.objectStoreNames.contains('briefings')) continue;
      const all = await new Promise<{ briefing: { title: string } }[]>((resolve) => {
        const asking = database.transaction('briefings').objectStore('briefings').getAll();
        asking.onsuccess = () => resolve(asking.result);
      });
      database.close();
      titles.push(...all.map(({ briefing }) => briefing.title));
    }
    return titles;
  });

for (const language of ['zh', 'en'] as const) {
  test(`a link shows its briefing, and stores it only when asked to: ${language}`, async ({
    page,
  }) => {
    const words = messages(language).briefing.handIn;
    await openLink(page, briefingOf(language), language);
    await expect(page).toHaveTitle(/法院简报|The courts/);
    await expect(paper(page).getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(paper(page)).toContainText(language === 'zh' ? '8.86天' : '8.86 days');
    await expect(paper(page)).toContainText(BADLY);
    await expect(page.getByText(words.changed('1'))).toHaveCount(0);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await expect(page.getByText(words.shared)).toBeVisible();
    expect(await stored(page)).toEqual([]);
    const text = await paper(page).textContent();
    await page.getByRole('button', { name: words.keep }).click();
    await expect(page.getByText(words.kept)).toBeVisible();
    expect(await stored(page)).toHaveLength(1);
    const edit = page.getByRole('link', { name: words.edit });
    const id = new URL((await edit.getAttribute('href')) ?? '').searchParams.get('b');
    await open(page, `${language}/briefing/read/?b=${id}`);
    await paper(page).waitFor();
    expect(await paper(page).textContent()).toBe(text);
    await expect(page.getByText(words.shared)).toHaveCount(0);
  });
}

test('a copied link opens as the same paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLink(page, briefingOf('en'));
  const text = await paper(page).textContent();
  const words = await openMenu(page);
  await page.getByRole('button', { name: words.copyLink }).click();
  await expect(page.getByRole('status').last()).toContainText(words.linkCopied);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await open(page, link);
  await paper(page).waitFor();
  expect(await paper(page).textContent()).toBe(text);
});

test('places in the paper are reached without losing the link, figures open by keys', async ({
  page,
}) => {
  await openLink(page, briefingOf('en'));
  const address = page.url();
  await paper(page).getByRole('link', { name: 'source 1' }).first().click();
  await expect(paper(page).locator('#ref-1')).toBeFocused();
  expect(page.url()).toBe(address);
  await paper(page).locator(`button[data-observation="${FIGURE}"]`).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('8.86');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(paper(page)).toBeVisible();
  expect(page.url()).toBe(address);
});

test('print holds the paper alone, with a running head and no folded tables', async ({ page }) => {
  await openLink(page, briefingOf('en'));
  await page.emulateMedia({ media: 'print' });
  await expect(paper(page).locator('.cover')).toBeVisible();
  await expect(paper(page).locator('details')).toHaveCount(2);
  for (const hidden of await paper(page).locator('details').all())
    await expect(hidden).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByText(messages('en').briefing.handIn.shared)).toBeHidden();
  const rules = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((one) => one.cssText)),
  );
  expect(rules.join('\n')).toContain('@top-left { content: "The courts"');
  expect(rules.join('\n')).toContain('counter(page)');
});

test('the menu prints the same paper and leaves no trace', async ({ page }) => {
  await openLink(page, briefingOf('en'));
  const text = await paper(page).textContent();
  const words = await openMenu(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', document.title);
  });
  await page.getByRole('button', { name: words.print }).last().click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'The courts');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet article')).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  expect(await paper(page).textContent()).toBe(text);
});

test('files are made in the browser, and the page opens from disk', async ({ page }, info) => {
  test.slow();
  const briefing = briefingOf('zh');
  await openLink(page, briefing, 'zh');
  const words = await openMenu(page, 'zh');
  for (const name of [words.docx, words.pptx, words.xlsx]) {
    const bytes = readFileSync(await (await save(page, name)).path());
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  }
  const json = await save(page, words.json);
  expect(json.suggestedFilename()).toBe('法院简报.briefing.json');
  const again = readBriefing(readFileSync(await json.path(), 'utf8'));
  expect(again).toEqual({ briefing, lost: [] });
  const html = await save(page, words.html);
  const path = info.outputPath('briefing.html');
  await html.saveAs(path);
  await page.goto(`file://${path}`);
  await expect(paper(page)).toContainText('8.86天');
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(paper(page).locator('details[open] tbody tr').first()).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  const wide = () => document.documentElement.scrollWidth - window.innerWidth;
  expect(await page.evaluate(wide)).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
});

test('long work paints how far it is, and stops when told to', async ({ page }) => {
  test.slow();
  await openLink(page, briefingOf('en', charts(60)));
  await expect(paper(page).locator('figure')).toHaveCount(60);
  const words = await openMenu(page);
  await page.evaluate((cancel) => {
    const painted = new Set<number>();
    Object.assign(window, { painted });
    const look = () => {
      const value = document.querySelector('progress')?.value ?? 0;
      if (value > 0) painted.add(value);
      if (value >= 20) {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent?.trim() === cancel)?.click();
      } else requestAnimationFrame(look);
    };
    look();
  }, words.cancel);
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await page.getByRole('button', { name: words.html }).click();
  await expect(page.getByText(messages('en').errors['briefing-cancelled'])).toBeVisible();
  await expect(page.locator('progress')).toHaveCount(0);
  const painted = await page.evaluate(
    () => (window as unknown as { painted: Set<number> }).painted.size,
  );
  expect(painted).toBeGreaterThan(5);
  expect(downloads).toBe(0);
  const html = await save(page, words.html);
  const text = readFileSync(await html.path(), 'utf8');
  expect(text.match(/<figure /g)).toHaveLength(60);
});

test('what cannot be read says so and leads on', async ({ page }) => {
  const { errors, briefing } = messages('en');
  for (const [query, answer] of [
    ['', briefing.handIn.nothing],
    ['?b=none&v=1', errors['unknown-briefing']],
    ['#b=b1.AAAA', errors['briefing-link-damaged']],
    ['#b=b9.AAAA', errors['briefing-link-newer']],
  ] as const) {
    await page.goto('about:blank');
    await open(page, `en/briefing/read/${query}`);
    await expect(page.getByText(answer)).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('link', { name: briefing.handIn.shelf }),
    ).toBeVisible();
  }
});

test('a figure that the data have otherwise by now is told of, and stays', async ({ page }) => {
  const briefing = briefingOf('en', []);
  const [quoted] = briefing.figures;
  if (quoted === undefined) throw new Error('no figure');
  const figures = [{ ...quoted, figure: { ...quoted.figure, value: 7.5 } }];
  await openLink(page, { ...briefing, figures });
  await expect(paper(page)).toContainText('7.5 days');
  await expect(page.getByText(messages('en').briefing.handIn.changed('1'))).toBeVisible();
});

test('axe finds nothing on the paper, nor in the open menu', async ({ page }) => {
  test.slow();
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto('about:blank');
    await openLink(page, briefingOf('zh'), 'zh');
    await openMenu(page, 'zh');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations).toEqual([]);
  }
});
