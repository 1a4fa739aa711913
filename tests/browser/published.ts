import type { Page } from '@playwright/test';
import { SERVERS } from './servers.ts';

/** Where the site of the tests is said to stand for others. */
export const PUBLIC = 'https://reform.example/';

/** Makes the pages that come what a build with `SITE_ADDRESS` makes of them. */
export async function publish(page: Page): Promise<void> {
  await page.route(/\/$|\/\?|\/#|\.html/, async (route) => {
    if (route.request().resourceType() !== 'document' || route.request().frame().parentFrame()) {
      return route.fallback();
    }
    const response = await route.fetch();
    const html = await response.text();
    const meta = `<meta name="site-address" content="${PUBLIC}">`;
    return route.fulfill({ response, body: html.replace('<head>', `<head>${meta}`) });
  });
}

/** A public address as it is reached during the tests. */
export const unpublished = (address: string) => address.replace(PUBLIC, SERVERS.root);
