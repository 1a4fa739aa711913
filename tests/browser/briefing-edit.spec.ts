import {
  act,
  blocks,
  briefingOf,
  caretKnown,
  editNew,
  order,
  said,
  stored,
  text,
  texts,
  tool,
  words,
} from './briefing-editor.ts';
import { expect, open, test } from './fixtures.ts';

for (const [name, search] of [
  ['no briefing', ''],
  ['a briefing that is not here', '?b=nowhere&v=1'],
] as const) {
  test(`an address of ${name} says so and leads to the shelf`, async ({ page }) => {
    await open(page, `en/briefing/edit/${search}`);
    await expect(page.getByRole('alert')).toContainText(search ? words.unknown : words.none);
    await page.getByRole('link', { name: words.toShelf }).click();
    await expect(page).toHaveURL(/en\/briefing\/$/);
  });
}

test('a briefing is written from nothing, by keyboard, and kept', async ({ page }) => {
  await editNew(page, briefingOf());
  await page.getByRole('textbox', { name: words.office }).fill('Office');
  await page.getByRole('button', { name: words.insertKind.heading }).press('Enter');
  await page.keyboard.type('What was done');
  await page.keyboard.press('Enter');
  await page.keyboard.type('It took ');
  await page.keyboard.type('{');
  const search = page.getByRole('combobox', { name: words.figureSearch });
  await expect(search).toBeFocused();
  await search.fill('court service days 2018');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const choice = page.getByRole('option', { selected: true });
  const value = (await choice.locator('.value').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await page.keyboard.type(', ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('less');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await expect(texts(page)).toContainText(`It took ${value}, less.`);
  await expect(texts(page).locator('ul > li')).toHaveText(['one', 'two']);
  await stored(page);
  await page.reload();
  await expect(texts(page)).toContainText(`It took ${value}, less.`);
  await expect(texts(page).locator('strong')).toHaveText('less');
  await expect(page.getByRole('textbox', { name: words.office })).toHaveValue('Office');
  await act(blocks(page).nth(1), words.markdown);
  const source = page.getByRole('textbox', { name: new RegExp(words.markdown) });
  await expect(source).toHaveValue(/^It took \{[a-z0-9-]+\}, \*\*less\*\*\.\n\n- one\n- two$/);
  await source.fill('It took *long*.');
  await act(blocks(page).nth(1), words.formatted);
  await expect(texts(page).locator('em')).toHaveText('long');
});

test('a figure is one thing: it opens its source, is copied whole and cannot be typed into', async ({
  page,
}) => {
  await editNew(page, briefingOf(text('a', 'It took {court-service-days}.'), text('b', '')));
  const figure = texts(page).first().locator('[data-observation="court-service-days"]');
  await expect(figure).toHaveText('8.86 days');
  await expect(figure).toHaveAttribute('title', /Guangzhou/);
  await figure.click();
  await expect(page.getByRole('dialog')).toContainText('8.86 days');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await texts(page).first().focus();
  const selected = page.locator('.ProseMirror-selectednode');
  await page.keyboard.press('End');
  await caretKnown(page);
  await expect(selected).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorOffset)).toBe(0);
  await caretKnown(page);
  await page.keyboard.press('ArrowLeft');
  await expect(selected).toHaveText('8.86 days');
  await expect(said(page)).toContainText('8.86 days');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('8.86 days');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await texts(page).first().press('Control+a');
  await page.keyboard.press('Control+c');
  await texts(page).nth(1).click();
  await page.keyboard.press('Control+v');
  await expect(texts(page).nth(1).locator('[data-observation]')).toHaveText('8.86 days');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(texts(page).nth(1)).toHaveText('It took');
});

