import type { CDPSession, Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { blocks, briefingOf, editNew, words as editor, text } from './briefing-editor.ts';
import { aBriefing, act, choose, fileOf, rows, SHELF, words as shelf } from './briefings.ts';
import { expect, open, test } from './fixtures.ts';
import { samplePages } from './pages.ts';

const FIELDS = 'input:is([type="search"], [type="text"], [type="url"], :not([type])), textarea';
/** Keys that an input method uses to choose among its own candidates, and to give up. */
const KEYS = ['ArrowDown', 'Enter', 'Escape'] as const;

/** What an input method does in the focused field: composes, and takes keys for itself. */
async function compose(page: Page, typed: string): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  const length = typed.length;
  await session.send('Input.imeSetComposition', {
    text: typed,
    selectionStart: length,
    selectionEnd: length,
  });
  for (const key of KEYS) {
    const taken = { key, code: key, windowsVirtualKeyCode: 229 };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...taken });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...taken });
  }
  return session;
}

test('while Chinese is composed, the list of Compare stays as it is', async ({ page }) => {
  await open(page, 'zh/compare/?ids=court-service-days&v=1');
  const box = page.getByRole('combobox', { name: messages('zh').compare.add });
  const chosen = page.getByRole('listbox').getByRole('option', { selected: true });
  await box.click();
  await expect(chosen).toHaveAttribute('id', 'choice-0');
  const session = await compose(page, 'fayuan');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expect(page.locator('main table[aria-labelledby="table-title"] tbody tr')).toHaveCount(1);
  await session.send('Input.insertText', { text: '法院' });
  await expect(box).toHaveValue('法院');
  await expect(chosen).toHaveAttribute('id', 'choice-0');
  await box.press('Enter');
  await expect(page.locator('main table[aria-labelledby="table-title"] tbody tr')).toHaveCount(2);
});

test('the lists of Explore stay open', async ({ page }) => {
  await open(page, 'zh/explore/');
  const picker = page.locator('[data-picker=indicator]');
  await picker.getByRole('button').first().click();
  await picker.getByRole('searchbox').click();
  await compose(page, 'fayuan');
  await expect(picker.getByRole('searchbox')).toBeFocused();
});

test('a briefing goes on being renamed', async ({ page }) => {
  await open(page, SHELF);
  await choose(page, fileOf(aBriefing()));
  const row = rows(page).first();
  await act(row, shelf.rename).click();
  const field = row.getByRole('textbox');
  await field.fill('');
  const session = await compose(page, 'jianbao');
  await expect(field).toBeFocused();
  await session.send('Input.insertText', { text: '简报' });
  await field.press('Enter');
  await expect(row.getByRole('heading')).toHaveText('简报');
});

test('headings and the dialogs of the editor wait', async ({ page }) => {
  await editNew(page, briefingOf({ id: 'h', kind: 'heading', level: 1, text: '' }, text('t')));
  const heading = blocks(page).first().getByRole('textbox');
  await heading.click();
  await compose(page, 'biaoti');
  await expect(heading).toBeFocused();
  await expect(blocks(page)).toHaveCount(2);

  await page.getByRole('button', { name: editor.insertKind.chart }).last().click();
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await compose(page, 'tu');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('combobox', { name: editor.chartSearch })).toBeFocused();
  await expect(blocks(page)).toHaveCount(2);
});

for (const { path } of samplePages('en')) {
  test(`no field hears what is an input method's: ${path}`, async ({ page }) => {
    await open(page, path);
    const heard = await page.locator(FIELDS).evaluateAll((fields, keys) => {
      const found: string[] = [];
      for (const field of fields) {
        field.addEventListener('keydown', (event) => found.push((event as KeyboardEvent).key));
        for (const key of keys) {
          for (const told of [{ isComposing: true }, { keyCode: 229 }]) {
            field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...told }));
          }
        }
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
      }
      return found;
    }, KEYS);
    expect(heard.filter((key) => key !== 'a')).toEqual([]);
  });
}
