import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { messages } from '../../src/i18n/messages.ts';
import { sqlWords } from '../../src/i18n/sql.ts';
import { ready } from '../browser/fixtures.ts';
import { index, observations } from './catalog.ts';
import { go, kept, type Reader, take } from './reader.ts';

const REFORM = 'court-service';
const CHART = 'court-service-days';
/** The value of the chart, as it is written everywhere. */
const VALUE = '8.86';

/** Arrives on the overview; the service worker then keeps the site. */
export async function arrive(reader: Reader): Promise<void> {
  await reader.page.goto(`${reader.address}${reader.language}/`);
  await ready(reader.page);
  await kept(reader);
}

/** Opens a reform from the overview and takes one of its charts away in three forms. */
export async function readReform({ page, language }: Reader): Promise<void> {
  // By the name that begins the row: figures within it open their sources.
  await page
    .locator(`main a[href*="reforms/${REFORM}/"]`)
    .first()
    .click({ position: { x: 24, y: 20 } });
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { take: words } = messages(language);
  const chart = page.locator(`figure[data-chart-id="${CHART}"]`).first();
  await chart.getByText(words.open, { exact: true }).click();
  const press = (name: string) => take(page, chart.getByRole('button', { name, exact: true }));
  const csv = (await press(words.csv)).toString('utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain(`${VALUE}`);
  const svg = (await press(words.svg)).toString('utf8');
  expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg[\s\S]*<\/svg>\s*$/);
  expect(svg).toContain(VALUE);
  const sheet = unzipSync(await press(words.xlsx))['xl/worksheets/sheet1.xml'];
  expect(strFromU8(sheet ?? new Uint8Array())).toContain(`<v>${VALUE}</v>`);
}

const shown = (page: Page) =>
  page
    .locator('.figures tbody [data-observation]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-observation') ?? ''));

async function answered(page: Page): Promise<string[]> {
  await expect(page.locator('[data-phase]')).toHaveAttribute('data-phase', 'answered', {
    timeout: 60_000,
  });
  return (await shown(page)).sort();
}

/** Every observation of these indicators and places, as a question without roles or years asks. */
function expected(indicators: ReadonlySet<string>, areas: ReadonlySet<string>): string[] {
  return [...index.observations.values()]
    .filter(({ indicator, area }) => indicators.has(indicator) && areas.has(area))
    .map(({ id }) => id)
    .sort();
}

/**
 * Changes the usual question as readers do, by words: takes a place away and picks another. Both
 * answers must be those that the catalog gives.
 */
export async function explore(reader: Reader): Promise<void> {
  const { page, language } = reader;
  await go(reader, 'explore');
  const words = messages(language).explore;
  const usual = observations(await shown(page));
  const indicators = new Set(usual.map(({ indicator }) => indicator));
  const areas = new Set(usual.map(({ area }) => area));
  const [gone = ''] = [...areas].slice(-1);
  const nameOf = (code: string) => index.areas.get(code)?.name[language] ?? code;
  await page.getByRole('button', { name: words.remove(nameOf(gone)), exact: true }).click();
  areas.delete(gone);
  expect(await answered(page)).toEqual(expected(indicators, areas));

  const picker = page.locator('[data-picker=area]');
  await picker.getByText(words.area, { exact: true }).first().click();
  await picker.getByText(nameOf(gone), { exact: true }).click();
  areas.add(gone);
  await expect
    .poll(() => shown(page).then((ids) => ids.sort()))
    .toEqual(expected(indicators, areas));
  expect(await answered(page)).toEqual(expected(indicators, areas));
  await expect(page.locator('.charts figure[data-ready="true"]').first()).toBeVisible();
}

/** Asks the tables themselves: the statement behind what Explore shows, opened and run. */
export async function query({ page, language }: Reader): Promise<void> {
  const figures = await shown(page);
  const { sql, changeSql } = messages(language).explore;
  await page.getByText(sql, { exact: true }).click();
  await page.getByRole('link', { name: changeSql, exact: true }).click();
  await ready(page);
  await page.getByRole('button', { name: sqlWords(language).run, exact: true }).click();
  await expect(page.locator('[data-phase]')).toHaveAttribute('data-phase', 'answered', {
    timeout: 60_000,
  });
  expect(page.workers().length, 'the database runs').toBeGreaterThan(0);
  await expect(page.locator('main table tbody tr')).toHaveCount(figures.length);
}

/** Adds a figure to the comparison by pressing its words. */
export async function compare(reader: Reader): Promise<void> {
  const { page, language } = reader;
  await go(reader, 'compare');
  const rows = page.locator('main table[aria-labelledby="table-title"] tbody tr');
  const before = await rows.count();
  const box = page.getByRole('combobox', { name: messages(language).compare.add });
  await box.click();
  const option = page.getByRole('listbox').getByRole('option').first();
  const name = (await option.locator('b').textContent()) ?? '';
  await option.locator('b').click();
  await expect(rows).toHaveCount(before + 1);
  await expect(rows.last()).toContainText(name);
}

/** Begins a briefing, writes, goes away and finds it again. */
export async function write(reader: Reader, title: string, text: string): Promise<void> {
  const { page, language } = reader;
  const { shelf, edit } = messages(language).briefing;
  await go(reader, 'briefings');
  await page.getByRole('button', { name: shelf.fresh, exact: true }).click();
  await page.getByRole('textbox', { name: edit.name, exact: true }).click();
  await page.keyboard.type(title);
  await page.getByRole('button', { name: edit.insertKind.text, exact: true }).last().click();
  await page.keyboard.type(text);
  await expect(page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved');
  await go(reader, 'overview');
  await find(reader, title);
  await expect(page.locator('.paper [role="textbox"][contenteditable="true"]')).toContainText(text);
}

/** Opens a briefing from the shelf. */
export async function find(reader: Reader, title: string): Promise<void> {
  const { page } = reader;
  await go(reader, 'briefings');
  await page.getByRole('link', { name: title, exact: true }).click();
  await page.locator('article.paper').waitFor();
  await ready(page);
}

/** Takes the open briefing away as a Word file. */
export async function takeWord({ page, language }: Reader, ...texts: string[]): Promise<void> {
  const { handIn } = messages(language).briefing;
  await page.getByText(handIn.open, { exact: true }).click();
  const word = await take(page, page.getByRole('button', { name: handIn.docx, exact: true }));
  const document = strFromU8(unzipSync(word)['word/document.xml'] ?? new Uint8Array());
  for (const text of texts) expect(document).toContain(text);
}
