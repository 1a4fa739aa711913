import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { type Briefing, emptyBriefing } from '../../src/spec/briefing/briefing.ts';
import { readBriefing } from '../../src/spec/briefing/read.ts';
import { expect, open } from './fixtures.ts';

/** A page of a reform with many charts. */
export const REFORM = 'en/reforms/court-service/';
/** Its first chart. */
export const CHART = 'court-service-days';
/** The list of briefings. */
export const SHELF = 'en/briefing/';
/** What the English pages say of collecting. */
export const words = messages('en').briefing.shelf;
/** A chart of the page. */
export const chartOn = (page: Page, id = CHART) =>
  page.locator(`figure[data-chart-id="${id}"]`).first();
/** The count in the head when the current briefing holds so many parts. */
export const tray = (page: Page, count: number) =>
  page.getByRole('button', { name: words.tray(String(count)), exact: true });
/** The briefings that the shelf lists. */
export const rows = (page: Page) => page.locator('[data-briefing]');
/** The button of a briefing that does this. */
export const act = (row: Locator, name: string) =>
  row.getByRole('button', { name: new RegExp(`^${name}`) });

/** Presses a button to add something and waits until it is in. */
export async function add(part: Locator, name: string = words.add): Promise<void> {
  const button = part.getByRole('button', { name, exact: true });
  await button.click();
  await expect(button.locator('xpath=..').getByRole('status')).toContainText(/items? now/);
}

/** A briefing of another's, with texts that try to run. */
export const aBriefing = (more: Partial<Briefing> = {}): Briefing =>
  emptyBriefing({
    language: 'en',
    title: 'From a colleague',
    blocks: [
      { id: 'h', kind: 'heading', level: 1, text: '=HYPERLINK("http://x.test")' },
      { id: 't', kind: 'text', markdown: '<script>document.title = "run"</script> and {gone}' },
    ],
    ...more,
  });

/** A file to choose or drop. */
export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** Anything as the file of a briefing. */
export const fileOf = (briefing: unknown, name = 'colleague.briefing.json'): NamedFile => ({
  name,
  text: JSON.stringify(briefing),
});

/** Chooses a file for the shelf. */
export async function choose(page: Page, { name, text }: NamedFile): Promise<void> {
  const buffer = Buffer.from(text);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** Drops a file on the page. */
export async function drop(page: Page, file: NamedFile): Promise<void> {
  await page.evaluate(({ name, text }) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
  }, file);
}

/** The text of the briefing file that pressing something hands over. */
export async function download(page: Page, press: () => Promise<void>): Promise<string> {
  const [saved] = await Promise.all([page.waitForEvent('download'), press()]);
  expect(saved.suggestedFilename()).toMatch(/\.briefing\.json$/);
  return readFileSync(await saved.path(), 'utf8');
}

/** Saves the only briefing of the shelf and reads it back. */
export async function saved(page: Page): Promise<Briefing> {
  await open(page, SHELF);
  const text = await download(page, () => act(rows(page).first(), words.saveFile).click());
  return readBriefing(text).briefing;
}

/** One line for each element that breaks a rule. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
