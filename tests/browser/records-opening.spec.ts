import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { recordsWords } from '../../src/i18n/records.ts';
import { expect, open, test } from './fixtures.ts';
import { settled } from './records-page.ts';

const words = recordsWords('zh');
const HEAD = '编号,受理时间,办结时间,所属区';

/** A log of one case a day of a month, each of two days. */
function monthly(month: string, more: readonly string[] = []): string {
  const rows = Array.from({ length: 20 }, (_, at) => {
    const day = (after: number) => `${month}-${String(at + 1 + after).padStart(2, '0')}`;
    return `${month}-${at},${day(0)},${day(2)},东区`;
  });
  return [HEAD, ...rows, ...more].join('\n');
}

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

test('a log opened after another is counted up to its own last day', async ({ page }) => {
  await open(page, 'zh/records/?extract=2024-03-31&v=1');
  const input = page.locator('main input[type=file]');
  await input.setInputFiles(file('三月.csv', monthly('2024-03')));
  await expect(page.getByText(words.rowsUsed('20', '20', '0'))).toBeVisible();
  await input.setInputFiles(file('五月.csv', monthly('2024-05', ['x,,2024-05-20,西区'])));
  await expect(page.getByText(words.rowsUsed('21', '20', '1'))).toBeVisible();
  await expect(page).not.toHaveURL(/extract=/);
});

test('the form of roles stays open while it is changed, and rows set aside are those of the latest reading', async ({
  page,
}) => {
  await open(page, 'zh/records/');
  const input = page.locator('main input[type=file]');
  await input.setInputFiles(file('三月.csv', monthly('2024-03', ['x,,2024-03-20,西区'])));
  await page.getByText(words.asideTitle, { exact: true }).click();
  const reason = (name: string) => page.getByRole('cell', { name, exact: true });
  await expect(reason(words.reasons['start-missing'])).toHaveCount(1);
  await page.getByText(words.rolesTitle, { exact: true }).click();
  await page.getByLabel(words.extract).fill('2024-03-20');
  await page.getByRole('button', { name: words.again }).click();
  await expect(page.getByText(words.rowsUsed('21', '18', '3'))).toBeVisible();
  await expect(reason(words.reasons['after-extract'])).toHaveCount(2);
});

test('where no column is of starts the page says so at once, and keeps what else it knows', async ({
  page,
}) => {
  await open(page, 'zh/records/');
  const days = Array.from({ length: 12 }, (_, at) => `P${at},${at + 1}/03/2024,东区`);
  const text = ['编号,受理时间,所属区', ...days].join('\n');
  await page.locator('main input[type=file]').setInputFiles(file('日在前.csv', text));
  await expect(page.getByRole('alert')).toHaveText(words.errors['log-no-start']);
  await expect(page.getByLabel(words.roles.area)).toHaveValue('所属区');
});

test('of two logs chosen in a hurry the later one is shown, under its own name', async ({
  page,
}) => {
  await open(page, 'zh/records/');
  const input = page.locator('main input[type=file]');
  const long = Array.from({ length: 40_000 }, (_, at) => `L${at},2024-01-09,2024-01-19,西区`);
  await input.setInputFiles(file('长.csv', [HEAD, ...long].join('\n')));
  await input.setInputFiles(file('短.csv', monthly('2024-05')));
  await expect(page.getByText(words.rowsUsed('20', '20', '0'))).toBeVisible();
  await expect(page.getByText(words.opened('短.csv'))).toBeVisible();
});

test('a log of several parts is read side by side, and rows set aside are looked up in it', async ({
  page,
}) => {
  await open(page, 'zh/records/');
  const row = (at: number) => {
    const day = String((at % 28) + 1).padStart(2, '0');
    return `L${String(at).padStart(7, '0')},2024-01-${day},2024-02-${day},${'西区东区南区'.slice(2 * (at % 3), 2 * (at % 3) + 2)}`;
  };
  const rows = Array.from({ length: 220_000 }, (_, at) => row(at));
  rows.splice(210_000, 0, 'L9999999,二月,2024-02-20,北区', row(7));
  await page
    .locator('main input[type=file]')
    .setInputFiles(file('大.csv', [HEAD, ...rows].join('\n')));
  await expect(page.getByText(words.rowsUsed('220,002', '220,000', '2'))).toBeVisible({
    timeout: 30_000,
  });
  await page.getByText(words.asideTitle, { exact: true }).click();
  await expect(
    page.getByRole('cell', { name: 'L9999999 | 二月 | 2024-02-20 | 北区' }),
  ).toBeVisible();
  const twice = page.getByRole('row').filter({ hasText: words.reasons['duplicate-id'] });
  await expect(twice).toContainText('210,003');
  await expect(twice).toContainText('L0000007');
});

test('a file refused while another is looked at leaves the open log under its own name', async ({
  page,
}) => {
  await open(page, 'zh/records/');
  const input = page.locator('main input[type=file]');
  await input.setInputFiles(file('三月.csv', monthly('2024-03')));
  await expect(page.getByText(words.rowsUsed('20', '20', '0'))).toBeVisible();
  // Both in one turn, so that the second always comes while the first is looked at.
  await input.evaluate((element: HTMLInputElement, text) => {
    for (const one of [new File([text], '长.csv'), new File([''], '空.csv')]) {
      const chosen = new DataTransfer();
      chosen.items.add(one);
      element.files = chosen.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, monthly('2024-05'));
  await expect(page.getByRole('alert')).toHaveText(/^空\.csv：/);
  await expect(page.getByText(words.opened('长.csv'))).toHaveCount(0);
  await expect(page.getByText(words.opened('三月.csv'))).toBeVisible();
  await expect(page.getByText(words.rowsUsed('20', '20', '0'))).toBeVisible();
});

test('two files of one name are one log', async ({ page }) => {
  const folder = test.info().outputPath();
  const paths = ['一月', '二月'].map((name) => join(folder, name, '台账.csv'));
  for (const [at, path] of paths.entries()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, monthly(`2024-0${at + 1}`));
  }
  await open(page, 'zh/records/');
  await page.locator('main input[type=file]').setInputFiles(paths);
  await expect(page.getByText(words.rowsUsed('40', '40', '0'))).toBeVisible();
  await settled(page);
  await expect(page.getByRole('region', { name: words.basisTitle })).toContainText('SHA-256');
  await expect(page.getByText(words.opened('台账.csv、台账.csv'))).toBeVisible();
});
