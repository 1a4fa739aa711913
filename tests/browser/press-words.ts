import { expect, type Locator, type Page } from '@playwright/test';

/** How a reader chooses something. */
export const WAYS = ['mouse', 'touch', 'keyboard'] as const;
export type Way = (typeof WAYS)[number];

/** The middle of the first words of an element, in pixels of the window. */
async function wordsOf(element: Locator): Promise<{ x: number; y: number }> {
  await element.scrollIntoViewIfNeeded();
  return element.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (node !== null && !node.textContent?.trim()) node = walker.nextNode();
    if (node === null) throw new Error('no words');
    const range = document.createRange();
    range.selectNodeContents(node);
    const [line] = range.getClientRects();
    if (line === undefined) throw new Error('words without a place');
    return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  });
}

/**
 * Chooses by the words that a reader sees, not by what a program would press: a real press and
 * release of the mouse, a tap, or the key on the control that takes the focus.
 */
export async function choose(page: Page, words: Locator, way: Way, key = 'Space'): Promise<void> {
  // What is grey, as lists are until the data have come, is not pressed yet.
  await expect(words.locator('xpath=ancestor-or-self::*[@disabled]')).toHaveCount(0);
  if (way === 'keyboard') {
    await words.evaluate((element) => {
      const row = element.closest<HTMLElement>('label, button, summary, a');
      const control = row instanceof HTMLLabelElement ? row.control : row;
      (control ?? row)?.focus();
    });
    await page.keyboard.press(key);
    return;
  }
  const { x, y } = await wordsOf(words);
  if (way === 'touch') return page.touchscreen.tap(x, y);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
}
