import type { Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { expect, open, test } from './fixtures.ts';
import { SERVERS } from './servers.ts';

const MAIN = /\/assets\/main-[^/]+\.js$/;

/** What comes in place of the code that makes a page live. */
const ANSWERS: readonly (readonly [what: string, answer: (page: Page) => Promise<unknown>])[] = [
  ['is blocked', (page) => page.route(MAIN, (route) => route.abort('blockedbyclient'))],
  ['cannot be reached', (page) => page.route(MAIN, (route) => route.abort('internetdisconnected'))],
  ['is not there', (page) => page.route(MAIN, (route) => route.fulfill({ status: 404 }))],
  [
    'is a page instead',
    (page) => page.route(MAIN, (route) => route.fulfill({ contentType: 'text/html', body: '<p>' })),
  ],
  [
    'was cut off',
    (page) =>
      page.route(MAIN, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'import {' }),
      ),
  ],
];

test.describe('where the code of a page', () => {
  test.use({ expectedErrors: [/Failed to load|MIME type|SyntaxError/] });

  for (const [at, [what, answer]] of ANSWERS.entries()) {
    const language = at % 2 === 0 ? 'zh' : 'en';
    test(`${what}, the page says so above its content (${language})`, async ({ page }) => {
      await answer(page);
      await page.goto(new URL(`${language}/`, SERVERS.root).href);
      const notice = page.getByRole('alert');
      await expect(notice).toHaveText(messages(language).site.codeAbsent);
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toBeVisible();
      const top = async (what: typeof notice) => (await what.boundingBox())?.y ?? Number.NaN;
      expect(await top(notice)).toBeLessThan(await top(heading));
    });
  }
});

test('a page whose code runs says nothing of it', async ({ page }) => {
  await open(page, 'zh/');
  await expect(page.locator('[data-without-code]')).toBeHidden();
});

test('a browser without JavaScript is told what to allow', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('en/', SERVERS.root).href);
  const notice = page.locator('noscript p');
  await expect(notice).toHaveText(messages('en').site.scriptsOff);
  await expect(notice).toBeVisible();
  await expect(page.locator('[data-without-code]')).toBeHidden();
  await context.close();
});
