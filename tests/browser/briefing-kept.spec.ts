import type { Page } from '@playwright/test';
import { sampleBriefing } from '../briefing-files/sample.ts';
import { briefingOf, edit, editNew, order, stored, text, texts, words } from './briefing-editor.ts';
import { expect, open, test } from './fixtures.ts';

const BURST = 'The last burst, up to this very letter.';
const shelf = (page: Page) => page.getByRole('link', { name: words.shelf });
const title = (page: Page) => page.getByRole('textbox', { name: words.name, exact: true });

/** Types at the end of the first text, and is not stored yet when this returns. */
async function burst(page: Page): Promise<void> {
  await texts(page).first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(BURST);
}

const LEAVING: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['by a link', (page) => shelf(page).click()],
  ['by reloading', (page) => page.reload()],
  ['by closing', (page) => page.close({ runBeforeUnload: true })],
  ['by another address', (page) => page.goto('about:blank')],
];
for (const [how, leave] of LEAVING) {
  test(`what was typed last is there after leaving ${how}`, async ({ page, context }) => {
    const briefing = briefingOf(text('a', ''));
    await editNew(page, briefing);
    // Storing takes longer here than leaving does.
    await page.evaluate(() => {
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function (this: IDBDatabase, names, mode, options) {
        if (mode === 'readwrite') throw new DOMException('not in time', 'AbortError');
        return transaction.call(this, names, mode, options);
      };
      window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
    });
    await burst(page);
    await leave(page);
    const later = await context.newPage();
    await edit(later, briefing.id);
    await expect.poll(() => order(later)).toEqual([BURST]);
    await later.reload();
    await expect.poll(() => order(later)).toEqual([BURST]);
    expect(await later.evaluate(() => Object.keys(localStorage).join())).not.toContain('rescue');
  });
}

test('typing on does not put storing off, and a page that breaks down loses little', async ({
  page,
  context,
}) => {
  const briefing = briefingOf(text('a', ''));
  await editNew(page, briefing);
  await texts(page).click();
  const typed = 'steady '.repeat(10);
  await page.keyboard.type(typed, { delay: 60 });
  const session = await context.newCDPSession(page);
  const broken = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await broken;
  const later = await context.newPage();
  await edit(later, briefing.id);
  const [kept = ''] = await order(later);
  expect(typed.startsWith(kept)).toBe(true);
  // A second of typing is 17 letters.
  expect(kept.length).toBeGreaterThan(typed.length - 17);
});

test('all that is typed is kept: title page, headings, captions, notes', async ({ page }) => {
  const sample = await sampleBriefing('en');
  const chart = sample.blocks.find(({ kind }) => kind === 'chart');
  if (chart === undefined) throw new Error('no chart');
  const heading = { id: 'h', kind: 'heading', level: 1, text: '' } as const;
  await editNew(page, briefingOf(heading, chart));
  const fields = [
    title(page),
    page.getByRole('textbox', { name: words.office }),
    page.getByRole('textbox', { name: words.author }),
    page.getByRole('textbox', { name: words.headingLabel('1') }),
    page.getByRole('textbox', { name: words.caption }),
    page.getByRole('textbox', { name: words.note }),
  ];
  for (const [position, field] of fields.entries()) await field.fill(`Typed ${position}`);
  await page.reload();
  for (const [position, field] of fields.entries()) {
    await expect(field).toHaveValue(`Typed ${position}`);
  }
});

test('leaving asks first where nothing at all can be kept', async ({ page }) => {
  await editNew(page, briefingOf(text('a', '')));
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    Storage.prototype.setItem = full;
  });
  await burst(page);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

test.describe('two windows in one place', () => {
  /** A second window on the same briefing that hears nothing until it stores something itself. */
  async function deafWindow(page: Page, id: string): Promise<Page> {
    const other = await page.context().newPage();
    await other.addInitScript(() => Object.assign(window, { BroadcastChannel: undefined }));
    await edit(other, id);
    return other;
  }

  test('a text: both versions are shown, and both can be kept', async ({ page }) => {
    const briefing = briefingOf(text('a', 'Begun'), text('b'));
    await editNew(page, briefing);
    const other = await deafWindow(page, briefing.id);
    await texts(page).first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' here');
    await stored(page);
    await texts(other).first().click();
    await other.keyboard.press('End');
    await other.keyboard.type(' there');
    const dialog = other.getByRole('dialog', { name: words.versionsTitle });
    await expect(dialog.locator('[data-version="held"] .text')).toHaveText('Begun here');
    await expect(dialog.locator('[data-version="mine"] .text')).toHaveText('Begun there');
    // Who is still typing chooses nothing by it.
    await other.keyboard.press('Space');
    await other.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: words.versionKeepBoth }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(() => order(other)).toEqual(['Begun here', 'Begun there', 'b']);
    await stored(other);
    await other.reload();
    await expect.poll(() => order(other)).toEqual(['Begun here', 'Begun there', 'b']);
    await expect(other.locator('[data-versions]')).toHaveCount(0);
  });

  test('a title: the other version waits until it is chosen, in any window', async ({ page }) => {
    const briefing = briefingOf(text('a'));
    await editNew(page, briefing);
    const other = await deafWindow(page, briefing.id);
    await title(page).fill('Title of the first');
    await stored(page);
    await title(other).fill('Title of the second');
    const dialog = other.getByRole('dialog', { name: words.versionsTitle });
    await dialog.getByRole('button', { name: words.versionLater }).click();
    await expect(title(other)).toHaveValue('Title of the first');
    await stored(other);
    await other.close();
    await page.reload();
    const notice = page.locator('[data-versions]');
    await expect(notice).toContainText(words.versions('1'));
    await notice.getByRole('button').click();
    const version = page.getByRole('region', { name: words.versionOther });
    await expect(version).toContainText('Title of the second');
    await version.getByRole('button').click();
    await expect(title(page)).toHaveValue('Title of the second');
    await expect(notice).toHaveCount(0);
    await stored(page);
    await page.reload();
    await expect(title(page)).toHaveValue('Title of the second');
  });

  test('a name on the shelf: who comes second is told before it changes', async ({ page }) => {
    await editNew(page, briefingOf(text('a')));
    await open(page, 'en/briefing/');
    const row = page.locator('[data-briefing]');
    await row.locator('[data-act="rename"]').click();
    await row.getByRole('textbox').fill('Mine');
    const other = await page.context().newPage();
    await open(other, 'en/briefing/');
    await other.locator('[data-act="rename"]').click();
    await other.getByRole('textbox').fill('Theirs');
    await other.keyboard.press('Enter');
    await expect(other.getByRole('heading', { name: 'Theirs' })).toBeVisible();
    await row.getByRole('textbox').press('Enter');
    await expect(page.getByRole('status').first()).toContainText('“Theirs”');
    await expect(row.getByRole('textbox')).toHaveValue('Mine');
    await row.getByRole('textbox').press('Enter');
    await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible();
  });
});
