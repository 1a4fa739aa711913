import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { BADLY, briefingOf, FIGURE, openLink, openMenu, paper } from './briefing-pages.ts';
import { expect, open, test } from './fixtures.ts';
import { publish, unpublished } from './published.ts';

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
    const href = (await edit.getAttribute('href')) ?? '';
    const id = new URL(href, page.url()).searchParams.get('b');
    await open(page, `${language}/briefing/read/?b=${id}`);
    await paper(page).waitFor();
    await expect.poll(() => paper(page).textContent()).toBe(text);
    await expect(page.getByText(words.shared)).toHaveCount(0);
  });
}

test('on an intranet without https a link’s briefing can be kept too', async ({ page }) => {
  // What browsers give to https and to the machine itself alone.
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
    for (const name of ['randomUUID', 'subtle']) {
      Object.defineProperty(Crypto.prototype, name, { value: undefined });
    }
    for (const name of ['clipboard', 'locks', 'storage', 'serviceWorker']) {
      Reflect.deleteProperty(Navigator.prototype, name);
    }
    Reflect.deleteProperty(window, 'caches');
  });
  const words = messages('en').briefing.handIn;
  await openLink(page, briefingOf('en'), 'en');
  await page.getByRole('button', { name: words.keep }).dblclick();
  await expect(page.getByText(words.kept)).toBeVisible();
  expect(await stored(page)).toHaveLength(1);
});

test('a copied link opens as the same paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await publish(page);
  await openLink(page, briefingOf('en'));
  const text = await paper(page).textContent();
  const words = await openMenu(page);
  await page.getByRole('button', { name: words.copyLink }).click();
  await expect(page.getByRole('status').filter({ hasText: words.linkCopied })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await open(page, unpublished(link));
  await paper(page).waitFor();
  await expect.poll(() => paper(page).textContent()).toBe(text);
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
  for (const [colorScheme, width, language] of [
    ['light', 1440, 'zh'],
    ['dark', 390, 'en'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto('about:blank');
    await openLink(page, briefingOf(language), language);
    await openMenu(page, language);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations).toEqual([]);
  }
});
