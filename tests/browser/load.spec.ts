import { expect, open, test } from './fixtures.ts';
import { samplePages } from './pages.ts';
import { SERVERS } from './servers.ts';

for (const { path } of samplePages('zh')) {
  test(`works under a sub-path: ${path}`, async ({ page }) => {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (!response.ok() && response.status() !== 304) missing.push(response.url());
    });
    await open(page, path, SERVERS.subpath);
    await page.waitForLoadState('networkidle');
    expect(missing).toEqual([]);
  });
}

for (const [locale, folder] of [
  ['zh-CN', 'zh/'],
  ['en-GB', 'en/'],
  ['fr-FR', 'en/'],
] as const) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });
    test(`is led from the root to ${folder}`, async ({ page }) => {
      await page.goto(SERVERS.subpath);
      await expect(page).toHaveURL(new URL(folder, SERVERS.subpath).href);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
}

declare global {
  interface Window {
    /** Whether the page's end was ever left out of a frame. */
    leftOut: boolean;
  }
}

/** Notes whether a frame leaves the page's end out; runs in the page, before all else. */
function noteLeftOut(): void {
  window.leftOut = false;
  new MutationObserver(() => {
    window.leftOut ||= document.documentElement?.hasAttribute('data-first-frame');
  }).observe(document, { attributes: true, subtree: true });
}

test('a long page comes after its first chart, at once where the reader is led into it', async ({
  page,
}) => {
  await page.addInitScript(noteLeftOut);
  const ends = async (leftOut: boolean) => {
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-first-frame');
    expect(await page.evaluate(() => window.leftOut)).toBe(leftOut);
  };
  await page.goto('zh/reforms/court-service/');
  await ends(true);
  await page.reload();
  await ends(false);
  await page.goto('zh/');
  await page.goto('zh/reforms/court-service/#figures');
  await ends(false);
  await expect(page.locator('#figures')).toBeInViewport();
});
