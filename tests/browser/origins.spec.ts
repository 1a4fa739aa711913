import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, open, test } from './fixtures.ts';
import { DIST, FILES, htmlOf, samplePages } from './pages.ts';
import { SERVERS } from './servers.ts';

/** What hosts of static pages take; several refuse more. */
const LARGEST_FILE = 20_000_000;

test('every page carries the strict content policy, before anything is loaded', () => {
  for (const path of FILES) {
    const html = htmlOf(path);
    const policy = html.indexOf('http-equiv="Content-Security-Policy"');
    expect(policy, path).toBeGreaterThan(0);
    expect(html.slice(policy), path).toMatch(/^[^>]*default-src '(self|none)'/);
    expect(html.slice(policy), path).not.toMatch(/^[^>]*(unsafe-inline|'unsafe-eval')/);
    const first = html.search(/<(script|link)\b/);
    expect(first === -1 || first > policy, path).toBe(true);
  }
});

test('no page carries a style attribute, which the policy would drop', () => {
  const carrying = FILES.filter((path) => /<[^>]+\sstyle="/.test(htmlOf(path)));
  expect(carrying).toEqual([]);
});

test.describe('an image from elsewhere', () => {
  test.use({ expectedErrors: [/example\.org/] });
  test('is stopped by the policy', async ({ page }) => {
    await open(page, 'en/');
    const blocked = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) =>
            resolve(event.effectiveDirective),
          );
          const image = document.createElement('img');
          image.src = 'https://example.org/pixel.png';
          document.body.append(image);
        }),
    );
    expect(blocked).toBe('img-src');
  });
});

test('no file is larger than hosts take', () => {
  const large = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, bytes: statSync(join(DIST, name)).size }))
    .filter(({ bytes }) => bytes > LARGEST_FILE);
  expect(large).toEqual([]);
});

for (const { path } of samplePages('en')) {
  test(`asks no other origin, from load to the last scroll: ${path}`, async ({ page }) => {
    await open(page, path);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    const origins = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin),
    );
    expect([...new Set(origins)]).toEqual([new URL(SERVERS.root).origin]);
  });
}