test('what is pasted is reduced to what a text may hold', async ({ page }) => {
  await editNew(page, briefingOf(text('a', '')));
  await texts(page).click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<h1 style="color:red">Head</h1><script>window.ran = 1</script><p onclick="x()">a <b>bold</b> <b style="font-weight:normal">plain</b> <a href="javascript:x()">bad</a> <a href="https://a.cn/">good</a><img src="x" onerror="window.ran = 1"></p><table><tr><td>2018</td><td><p>90</p></td></tr><tr><td>cell</td></tr></table><span data-observation="Not An Id">x</span>',
    );
    const paste = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(paste);
  });
  await expect(page.locator('.heading.level-1 textarea')).toHaveValue('Head');
  await expect(texts(page).locator('strong')).toHaveText('bold');
  await expect(texts(page).locator('a')).toHaveText('good');
  await expect(texts(page).locator('tr').first().locator('th')).toHaveText(['2018', '90']);
  await expect(texts(page).locator('tr').last().locator('td')).toHaveText(['cell', '']);
  await expect(
    texts(page).locator('h1, script, [style], [onclick], [data-observation]'),
  ).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('links are asked for, set and removed', async ({ page }) => {
  await editNew(page, briefingOf(text('a', 'word')));
  await texts(page).click();
  await page.keyboard.press('Control+a');
  await tool(page, words.link).click();
  const address = page.getByRole('textbox', { name: words.linkAddress });
  await address.fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: words.linkBad })).toBeVisible();
  await address.fill('https://a.cn/');
  await page.keyboard.press('Enter');
  await expect(texts(page).locator('a')).toHaveAttribute('href', 'https://a.cn/');
  await page.keyboard.press('Control+k');
  await page.getByRole('button', { name: words.linkRemove }).click();
  await expect(texts(page).locator('a')).toHaveCount(0);
});

test('the toolbar is reached, walked along and left by keys', async ({ page }) => {
  await editNew(page, briefingOf(text('a')));
  await texts(page).click();
  await page.keyboard.press('Alt+F10');
  await expect(tool(page, words.bold)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tool(page, words.italic)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(tool(page, words.bold)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(texts(page)).toBeFocused();
});

test('one history takes back text, order and title page', async ({ page }) => {
  await editNew(page, briefingOf(text('a'), text('b')));
  await texts(page).first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' more');
  await act(blocks(page).first(), words.down);
  await expect(said(page)).toHaveText(words.moved('Text “a more”', '2', '2'));
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: words.name, exact: true }).fill('Other');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: words.name, exact: true })).toHaveValue('Title');
  await page.keyboard.press('Control+z');
  await expect.poll(() => order(page)).toEqual(['a more', 'b']);
  await tool(page, words.undo).click();
  await expect.poll(() => order(page)).toEqual(['a', 'b']);
  await expect(tool(page, words.undo)).toBeDisabled();
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expect.poll(() => order(page)).toEqual(['b', 'a more']);
  await tool(page, words.redo).click();
  await expect(page.getByRole('textbox', { name: words.name, exact: true })).toHaveValue('Other');
});

test('undoing while writing leaves the cursor in its text', async ({ page }) => {
  await editNew(page, briefingOf(text('a', 'start end')));
  await texts(page).click();
  await page.keyboard.press('Home');
  await page.keyboard.type('x');
  await page.keyboard.press('Control+z');
  await page.keyboard.type('y');
  await expect(texts(page)).toHaveText('ystart end');
});

test('blocks are moved, copied and deleted by menu, keys and dragging', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await editNew(page, briefingOf(text('a'), text('b'), text('c')));
  await texts(page).first().click();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect.poll(() => order(page)).toEqual(['b', 'a', 'c']);
  await expect(texts(page).nth(1)).toBeFocused();
  await act(blocks(page).nth(1), words.duplicate);
  await expect.poll(() => order(page)).toEqual(['b', 'a', 'a', 'c']);
  await act(blocks(page).nth(1), words.remove);
  await expect(said(page)).toHaveText(words.removed('Text “a”'));
  await expect.poll(() => order(page)).toEqual(['b', 'a', 'c']);
  await page
    .getByRole('article')
    .getByRole('button', { name: words.drag('Text “c”') })
    .focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect.poll(() => order(page)).toEqual(['c', 'b', 'a']);
  const outline = page.getByRole('navigation', { name: words.outline });
  const handle = outline.getByRole('button', { name: words.drag('Text “c”') });
  const [from, to] = [await handle.boundingBox(), await outline.locator('li').last().boundingBox()];
  if (from === null || to === null) throw new Error('no outline');
  await page.mouse.move(from.x + 5, from.y + 8);
  await page.mouse.down();
  // What is dragged over is looked for five times a second.
  await page.mouse.move(from.x + 8, from.y + 20, { steps: 4 });
  await page.locator('#dnd-action-dragged-el').waitFor();
  await page.mouse.move(to.x + 20, to.y + 5, { steps: 12 });
  await expect(outline.locator('li').last()).toHaveAttribute(
    'data-is-dnd-shadow-item-internal',
    /.*/,
  );
  await page.mouse.up();
  await expect.poll(() => order(page)).toEqual(['b', 'a', 'c']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => order(page)).toEqual(['c', 'b', 'a']);
});
