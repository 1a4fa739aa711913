import { LANGUAGES, type Language } from '../../src/base/vocabulary.ts';
import { messages } from '../../src/i18n/messages.ts';
import { blocks, briefingOf, editNew, words as editor, text } from './briefing-editor.ts';
import { expect, open, test } from './fixtures.ts';
import { TEN_REFORMS } from './pages.ts';
import { choose, WAYS } from './press-words.ts';

const en = messages('en');

test.use({ hasTouch: true });

for (const way of WAYS) {
  test.describe(`by ${way}, on the words`, () => {
    for (const [language, width] of [
      ['en', 1440],
      ['zh', 390],
    ] as const) {
      test(`each list of Explore picks one and another, ${language}, ${width}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await open(page, `${language}/explore/?v=1`);
        for (const id of ['indicator', 'reform', 'area', 'role']) {
          const picker = page.locator(`[data-picker=${id}]`);
          await choose(page, picker.locator('button .name'), way);
          const labels = picker.locator('label');
          // What gives no figures with the choices so far is folded.
          const rest = picker.locator('fieldset > button', { hasText: fold(language) });
          if ((await labels.count()) < 2) await choose(page, rest, way);
          for (const at of [0, 1]) {
            await choose(page, labels.nth(at).locator('span').first(), way);
            await expect(labels.nth(at).getByRole('checkbox')).toBeChecked();
          }
          // A press beside all options is no leaving either.
          if (way === 'mouse')
            await page.mouse.click(...(await corner(picker.locator('fieldset'))));
          await expect(picker.locator('fieldset')).toBeVisible();
          await page.keyboard.press('Escape');
          await expect(picker.locator('fieldset')).toHaveCount(0);
        }
        await expect(page).toHaveURL(/indicator=.*reform=.*area=.*role=/);
        const chart = page.locator('.choice label').nth(1);
        if ((await chart.count()) > 0) {
          await choose(page, chart.locator('span'), way);
          await expect(chart.getByRole('radio')).toBeChecked();
        }
      });
    }

    test('Compare adds figures and changes the measure', async ({ page }) => {
      await open(page, 'en/compare/?ids=court-service-days&v=1');
      const rows = page.locator('main table[aria-labelledby="table-title"] tbody tr');
      const box = page.getByRole('combobox', { name: en.compare.add });
      const list = page.getByRole('listbox', { name: en.compare.add });
      await box.fill('court');
      const first = list.getByRole('option').first();
      if (way === 'keyboard') await box.press('Enter');
      else await choose(page, first.locator('b'), way);
      await expect(rows).toHaveCount(2);
      if (way === 'keyboard') await box.press('Enter');
      else await choose(page, first.locator('.value'), way);
      await expect(rows).toHaveCount(3);
      await expect(list).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(list).toBeHidden();
      const target = page.locator('.measures label').nth(1);
      await choose(page, target.locator('.name'), way);
      await expect(target.getByRole('radio')).toBeChecked();
    });

    test('a template is chosen', async ({ page }) => {
      await open(page, 'zh/briefing/');
      const words = messages('zh').briefing;
      await page.getByRole('button', { name: words.shelf.templates }).click();
      const comparison = page.locator('.kinds label').nth(2);
      await choose(page, comparison.locator('b'), way);
      await expect(comparison.getByRole('radio')).toBeChecked();
      for (const at of [0, 1]) {
        const row = page.locator('.choice li label').nth(at);
        await choose(page, row.locator('span'), way);
        await expect(row.getByRole('checkbox')).toBeChecked();
      }
    });

    test('the menus of the editor do what they say', async ({ page }) => {
      await editNew(page, briefingOf(text('one'), text('two')));
      const menu = blocks(page).first().locator('details.menu');
      const summary = menu.locator('summary');
      if (way === 'keyboard') await summary.press('Enter');
      else await summary.click();
      // The line between the groups is no place to leave by.
      if (way === 'mouse') await menu.locator('hr').click();
      await expect(menu).toHaveAttribute('open');
      await choose(page, menu.getByText(editor.duplicate, { exact: true }), way);
      await expect(blocks(page)).toHaveCount(3);

      await summary.press('Enter');
      await page.keyboard.press('Escape');
      await expect(menu).not.toHaveAttribute('open');
      await expect(summary).toBeFocused();

      const bar = page.locator('fieldset.insert').nth(1);
      await bar.getByRole('button').first().press('Enter');
      await choose(page, bar.getByText(editor.insertKind.heading, { exact: true }), way);
      await expect(blocks(page)).toHaveCount(4);

      const last = page.getByRole('button', { name: editor.insertKind.chart }).last();
      await last.press('Enter');
      const option = page.getByRole('dialog').getByRole('option').first();
      await option.waitFor();
      if (way === 'keyboard') await page.keyboard.press('Enter');
      else await choose(page, option.locator('b'), way);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(blocks(page)).toHaveCount(5);
    });

    test('what a chart offers, and its dialogs', async ({ page }) => {
      await open(page, 'en/reforms/court-service/');
      const take = page.locator('details.take-away').first();
      await choose(page, take.locator('summary'), way);
      await choose(page, take.getByText(en.share.open, { exact: true }), way);
      const dialog = page.getByRole('dialog', { name: en.share.title });
      const kind = dialog.getByText(en.share.element, { exact: true });
      await choose(page, kind, way);
      await expect(kind).toHaveAttribute('aria-pressed', 'true');
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(take).toHaveAttribute('open');
    });

    test('the tray opens, stays for what it says, and closes', async ({ page }) => {
      await open(page, 'en/reforms/court-service/');
      const words = en.briefing.shelf;
      const button = page.getByRole('button', { name: words.add, exact: true }).first();
      await button.click();
      const count = page.locator('.tray .count');
      await choose(page, count.locator('span'), way);
      const panel = page.locator('.tray .panel');
      if (way === 'keyboard') await expect(panel).toBeVisible();
      else await choose(page, panel.locator('li').first(), way);
      await expect(panel).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await expect(count).toBeFocused();
    });

    test('the overview narrows by field, the page changes its language', async ({ page }) => {
      for (const language of LANGUAGES) {
        await open(page, `${language}/${TEN_REFORMS}?level=city&v=1`);
        const chip = page.locator('.fields button').first();
        await choose(page, chip, way);
        await expect(chip).toHaveAttribute('aria-pressed', 'true');
        const other = page.locator('[data-language-switch]');
        await choose(page, other, way, 'Enter');
        await expect(page).toHaveURL(
          new RegExp(`/${language === 'zh' ? 'en' : 'zh'}/${TEN_REFORMS}\\?field=`),
        );
      }
    });
  });
}

/** How the button begins that unfolds what has no figures. */
function fold(language: Language): string {
  return messages(language).picker.withoutFigures('').slice(0, 4).trim();
}

/** The lower right corner of a panel, inside its padding. */
async function corner(panel: import('@playwright/test').Locator): Promise<[number, number]> {
  const box = await panel.boundingBox();
  if (box === null) throw new Error('no panel');
  return [box.x + box.width - 6, box.y + box.height - 6];
}
