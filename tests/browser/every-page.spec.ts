import { LANGUAGE_TAG } from '../../src/base/vocabulary.ts';
import { violationsOf } from './axe.ts';
import { faultsOfCharts } from './chart-texts.ts';
import { expect, open, test } from './fixtures.ts';
import { noteShifts, shiftsOf } from './layout-shifts.ts';
import { PAGES } from './pages.ts';
import { readingFaults } from './reading.ts';

/** Each width with a theme, so that both are looked at in a wide and a narrow layout. */
const SETTINGS = [
  { width: 1440, colorScheme: 'light' },
  { width: 768, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

// One visit for all that is asked of every page: opening it is most of the time.
for (const { path, language } of PAGES) {
  test(`opens, stands still, fits, reads well and is accessible: ${path}`, async ({ page }) => {
    test.slow();
    await page.addInitScript(noteShifts);
    for (const { width, colorScheme } of SETTINGS) {
      const at = `${colorScheme}, ${width} px`;
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page, path);
      await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE_TAG[language]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect.soft(await shiftsOf(page), `${at}: what moves when scripts take over`).toEqual([]);
      expect.soft(await page.evaluate(faultsOfCharts), `${at}: texts of charts`).toEqual([]);
      if (width !== 768) expect.soft(await violationsOf(page), `${at}: axe`).toEqual([]);
      expect.soft(await readingFaults(page, language, width), `${at}: reading`).toEqual([]);
    }
  });
}
