import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';
import { PAGES } from './pages.ts';

/** Each theme at another width, so that both layouts are looked at. */
const SETTINGS = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
] as const;

for (const { path } of PAGES) {
  test(`axe finds nothing: ${path}`, async ({ page }) => {
    test.slow();
    for (const { colorScheme, width } of SETTINGS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page, path);
      expect(await violationsOf(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
}

/** One line for each element that breaks a rule; what passes is neither gathered nor sent over. */
async function violationsOf(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}
