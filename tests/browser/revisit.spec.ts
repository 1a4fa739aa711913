import { type BrowserContext, expect, test } from '@playwright/test';
import { type CountingServer, serveCompressed } from '../../scripts/bench/server.ts';
import { DIST } from './pages.ts';

test.use({ serviceWorkers: 'allow' });

let server: CountingServer;
test.beforeEach(async () => {
  server = await serveCompressed(DIST, 1);
});
test.afterEach(() => server.close());

/** One visit to the end of keeping; what the server sent for it. */
async function visit(context: BrowserContext): Promise<ReturnType<CountingServer['take']>> {
  const page = await context.newPage();
  await page.goto(`${server.address}zh/`, { waitUntil: 'networkidle' });
  const kept = () => Object.keys(localStorage).some((key) => key.startsWith('kept:'));
  await page.waitForFunction(kept, undefined, { timeout: 20_000 });
  await page.waitForLoadState('networkidle');
  await page.close();
  return server.take();
}

test('a second visit asks whether what it has is still right, and gets nothing else', async ({
  context,
}) => {
  const first = await visit(context);
  const second = await visit(context);
  expect(first.bytes).toBeGreaterThan(0);
  expect(second.requests).toBeGreaterThan(0);
  expect(second.requests).toBeLessThan(8);
  expect(second.bytes).toBe(0);
});

test('keeping goes on where an earlier visit ended', async ({ context }) => {
  const first = await visit(context);
  const page = await context.newPage();
  await page.goto(`${server.address}zh/`);
  await page.evaluate(async () => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('kept:')) localStorage.removeItem(key);
    }
    const pages = await caches.open('pages');
    await pages.delete(new URL('compare/', location.href));
  });
  await page.close();
  server.take();
  const second = await visit(context);
  expect(second.requests).toBeGreaterThan(0);
  expect(second.requests).toBeLessThan(first.requests / 4);
});
