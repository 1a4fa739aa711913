import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { ready } from '../browser/fixtures.ts';
import { installPackage, runNode } from '../installed-package.ts';
import { go, watch } from './reader.ts';
import { serveCommand } from './start.ts';

const CLI = 'node_modules/reform-yardstick/dist-lib/cli.js';
/** As people name folders. */
const CITY = '我的 城市';
const PUBLIC = 'https://example.org/reforms/';

test('a site without a clone: installed, begun, checked, built, served, read', async ({
  page,
  context,
}) => {
  // It packs and installs, which a busy machine delays.
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-own-site-'));
  const cli = (...args: string[]) => runNode(folder, [CLI, ...args, '--lang', 'en']);
  try {
    await test.step('the package', () => installPackage(folder));
    await test.step('begun and checked', () => {
      expect(cli('init', CITY)).toMatchObject({ status: 0 });
      expect(cli('check', CITY)).toMatchObject({ status: 0, stderr: '' });
    });
    await test.step('built', () => {
      const built = cli('build', CITY, '-o', 'site', '--site-address', PUBLIC);
      expect(built).toMatchObject({ status: 0, stdout: '' });
    });
    const served = await serveCommand([CLI, 'serve', 'site', '--port', '0'], folder);
    const { check } = watch(context);
    try {
      const words = messages('en');
      const reader = { page, address: served.address, language: 'en' as const };
      await page.goto(served.address);
      await ready(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'What did 2 reforms achieve?',
      );
      await expect(page.getByText(words.site.synthetic.all)).toBeVisible();
      await page.locator('main a[href*="reforms/example-permits/"]').first().click();
      await ready(page);
      await expect(page.locator('figure[data-ready="true"]').first()).toBeVisible();
      await go(reader, 'explore');
      await go(reader, 'compare');
      await page.goto(`${served.address}en/data/`);
      await ready(page);
      await expect(page.locator('meta[name="site-address"]')).toHaveAttribute('content', PUBLIC);
      const zip = page.getByRole('link', { name: words.dataPage.zip });
      const answer = await page.request.get(`${served.address}data/my-city/my-city.zip`);
      await expect(zip).toHaveAttribute('href', /my-city\.zip$/);
      expect(answer.status()).toBe(200);
      check();
    } finally {
      await served.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
