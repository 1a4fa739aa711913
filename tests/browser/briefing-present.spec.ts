import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/base/vocabulary.ts';
import { type CatalogIndex, indexCatalog } from '../../src/catalog/index-catalog.ts';
import { builtCatalog } from '../../src/cli/data/built-catalog.ts';
import { packBriefing } from '../../src/compare/briefing/link.ts';
import { makePaper } from '../../src/export/briefing/paper.ts';
import { slidesOf } from '../../src/export/briefing/slides.ts';
import { messages } from '../../src/i18n/messages.ts';
import { splitSlides } from '../../src/pages/briefing-present/split-slides.ts';
import { sampleBriefing } from '../briefing-files/sample.ts';
import { expect, open, test } from './fixtures.ts';
import { DIST } from './pages.ts';

let index: CatalogIndex;
test.beforeAll(() => {
  index = indexCatalog(builtCatalog(join(DIST, 'data')));
});

const slide = (page: Page) => page.locator('article.slide:visible');
const numberOf = (page: Page) => new URL(page.url()).searchParams.get('slide') ?? '1';

async function present(page: Page, language: Language, search = '') {
  const packed = packBriefing(index, await sampleBriefing(language));
  await open(page, `${language}/briefing/present/${search}#b=${packed}`);
  await slide(page).waitFor();
  return messages(language).briefing.present;
}

/** How many slides the sample has. */
const countOf = async (language: Language) =>
  splitSlides(slidesOf(makePaper(await sampleBriefing(language))), language).length;

test('keys turn slides, and the address keeps the slide', async ({ page }) => {
  const words = await present(page, 'en');
  const last = await countOf('en');
  await expect(slide(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: words.previous })).toBeDisabled();
  for (const [key, number] of [
    ['ArrowRight', '2'],
    [' ', '3'],
    ['PageDown', '4'],
    ['Shift+ ', '3'],
    ['ArrowLeft', '2'],
    ['End', `${last}`],
    ['ArrowRight', `${last}`],
    ['PageUp', `${last - 1}`],
    ['Home', '1'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => numberOf(page), key).toBe(number);
  }
  await page.getByRole('button', { name: words.next, exact: true }).press(' ');
  await expect.poll(() => numberOf(page)).toBe('2');
  await page.reload();
  await expect(slide(page).getByRole('heading')).toHaveText('1 Faster approvals');
  await expect(page.getByText(words.position('2', `${last}`))).toBeAttached();
});

test('a link to a slide opens it; one beyond the last opens the last', async ({ page }) => {
  await present(page, 'zh', '?slide=999&v=1');
  await expect(slide(page).getByRole('heading')).toContainText('资料来源');
});

test('figures and marks open their sources, and the keys are theirs meanwhile', async ({
  page,
}) => {
  await present(page, 'en', '?slide=2&v=1');
  await slide(page).locator('button.figure').first().click();
  const panel = page.locator('dialog[open]');
  await expect(panel).toBeVisible();
  await page.keyboard.press('ArrowRight');
  expect(numberOf(page)).toBe('2');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await slide(page).locator('figure[data-ready="true"]').waitFor();
  await slide(page).locator('[data-mark]').first().focus();
  await expect(page.locator('.tooltip')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(numberOf(page)).toBe('3');
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
});

test('notes have the whole of the slide’s sources', async ({ page }) => {
  const words = await present(page, 'zh', '?slide=3&v=1');
  await page.keyboard.press('n');
  const notes = page.getByRole('region', { name: words.notes });
  await expect(notes).toContainText('22—50个工作日');
  await expect(notes).toContainText('改革创新榜');
  await page.keyboard.press('n');
  await expect(notes).toHaveCount(0);
});

test('a chart has most of its slide, and what stands around it is read from the last row', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const words = await present(page, 'zh', '?slide=8&v=1');
  await slide(page).locator('figure[data-ready="true"] .canvas svg').waitFor();
  const share = await slide(page).evaluate((one) => {
    const drawing = one.querySelector('.canvas svg');
    return (drawing?.clientHeight ?? 0) / one.clientHeight;
  });
  expect(share).toBeGreaterThan(0.74);
  const texts = slide(page).locator('.chart-title, .chart-subtitle, .provenance, .aside');
  await expect(texts).toHaveCount(4);
  const sizes = await texts.evaluateAll((all) =>
    all.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(slide(page).locator('.chart-note').first()).toBeHidden();
  await slide(page).getByRole('button', { name: words.notes }).click();
  await expect(page.getByRole('region', { name: words.notes })).toContainText('2020年12月');
});

test('slides fill the screen, and the window where the browser refuses', async ({ page }) => {
  const words = await present(page, 'en', '?slide=5&v=1');
  await page.keyboard.press('f');
  await expect(page.locator('.deck.full')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => numberOf(page)).toBe('6');
  await page.getByRole('button', { name: words.leaveFullScreen }).click();
  await expect(page.locator('.deck.full')).toHaveCount(0);
  await page.evaluate(() => {
    document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await page.getByRole('button', { name: words.fullScreen }).click();
  await expect(page.getByText(words.noFullScreen)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.deck.full')).toHaveCount(0);
});

test('a finger turns slides', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await present(page, 'zh');
  await page.locator('.deck').evaluate((deck) => {
    const finger = (clientX: number) =>
      new Touch({ identifier: 1, target: deck, clientX, clientY: 300 });
    deck.dispatchEvent(new TouchEvent('touchstart', { touches: [finger(300)] }));
    deck.dispatchEvent(new TouchEvent('touchend', { changedTouches: [finger(80)] }));
  });
  await expect.poll(() => numberOf(page)).toBe('2');
  await context.close();
});

test('printing gives one slide a page', async ({ page }) => {
  await present(page, 'zh');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('article.slide')).toHaveCount(await countOf('zh'));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(await countOf('zh'));
});

for (const language of ['zh', 'en'] as const) {
  test(`slides fit their frame and read well: ${language}`, async ({ page }) => {
    test.slow();
    for (const [width, scheme] of [
      [1440, 'light'],
      [390, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await present(page, language);
      const count = await countOf(language);
      for (let number = 1; number < count; number += 1) {
        const over = await slide(page).evaluate((one) => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const boxes = [one, ...one.querySelectorAll('.exhibit')];
          const beyond = boxes.map((box) => box.scrollHeight - box.clientHeight);
          return Math.max(...beyond, scrollWidth - clientWidth);
        });
        expect(over, `slide ${number} at ${width}`).toBeLessThanOrEqual(1);
        // Half a number at a line's end reads as another number.
        const broken = await slide(page)
          .locator('td .figure')
          .evaluateAll((all) => {
            const lines = (figure: Element) => {
              const range = document.createRange();
              range.selectNodeContents(figure);
              return new Set([...range.getClientRects()].map(({ top }) => top)).size;
            };
            return all.filter((figure) => lines(figure) > 1).map((one) => one.textContent);
          });
        expect(broken, `slide ${number} at ${width}`).toEqual([]);
        if ([2, 3, 7, count - 1].includes(number)) {
          const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
          expect(
            violations.map(({ id }) => id),
            `slide ${number} at ${width}`,
          ).toEqual([]);
        }
        await page.keyboard.press('ArrowRight');
      }
    }
  });
}

test('an address without a briefing, or with one that is not here, says what to do', async ({
  page,
}) => {
  const words = messages('en').briefing.present;
  await open(page, 'en/briefing/present/');
  await expect(page.getByText(words.nothing)).toBeVisible();
  await open(page, 'en/briefing/present/?b=none&v=1');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: words.shelf })).toBeVisible();
});
