import { expect, type Locator, type Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { type Block, type Briefing, emptyBriefing } from '../../src/spec/briefing/briefing.ts';
import { open } from './fixtures.ts';

/** What the editor says in English. */
export const words = messages('en').briefing.edit;
/** The blocks of the briefing, in order. */
export const blocks = (page: Page) => page.locator('.paper [data-block]');
/** The editors of its texts. */
export const texts = (page: Page) =>
  page.locator('.paper [role="textbox"][contenteditable="true"]');
/** What was told last to who cannot see. */
export const said = (page: Page) => page.locator('[data-said]');
/** A button of the toolbar. */
export const tool = (page: Page, name: string) =>
  page.getByRole('toolbar').getByRole('button', { name, exact: true });

/** A block of text. */
export const text = (id: string, markdown = id): Block => ({ id, kind: 'text', markdown });
/** A briefing of these blocks, titled `Title`. */
export const briefingOf = (...all: Block[]) =>
  emptyBriefing({ language: 'en', title: 'Title', blocks: all });

/** Waits until the editor knows where the cursor is: browsers tell it with their next frame only. */
export const caretKnown = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((known) => {
        requestAnimationFrame(() => requestAnimationFrame(() => known()));
      }),
  );

/** Waits until this device holds what is on the page. */
export const stored = (page: Page) =>
  expect(page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved');

/** Opens a briefing of this device in the editor. */
export async function edit(page: Page, id: string): Promise<void> {
  await open(page, `en/briefing/edit/?b=${id}&v=1`);
  await page.locator('article.paper').waitFor();
}

/** Puts a briefing on this device, as a file from a colleague, and opens it in the editor. */
export async function editNew(page: Page, briefing: Briefing): Promise<void> {
  await open(page, 'en/briefing/');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'colleague.briefing.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(briefing)),
  });
  // Its own row: those kept before stand there at once.
  await page.locator(`[data-briefing="${briefing.id}"]`).waitFor();
  await edit(page, briefing.id);
}

/** Does what a block's menu offers. */
export async function act(block: Locator, name: string): Promise<void> {
  const menu = block.locator('details.menu');
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  await menu.getByRole('button', { name: new RegExp(`^${name}`) }).click();
}

/** First words of each block, in order. */
export const order = (page: Page) =>
  blocks(page).evaluateAll((all) =>
    all.map((block) => block.querySelector('[role="textbox"], textarea')?.textContent ?? ''),
  );
