import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { readBriefing } from '../../src/spec/briefing/read.ts';
import { briefingOf, editNew, text, texts } from './briefing-editor.ts';
import { expect, open, test } from './fixtures.ts';

const STORE = 'reform-yardstick-briefings';
const { errors, briefing } = messages('en');
const newer = errors['briefing-storage-newer'];

/** Opens the store as a later version of the site does that adds to it; what it held before. */
function openAsNewer(page: Page): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name, 2);
        opening.onblocked = () => reject(new Error('a window holds the store'));
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          const { result: store } = opening;
          for (const part of ['briefings', 'summaries', 'later']) {
            if (!store.objectStoreNames.contains(part)) store.createObjectStore(part);
          }
        };
        opening.onsuccess = () => {
          const asked = opening.result.transaction('briefings').objectStore('briefings').count();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
    STORE,
  );
}

test('a later version takes the store over: what is typed stays, says why, and can be saved', async ({
  page,
  context,
}) => {
  await editNew(page, briefingOf(text('a', 'Before.')));
  const later = await context.newPage();
  await open(later, 'en/');
  expect(await openAsNewer(later)).toBe(1);
  await texts(page).first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' After.');
  await expect(page.getByText(newer).first()).toBeVisible();
  await expect(texts(page).first()).toHaveText('Before. After.');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: briefing.edit.saveFile, exact: true }).first().click(),
  ]);
  const saved = readBriefing(readFileSync(await file.path(), 'utf8')).briefing;
  expect(saved.blocks).toMatchObject([{ kind: 'text', markdown: 'Before. After.' }]);
  // The later version still has all that was stored.
  expect(await openAsNewer(later)).toBe(1);
});

for (const path of ['en/briefing/', 'en/briefing/edit/?b=x&v=1', 'en/briefing/read/?b=x&v=1']) {
  test(`a store of a later version is called that: ${path}`, async ({ page }) => {
    await open(page, 'en/');
    await openAsNewer(page);
    await open(page, path);
    await expect(page.getByText(newer).first()).toBeVisible();
    await expect(page.getByText(errors['briefing-storage-blocked'])).toHaveCount(0);
  });
}
