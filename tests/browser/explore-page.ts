import type { Page } from '@playwright/test';
import { expect, open } from './fixtures.ts';

/** A question of a few figures. */
export const COURT = '?reform=court-service&role=actual~baseline&v=1';

export const phase = (page: Page) => page.locator('[data-phase]');
export const values = (page: Page) => page.locator('.figures tbody [data-observation]');

/** The figures in the table, in its order. */
export const shown = (page: Page) =>
  values(page).evaluateAll((cells) => cells.map((one) => one.getAttribute('data-observation')));

/** Waits until the question is answered, or has another end. */
export async function answered(page: Page, kind = 'answered'): Promise<void> {
  await expect(phase(page)).toHaveAttribute('data-phase', kind, { timeout: 20_000 });
}

/** What the page shows of a question once it is answered. */
export async function answerOf(page: Page, search: string): Promise<(string | null)[]> {
  await open(page, `en/explore/${search}`);
  await answered(page);
  return shown(page);
}
