import type { Locator, Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { briefingOf, editNew, words as editor, text, texts, tool } from './briefing-editor.ts';
import { expect, open, test } from './fixtures.ts';
import { choose, WAYS, type Way } from './press-words.ts';

const en = messages('en');
const { handIn } = en.briefing;

test.use({ hasTouch: true });

/**
 * Turns a list of the browser's own to its last entry. What it opens is the browser's and no page
 * can be asked about it: a press must reach it and leave everything else as it is.
 */
async function turn(page: Page, list: Locator, way: Way): Promise<string> {
  const last = (await list.locator('option').last().getAttribute('value')) ?? '';
  if (way === 'keyboard') await list.focus();
  else if (way === 'touch') await list.tap();
  else await list.click();
  await expect(list).toBeFocused();
  if (way !== 'keyboard') await page.keyboard.press('Escape');
  await list.selectOption(last);
  await expect(list).toHaveValue(last);
  return last;
}

for (const way of WAYS) {
  test.describe(`by ${way}`, () => {
    test('the lists of the browser’s own, in menus and dialogs', async ({ page }) => {
      await open(page, 'en/reforms/court-service/');
      const take = page.locator('details.take-away').first();
      await choose(page, take.locator('summary'), way);
      for (const name of [en.take.scale, en.take.colours]) {
        const list = take.getByRole('combobox', { name });
        const chosen = await list.inputValue();
        expect(await turn(page, list, way)).not.toBe(chosen);
      }
      await expect(take.getByText(en.share.open, { exact: true })).toBeVisible();
      await choose(page, take.getByText(en.share.open, { exact: true }), way);
      const dialog = page.getByRole('dialog', { name: en.share.title });
      for (const list of await dialog.locator('select').all()) await turn(page, list, way);
      await expect(dialog).toBeVisible();
    });

    test('Compare is narrowed to a reform', async ({ page }) => {
      await open(page, 'en/compare/?ids=court-service-days&v=1');
      const reforms = page.locator('[data-picker=reforms]');
      // It waits for the data catalogue.
      await expect(reforms.getByRole('button').first()).toBeEnabled();
      await choose(page, reforms.locator('button .name'), way);
      const first = reforms.locator('label').first();
      await choose(page, first.locator('span').first(), way);
      await expect(first.getByRole('checkbox')).toBeChecked();
    });

    test('a chart’s citations are copied, and the dialog stays for what it says', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, 'en/reforms/court-service/');
      const take = page.locator('details.take-away').first();
      await choose(page, take.locator('summary'), way);
      await choose(page, take.getByText(en.take.cite, { exact: true }), way);
      const dialog = page.getByRole('dialog', { name: en.take.citeTitle });
      const copies = dialog.getByRole('button', { name: new RegExp(`^${en.take.copy} `) });
      for (const at of [0, (await copies.count()) - 1]) {
        const cited = (await dialog.locator('pre').nth(at).textContent())?.trim() ?? '';
        expect(cited).not.toBe('');
        await choose(page, copies.nth(at), way);
        await expect(copies.nth(at)).toHaveText(en.take.copied);
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied.trim()).toBe(cited);
      }
      if (way !== 'keyboard') await choose(page, dialog.locator('pre').first(), way);
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(take).toHaveAttribute('open');
    });

    test('a figure is put into a sentence, and the briefing handed in', async ({ page }) => {
      await editNew(page, briefingOf(text('a', 'It takes')));
      await texts(page).first().click();
      await page.keyboard.press('End');
      const button = tool(page, editor.figure);
      if (way === 'keyboard') await button.press('Enter');
      else if (way === 'touch') await button.tap();
      else await button.click();
      const dialog = page.getByRole('dialog');
      const option = dialog.getByRole('option').first();
      await option.waitFor();
      if (way === 'keyboard') await page.keyboard.press('Enter');
      else await choose(page, option.locator('.value'), way);
      await expect(dialog).toHaveCount(0);
      await expect(texts(page).first().locator('[data-observation]')).toHaveCount(1);

      const menu = page.locator('details').filter({ hasText: handIn.open }).first();
      await choose(page, menu.locator('summary'), way);
      // A press beside all that it offers is no leaving.
      const kind = menu.getByText(handIn.kind.office, { exact: true });
      if (way !== 'keyboard') await choose(page, kind, way);
      const word = menu.getByRole('button', { name: handIn.docx, exact: true });
      const [file] = await Promise.all([page.waitForEvent('download'), choose(page, word, way)]);
      expect(file.suggestedFilename()).toMatch(/\.docx$/);
      await expect(menu.getByRole('status')).toContainText(file.suggestedFilename());
      await expect(menu).toHaveAttribute('open');
    });
  });
}
