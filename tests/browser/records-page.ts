import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Waits until every linked figure shows the answer to the selection that the page carries. */
export async function settled(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const number = document.querySelector('[data-selection]')?.getAttribute('data-selection');
          const figures = [...document.querySelectorAll('figure[data-answer]')];
          const drawn = figures.filter((one) => one.getAttribute('data-ready') === 'true');
          const shown = drawn.filter((one) => one.getAttribute('data-answer') === number);
          return figures.length > 0 && shown.length === figures.length;
        }),
      // Nine charts on a busy machine, as opening and choosing draw them.
      { timeout: 20_000 },
    )
    .toBe(true);
}
