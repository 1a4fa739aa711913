import { test as base, expect, type Page } from '@playwright/test';
import { CITY_SERVERS, SERVERS } from './servers.ts';

export { expect };

/** What every browser test is held to. */
interface Watch {
  /** Messages on the console that the test provokes: a browser itself reports each failed request. */
  readonly expectedErrors: readonly RegExp[];
  readonly watch: undefined;
}

/**
 * Playwright's `test` with a watch on each page: a request to any other origin is stopped, and it, an
 * error on the console or an exception fails the test.
 */
export const test = base.extend<Watch>({
  expectedErrors: [[], { option: true }],
  watch: [
    async ({ context, expectedErrors }, use) => {
      const origins = [...Object.values(SERVERS), ...Object.values(CITY_SERVERS)].map(
        (address) => new URL(address).origin,
      );
      const foreign: string[] = [];
      const errors: string[] = [];
      await context.route(
        (url) => url.protocol.startsWith('http') && !origins.includes(url.origin),
        (route) => {
          foreign.push(route.request().url());
          return route.abort();
        },
      );
      context.on('console', (message) => {
        const { url } = message.location();
        if (message.type() === 'error') errors.push(`${message.text()} ${url}`);
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(undefined);
      expect(foreign, 'requests to other origins').toEqual([]);
      const unexpected = errors.filter((text) => !expectedErrors.some((one) => one.test(text)));
      expect(unexpected, 'errors on the console').toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens an address relative to the server and waits until the page answers input. */
export async function open(page: Page, path: string, base: string = SERVERS.root): Promise<void> {
  await page.goto(new URL(path, base).href);
  await ready(page);
}

/** Waits until scripts run and every chart of the page is drawn. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-hydrated="true"]').waitFor({ state: 'attached' });
  await expect(page.locator('figure[data-chart]:not([data-ready="true"])')).toHaveCount(0);
}

/**
 * Has the page hold one package for too large to be loaded whole, as a catalog says it of one with
 * very many figures: the database answers for it.
 */
export async function asLarge(page: Page, id = 'guangzhou-reforms-2018'): Promise<void> {
  await page.route('**/data/catalog.json', async (route) => {
    const response = await route.fetch();
    const catalog: { packages: { id: string; figures: string | null }[] } = await response.json();
    const packages = catalog.packages.map((one) =>
      one.id === id ? { ...one, figures: null } : one,
    );
    await route.fulfill({ response, json: { ...catalog, packages } });
  });
}
