import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { ownPageWords } from '../../src/i18n/own-page.ts';
import { ready } from '../browser/fixtures.ts';
import { type Given, monthly, ranking, reforms } from './own-files.ts';
import { kept, take, watch } from './reader.ts';
import { type Served, start } from './start.ts';

// The first start may have to build the site, which the walks then share.
test.describe.configure({ mode: 'default', timeout: 240_000 });

const words = ownPageWords('zh');
const MARCH = [monthly('区县月报.xls', 4), reforms('改革对比.xlsx'), ranking('各区县排名.csv')];
const APRIL = monthly('区县四月.xls', 5, 1905);

let served: Served;
test.beforeAll(async () => {
  served = await start();
});
test.afterAll(() => served.stop());
test.use({ locale: 'zh-CN' });

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The words of a Word file, its tables cell by cell. */
function wordsIn(file: Uint8Array): string {
  const document = unzipSync(file)['word/document.xml'] ?? new Uint8Array();
  return strFromU8(document)
    .replace(/<\/w:tc>/g, ' | ')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

/** Opens the page for one’s own tables in a profile of its own. */
async function openOwn(page: Page): Promise<void> {
  await page.goto(`${served.address}zh/own/`);
  await ready(page);
}

/** What the keyboard is at, by the words that name it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement ? at.labels?.[0] : at;
    return (at?.getAttribute('aria-label') ?? label?.textContent ?? '').trim();
  });

/** Goes by Tab alone to what is named so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`no way by Tab to ${name}`);
}

/** Chooses files by the keyboard. */
async function choose(page: Page, files: Given | Given[], key: 'Enter' | 'Space'): Promise<void> {
  // Listening takes effect with the next step: Enter acts before it.
  const opened = page.waitForEvent('filechooser');
  await tabTo(page, words.choose);
  await page.keyboard.press(key);
  const chooser = await opened;
  await chooser.setFiles(files);
}

/** The words of the Word file that Enter hands over. */
async function enterWord(page: Page): Promise<string> {
  await tabTo(page, words.word);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  return wordsIn(readFileSync(await download.path()));
}

/** Drops files on the page as from a folder. */
async function drop(page: Page, files: readonly Given[]): Promise<void> {
  const given = files.map(({ buffer, ...one }) => ({ ...one, content: buffer.toString('base64') }));
  const transfer = await page.evaluateHandle((all) => {
    const held = new DataTransfer();
    for (const { name, mimeType, content } of all) {
      const bytes = Uint8Array.from(atob(content), (one) => one.charCodeAt(0));
      held.items.add(new File([bytes], name, { type: mimeType }));
    }
    return held;
  }, given);
  for (const kind of ['dragover', 'drop']) {
    await page.locator('h1').dispatchEvent(kind, { dataTransfer: transfer });
  }
}

/** All that March’s three files tell, on the page. */
async function seeMarch(page: Page): Promise<void> {
  for (const { name } of MARCH) await expect(page.getByText(name).first()).toBeVisible();
  await expect(page.getByText(words.rowsUsed('10', '4', '6'))).toBeVisible();
  await expect(page.locator('figure[data-chart][data-ready=true]').first()).toBeVisible();
  await expect(row(page, '涪城区 · 收件数').last()).toContainText('1,903件+6.3%+3.1%');
  await expect(row(page, '安州区 · 按时办结率').last()).toContainText(
    '95.9%约+1.8个百分点约−0.3个百分点',
  );
  await expect(row(page, '工程建设审批').last()).toContainText('120天78天60天2023年12月未达到');
  await expect(row(page, '不动产登记').last()).toContainText('3天以内3天2023年12月达到');
  const ranks = page.getByRole('table', { name: words.rankingOf('平均用时', '2024年3月') });
  await expect(ranks.getByRole('row')).toContainText([
    '',
    '1安州区1.3天',
    '2涪城区',
    '3（并列）',
    '3（并列）',
  ]);
}

/** The same in its report. */
function readMarch(report: string): void {
  for (const said of [
    '未达到目标值的有：工程建设审批',
    '收件数为1903件，同比增长6.3%，环比增长3.1%',
    '涪城区 · 收件数 | 2024年3月 | 1,903件 | +6.3% | +3.1%',
    '120天 | 78天 | 60天 | 2023年12月 | 未达到',
    '3（并列） | 游仙区 | 2.9天',
    '区县月报.xls、改革对比.xlsx、各区县排名.csv',
  ]) {
    expect(report.replaceAll('\n', '').replaceAll('\\', '')).toContain(said);
  }
}

/** What April says that March did not. */
async function seeApril(page: Page): Promise<void> {
  await expect(page.getByText(words.remembered)).toBeVisible();
  await expect(page.getByText(words.differenceCount('8', '1', '0'))).toBeVisible();
  await expect(page.getByRole('row', { name: /涪城区 · 收件数 · 2024年3月/ })).toContainText(
    '19031905',
  );
  await expect(row(page, '安州区 · 按时办结率').last()).toContainText('96%–约+0.1个百分点');
  await expect(row(page, '三台县').filter({ hasText: '91.5%' }).first()).toBeVisible();
}

test('npm start: three tables to a Word report, next month in one step', async ({
  page: first,
  context,
}) => {
  const { check } = watch(context);
  const page = first;
  await page.goto(`${served.address}zh/`);
  await ready(page);
  await kept({ page, address: served.address, language: 'zh' });
  await page.getByRole('link', { name: words.title, exact: true }).first().click();
  await ready(page);
  await drop(page, MARCH);
  await seeMarch(page);
  await page.getByText(words.preview).first().click();
  await expect(page.getByRole('cell', { name: '见附件' })).toHaveCount(0);
  await expect(page.getByRole('cell', { name: '1812', exact: true })).toBeVisible();
  readMarch(wordsIn(await take(page, button(page, words.word))));
  await button(page, words.keep).click();
  await expect(button(page, words.keepAgain)).toBeVisible();
  await page.close();

  const next = await context.newPage();
  await openOwn(next);
  await expect(button(next, words.forget)).toBeVisible();
  const [chooser] = await Promise.all([
    next.waitForEvent('filechooser'),
    next.getByText(words.choose, { exact: true }).click(),
  ]);
  await chooser.setFiles(APRIL);
  await seeApril(next);
  const report = wordsIn(await take(next, button(next, words.word)));
  expect(report.replaceAll('\n', '')).toContain(
    '涪城区 · 收件数 | 2024年4月 | 1,921件 | – | +0.8%',
  );
  check();
});

test('npm start: the same by the keyboard alone', async ({ page, context }) => {
  const { check } = watch(context);
  await openOwn(page);
  await choose(page, MARCH, 'Enter');
  await seeMarch(page);
  await tabTo(page, words.publisher);
  await page.keyboard.type('政务服务局');
  await tabTo(page, words.settings);
  await page.keyboard.press('Enter');
  await tabTo(page, `${words.role}: ${words.column} I`);
  await page.keyboard.press('End');
  await expect(page.getByText(words.table('Sheet1', '26'))).toBeVisible();
  await expect(page.getByLabel(`${words.role}: ${words.column} I`).first()).toHaveValue('ignore');
  await page.keyboard.press('Home');
  await expect(page.getByText(words.table('Sheet1', '30'))).toBeVisible();
  readMarch(await enterWord(page));
  // What is kept is what was read, also after another page was looked at.
  await page.reload();
  await ready(page);
  await tabTo(page, words.keep);
  await page.keyboard.press('Enter');
  await expect(button(page, words.keepAgain)).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(button(page, words.forget)).toBeVisible();
  await choose(page, APRIL, 'Space');
  await seeApril(page);
  await expect(page.getByLabel(words.publisher)).toHaveValue('政务服务局');
  expect(await enterWord(page)).toContain('2024年4月');
  check();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('npm start: the same at 390 px', async ({ page, context }) => {
    const { check } = watch(context);
    await openOwn(page);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByText(words.choose, { exact: true }).tap(),
    ]);
    await chooser.setFiles(MARCH);
    await seeMarch(page);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(390);
    readMarch(wordsIn(await take(page, button(page, words.word))));
    await button(page, words.keep).tap();
    await expect(button(page, words.keepAgain)).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(button(page, words.forget)).toBeVisible();
    const [again] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByText(words.choose, { exact: true }).tap(),
    ]);
    await again.setFiles(APRIL);
    await seeApril(page);
    expect(await width()).toBeLessThanOrEqual(390);
    check();
  });
});
