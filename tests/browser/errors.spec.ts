import type { Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { expect, open, ready, test } from './fixtures.ts';
import { samplePages } from './pages.ts';
import { SERVERS } from './servers.ts';

/** Query strings as broken links and curious people make them. */
const MANGLED = [
  '?v=999&x=%E0%A4%A&i=nonsense~~',
  '?v=1&ids=%3Cscript%3Ealert(1)%3C/script%3E&sort=__proto__&type=toString&f=constructor',
  `?q=${'~'.repeat(2000)}`,
];

for (const { path } of samplePages('zh')) {
  test(`shows a page for a mangled address: ${path}`, async ({ page }) => {
    for (const query of MANGLED) {
      await open(page, `${path}${query}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).not.toBeEmpty();
    }
  });
}

test.describe('an address that leads nowhere', () => {
  test.use({ expectedErrors: [/status of 404/] });

  for (const path of ['zh/reforms/no-such-reform/', 'en/no-such-page', 'a/b/c/d/e/']) {
    for (const [place, base] of Object.entries(SERVERS)) {
      test(`says so in both languages and leads on: ${place}, ${path}`, async ({ page }) => {
        const response = await page.goto(new URL(path, base).href);
        expect(response?.status()).toBe(404);
        await expect(page.getByText(messages('zh').errors['not-found']).first()).toBeVisible();
        await expect(page.getByText(messages('en').errors['not-found']).first()).toBeVisible();
        // The page finds the site's root first, which takes it a moment at an unknown depth.
        for (const language of ['zh', 'en']) {
          const address = new URL(`${language}/`, base).href;
          await expect.poll(() => linksOf(page)).toContain(address);
        }
        await page.goto(new URL('en/', base).href);
        await ready(page);
      });
    }
  }
});

function linksOf(page: Page): Promise<string[]> {
  return page
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}
