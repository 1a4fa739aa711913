import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../src/base/vocabulary.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { OfflineList } from '../../src/parts/offline.ts';
import { ready } from '../browser/fixtures.ts';

/** Who walks through a site: one profile, one language, going by links. */
export interface Reader {
  readonly page: Page;
  readonly address: string;
  readonly language: Language;
}

/** Presses a link of the menu in the page's head by its words. */
export async function go(
  { page, language }: Reader,
  section: 'overview' | 'explore' | 'compare' | 'briefings',
): Promise<void> {
  const { site, briefing } = messages(language);
  const name = section === 'briefings' ? briefing.shelf.title : site[section];
  const menu = page.getByRole('navigation', { name: site.menu });
  await menu.getByRole('link', { name, exact: true }).click();
  await ready(page);
  await expect(menu.getByRole('link', { name, exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
}

/** Waits until the service worker holds all that the pages of this language show. */
export async function kept({ page, address, language }: Reader): Promise<void> {
  const response = await page.request.get(`${address}offline.json`);
  const list: OfflineList = await response.json();
  const addresses = list.pages[language].map(({ url }) => new URL(url, address).href);
  const missing = () =>
    page.evaluate(async (urls) => {
      const found = await Promise.all(urls.map((url) => caches.match(url, { ignoreVary: true })));
      return urls.filter((_, position) => !found[position]);
    }, addresses);
  await expect.poll(missing, { timeout: 60_000 }).toEqual([]);
}

/** The bytes of the file that pressing something hands over. */
export async function take(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path());
}

/** Fails the test if a page throws, or writes an error on the console while there is a server. */
export function watch(context: BrowserContext): { readonly check: () => void } {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !/ERR_CONNECTION_REFUSED|ERR_FAILED/.test(text)) {
      errors.push(`${text} ${message.location().url}`);
    }
  });
  return { check: () => expect(errors, 'errors of the pages').toEqual([]) };
}
