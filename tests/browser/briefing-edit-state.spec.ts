import AxeBuilder from '@axe-core/playwright';
import { sampleBriefing } from '../briefing-files/sample.ts';
import {
  blocks,
  briefingOf,
  edit,
  editNew,
  order,
  stored,
  text,
  texts,
  words,
} from './briefing-editor.ts';
import { expect, ready, test } from './fixtures.ts';

test('what the data changed is told and taken only when asked', async ({ page }) => {
  const sample = await sampleBriefing('en');
  const old = sample.figures.map((one) =>
    one.figure.observation === 'court-service-days'
      ? { ...one, figure: { ...one.figure, value: 9.5 } }
      : one,
  );
  const chart = sample.blocks.find(({ kind }) => kind === 'chart');
  if (chart?.kind !== 'chart') throw new Error('no chart');
  const [row, ...rows] = chart.document.rows;
  const aged = { ...chart.document, rows: row ? [{ ...row, lower: 1 }, ...rows] : [] };
  await editNew(page, {
    ...sample,
    figures: old,
    blocks: [
      text('a', 'Took {court-service-days} and {gone-figure}.'),
      { ...chart, document: aged },
    ],
  });
  const figure = texts(page).locator('[data-observation="court-service-days"]');
  await expect(figure).toHaveText('9.5 days');
  await expect(figure).toHaveAttribute('data-changed', '');
  const changes = page.locator('[data-changes]');
  await expect(changes.first()).toContainText('9.5 days here, 8.86 days in the data now');
  await expect(changes.first()).toContainText(words.goneUnknown('gone-figure'));
  await expect(page.locator('[data-stale]')).toContainText(words.stale('3'));
  await changes.first().getByRole('button', { name: words.take }).click();
  await expect(figure).toHaveText('8.86 days');
  await page.keyboard.press('Control+z');
  await expect(figure).toHaveText('9.5 days');
  await page.locator('[data-stale]').getByRole('button', { name: words.takeAll }).click();
  await expect(figure).toHaveText('8.86 days');
  await expect(changes).toHaveCount(1);
  await expect(page.locator('[data-stale]')).toContainText(words.stale('1'));
});

test('two tabs write at once and nothing is lost', async ({ page, context }) => {
  const briefing = briefingOf(text('a'), text('b'));
  await editNew(page, briefing);
  const other = await context.newPage();
  await edit(other, briefing.id);
  await texts(page).first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' here');
  await expect.poll(() => order(other)).toEqual(['a here', 'b']);
  await texts(other).nth(1).click();
  await other.keyboard.press('End');
  await other.keyboard.type(' there');
  await expect.poll(() => order(page)).toEqual(['a here', 'b there']);
  await page.keyboard.type(' again');
  await expect.poll(() => order(other)).toEqual(['a here again', 'b there']);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => order(page)).toEqual(['a', 'b there']);
});

test('a full device is told, the file offered, and nothing lost', async ({ page }) => {
  await editNew(page, briefingOf(text('a')));
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { mend: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await texts(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type('bc');
  await expect(page.locator('[data-save-state]')).toHaveText(words.saveState.failed);
  const alert = page.getByRole('alert').filter({ hasText: words.retry });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    alert.getByRole('button', { name: words.saveFile }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('Title.briefing.json');
  await texts(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type('d');
  // Typing tries again by itself; once that failed too, the button is the way.
  await expect(page.locator('[data-save-state]')).toHaveText(words.saveState.failed);
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await alert.getByRole('button', { name: words.retry }).click();
  await stored(page);
  await page.reload();
  await expect.poll(() => order(page)).toEqual(['abcd']);
});

test('five hundred charts open, and are drawn when they come into sight', async ({ page }) => {
  test.slow();
  const { blocks: all } = await sampleBriefing('en');
  const chart = all.find(({ kind }) => kind === 'chart');
  if (chart === undefined) throw new Error('no chart');
  const many = Array.from({ length: 500 }, (_, position) => ({ ...chart, id: `c${position}` }));
  await editNew(page, briefingOf(text('a'), ...many));
  await ready(page);
  await expect(blocks(page)).toHaveCount(501);
  expect(await page.locator('figure[data-chart]').count()).toBeLessThan(20);
  await texts(page).press('Home');
  await page.keyboard.type('still answers ');
  await expect(texts(page)).toHaveText('still answers a');
  await expect(async () => {
    await blocks(page).last().scrollIntoViewIfNeeded();
    await expect(blocks(page).last().locator('figure[data-chart]')).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

for (const [scheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const) {
  test(`axe finds nothing in the editor: ${scheme}, ${width} px`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await editNew(page, { ...(await sampleBriefing('en')), id: 'sample' });
    await ready(page);
    await blocks(page).first().locator('summary').click();
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await axe.analyze();
    const lines = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
    );
    expect(lines).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}
