import type { Locator, Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { briefingOf, editNew, words as editor, text } from './briefing-editor.ts';
import { expect, open, test } from './fixtures.ts';
import { TEN_REFORMS } from './pages.ts';

const zh = messages('zh');
/** What a reader may type to come to the reform of the rivers or of its courts, and why. */
const RIVERS = ['巡河', 'xunhe', 'xh', 'ＸＵＮＨＥ', '巡和'];

interface Place {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  readonly field: (page: Page) => Locator;
  readonly hits: (page: Page) => Locator;
  /** Queries, and what the first hit then says. */
  readonly asks: readonly (readonly [query: string, first: RegExp])[];
}

const places: readonly Place[] = [
  {
    name: 'overview',
    open: (page) => open(page, `zh/${TEN_REFORMS}`),
    field: (page) => page.getByRole('searchbox'),
    hits: (page) => page.locator('section[aria-labelledby="indicators"] li'),
    asks: [
      ...RIVERS.map((query) => [query, /巡河/] as const),
      ['63,978', /调解成功的纠纷/],
      ['8.86', /直接送达平均用时/],
    ],
  },
  {
    name: 'Explore',
    open: async (page) => {
      await open(page, 'zh/explore/');
      await page.locator('[data-picker=indicator] button').first().click();
    },
    field: (page) => page.locator('[data-picker=indicator]').getByRole('searchbox'),
    hits: (page) => page.locator('[data-picker=indicator] label'),
    asks: [...RIVERS.map((query) => [query, /巡河/] as const), ['63978', /调解成功的纠纷/]],
  },
  {
    name: 'Compare',
    open: (page) => open(page, 'zh/compare/?ids=court-first-service-rate&v=1'),
    field: (page) => page.getByRole('combobox', { name: zh.compare.add }),
    hits: (page) => page.getByRole('listbox').getByRole('option'),
    asks: [
      ...RIVERS.map((query) => [query, /巡河/] as const),
      ['63,978', /63,978/],
      ['6.4万', /6\.4万/],
      ['８.８６', /8\.86/],
      ['廣州 送達', /送达/],
    ],
  },
  {
    name: 'templates',
    open: async (page) => {
      await open(page, 'zh/briefing/');
      await page.getByRole('button', { name: zh.briefing.shelf.templates }).click();
    },
    field: (page) => page.getByRole('form').getByRole('searchbox'),
    hits: (page) => page.locator('.choice li'),
    asks: [
      ['街坊', /街坊/],
      ['jiefang', /街坊/],
      ['63978', /街坊/],
    ],
  },
  {
    name: 'charts of the editor',
    open: async (page) => {
      await editNew(page, briefingOf(text('a')));
      await page.getByRole('button', { name: editor.insertKind.chart }).last().click();
    },
    field: (page) => page.getByRole('combobox', { name: editor.chartSearch }),
    hits: (page) => page.getByRole('dialog').getByRole('option'),
    asks: [
      ['cuort', /court/i],
      ['xunhe', /./],
    ],
  },
  {
    name: 'figures of the editor',
    open: async (page) => {
      await editNew(page, briefingOf(text('a', '')));
      await page
        .getByRole('textbox', { name: editor.textLabel('1') })
        .first()
        .click();
      await page.keyboard.type('{');
    },
    field: (page) => page.getByRole('combobox', { name: editor.figureSearch }),
    hits: (page) => page.getByRole('dialog').getByRole('option'),
    asks: [
      ['63,978', /63,978/],
      ['８.８６', /8\.86/],
      ['xunhe', /patrol/i],
    ],
  },
];

for (const { name, open: openPlace, field, hits, asks } of places) {
  test(`searches alike: ${name}`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openPlace(page);
    expect(
      asked.filter((url) => /\/engine-/.test(url)),
      'before anything is typed',
    ).toEqual([]);
    for (const [query, first] of asks) {
      await field(page).fill(query);
      await expect(hits(page).first(), query).toContainText(first);
    }
  });
}

test('a search that finds nothing says so, and what to ask instead', async ({ page }) => {
  await open(page, 'zh/compare/?ids=court-first-service-rate&v=1');
  const box = page.getByRole('combobox', { name: zh.compare.add });
  await box.fill('送达 没有的词');
  const panel = page.locator('main .panel');
  await expect(panel).toContainText(zh.compare.noResults);
  await panel.getByRole('button', { name: '送达', exact: true }).click();
  await expect(box).toHaveValue('送达');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('送达');
  await box.fill('qqqq');
  await expect(panel).toContainText(zh.search.ways);

  await open(page, `zh/${TEN_REFORMS}?q=送达 没有的词&v=1`);
  await page.getByRole('button', { name: '送达', exact: true }).click();
  await expect(page).toHaveURL(/q=%E9%80%81%E8%BE%BE&/);
});

test.describe(() => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('a search that cannot come says so, and comes when asked again', async ({ page }) => {
    await page.route('**/assets/engine-*', (route) => route.abort());
    await open(page, 'zh/compare/?ids=court-first-service-rate&v=1');
    const box = page.getByRole('combobox', { name: zh.compare.add });
    await box.fill('法院');
    const alert = page.locator('main .panel').getByRole('alert');
    await expect(alert).toBeVisible();
    await page.unroute('**/assets/engine-*');
    await alert.getByRole('button', { name: zh.errors.retry }).click();
    await expect(alert).toHaveCount(0);
  });
});

test('Enter before the list has come adds what is found then', async ({ page }) => {
  let release = () => {};
  const asked = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/engine-*', (route) => asked.then(() => route.continue()));
  await open(page, 'en/compare/?ids=court-service-days&v=1');
  const box = page.getByRole('combobox', { name: messages('en').compare.add });
  const rows = page.locator('main table[aria-labelledby="table-title"] tbody tr');
  await expect(box).toBeEnabled();
  await box.fill('court');
  await box.press('Enter');
  await expect(page.getByText(messages('en').search.pending)).toBeVisible();
  await expect(rows).toHaveCount(1);
  release();
  await expect(rows).toHaveCount(2);
});
