import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { readBriefing } from '../../src/spec/briefing/read.ts';
import { briefingOf, charts, openLink, openMenu, paper } from './briefing-pages.ts';
import { expect, test } from './fixtures.ts';

async function save(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
}

test('to hand in is the one filled button of its page', async ({ page }) => {
  await openLink(page, briefingOf('en'));
  const filled = await page.locator('main :is(button, summary):visible').evaluateAll((all) => {
    const ink = getComputedStyle(document.body).color;
    return all
      .filter((one) => getComputedStyle(one).backgroundColor === ink)
      .map((one) => one.textContent);
  });
  expect(filled).toEqual([messages('en').briefing.handIn.open]);
});

test('the menu prints the same paper and leaves no trace', async ({ page }) => {
  await openLink(page, briefingOf('en'));
  const text = await paper(page).textContent();
  const words = await openMenu(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', document.title);
  });
  await page.getByRole('button', { name: words.print }).last().click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'The courts');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet article')).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  await expect.poll(() => paper(page).textContent()).toBe(text);
});

test('files are made in the browser, and the page opens from disk', async ({ page }, info) => {
  test.slow();
  const briefing = briefingOf('zh');
  await openLink(page, briefing, 'zh');
  const words = await openMenu(page, 'zh');
  for (const name of [words.docx, words.pptx, words.xlsx]) {
    const bytes = readFileSync(await (await save(page, name)).path());
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  }
  const json = await save(page, words.json);
  expect(json.suggestedFilename()).toBe('法院简报.briefing.json');
  const again = readBriefing(readFileSync(await json.path(), 'utf8'));
  expect(again).toEqual({ briefing, lost: [] });
  const html = await save(page, words.html);
  const path = info.outputPath('briefing.html');
  await html.saveAs(path);
  await page.goto(`file://${path}`);
  await expect(paper(page)).toContainText('8.86天');
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(paper(page).locator('details[open] tbody tr').first()).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  const wide = () => document.documentElement.scrollWidth - window.innerWidth;
  expect(await page.evaluate(wide)).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
});

test('long work paints how far it is, and stops when told to', async ({ page }) => {
  test.slow();
  await openLink(page, briefingOf('en', charts(60)));
  await expect(paper(page).locator('figure')).toHaveCount(60);
  const words = await openMenu(page);
  await page.evaluate((cancel) => {
    const painted = new Set<number>();
    Object.assign(window, { painted });
    const progress = () => document.querySelector('progress')?.value ?? 0;
    const look = () => {
      painted.add(progress());
      requestAnimationFrame(look);
    };
    look();
    const stop = new MutationObserver(() => {
      if (progress() < 8) return;
      stop.disconnect();
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent?.trim() === cancel)?.click();
    });
    stop.observe(document.body, { subtree: true, childList: true, attributes: true });
  }, words.cancel);
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await page.getByRole('button', { name: words.html }).click();
  const told = page.getByText(messages('en').errors['briefing-cancelled']);
  await expect(told).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('progress')).toHaveCount(0);
  const painted = await page.evaluate(
    () => (window as unknown as { painted: Set<number> }).painted.size,
  );
  expect(painted).toBeGreaterThan(2);
  expect(downloads).toBe(0);
  const html = await save(page, words.html);
  const text = readFileSync(await html.path(), 'utf8');
  expect(text.match(/<figure /g)).toHaveLength(60);
});
