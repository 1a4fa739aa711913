import type { Route } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { answered, answerOf, COURT, phase, shown } from './explore-page.ts';
import { asLarge, expect, open, test } from './fixtures.ts';

const TABLES = '**/guangzhou-reforms-2018/observations.parquet';
const words = messages('en');

test.describe('a package too large to be loaded whole', () => {
  test('is answered by the database, with the same figures', async ({ page }) => {
    const figures = await answerOf(page, COURT);
    await asLarge(page);
    expect(await answerOf(page, COURT)).toEqual(figures);
    await expect(phase(page)).toContainText(words.explore.answered.database);
    const charts = await page.locator('.charts figure').count();
    expect(charts).toBeGreaterThan(0);
    // What narrows by years asks the database how much each option holds.
    await page.locator('select[name=from]').selectOption('2018');
    await expect.poll(() => shown(page)).not.toEqual(figures);
    await answered(page);
    expect((await shown(page)).length).toBeLessThan(figures.length);
  });

  test('is answered alike by a server that ignores ranges', async ({ page }) => {
    await asLarge(page);
    const figures = await answerOf(page, COURT);
    await page.route('**/*.parquet', async (route) => {
      const { range: _, ...headers } = route.request().headers();
      await route.fulfill({ response: await route.fetch({ headers }) });
    });
    expect(await answerOf(page, COURT)).toEqual(figures);
  });
});

test.describe('when the database fails', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('the page keeps what it shows, says so, and can try again', async ({ page }) => {
    const figures = await answerOf(page, COURT);
    await asLarge(page);
    await page.route('**/*.wasm*', (route) => route.abort());
    await open(page, `zh/explore/${COURT}`);
    await answered(page, 'failed');
    await expect(phase(page)).toContainText(messages('zh').errors['engine-start']);
    await expect(phase(page)).toContainText(messages('zh').explore.before);
    expect((await shown(page)).length).toBeGreaterThan(0);

    await page.unroute('**/*.wasm*');
    await phase(page).getByRole('button').click();
    await answered(page);
    expect(await shown(page)).toEqual(figures);
  });

  for (const [fault, damage] of [
    ['missing', (route: Route) => route.fulfill({ status: 404, body: '' })],
    [
      'truncated',
      async (route: Route) => {
        const { range: _, ...headers } = route.request().headers();
        const body = await (await route.fetch({ method: 'GET', headers })).body();
        await route.fulfill({ status: 200, body: body.subarray(0, body.length / 2) });
      },
    ],
  ] as const) {
    test(`a ${fault} table is named, and can be tried again`, async ({ page }) => {
      await asLarge(page);
      await page.route(TABLES, damage);
      await open(page, `en/explore/${COURT}`);
      await answered(page, 'failed');
      await expect(phase(page)).toContainText('guangzhou-reforms-2018/observations.parquet');
      await page.unroute(TABLES);
      await phase(page).getByRole('button').click();
      await answered(page);
      expect((await shown(page)).length).toBeGreaterThan(3);
    });
  }
});
