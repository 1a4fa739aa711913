import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/base/vocabulary.ts';
import { intakeErrors } from '../../src/i18n/intake-errors.ts';
import { punctuation } from '../../src/i18n/punctuation.ts';
import { recordsWords } from '../../src/i18n/records.ts';
import { SAMPLE_KINDS } from '../../src/records/sample-kind-names.ts';
import { expect, open, test } from './fixtures.ts';
import { settled } from './records-page.ts';

const en = recordsWords('en');

/** Permits of two districts: ten a month, of which the last are open; one row has no start. */
function log(): string {
  const rows = ['no,district,received,decided,outcome'];
  for (let at = 0; at < 120; at += 1) {
    const month = String(Math.floor(at / 10) + 1).padStart(2, '0');
    const isOpen = at >= 110;
    const day = isOpen ? '' : `2024-${month}-${at % 2 === 0 ? '11' : '21'}`;
    rows.push(
      `P${at},${at % 2 === 0 ? 'North' : 'South'},2024-${month}-01,${day},${isOpen ? '' : 'granted'}`,
    );
  }
  rows.push('P120,North,,2024-05-05,granted');
  return rows.join('\n');
}

const choose = (page: Page, name: string, text: string | Buffer) =>
  page.locator('main input[type=file]').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });

const figure = (page: Page, key: string) => page.locator(`[data-figure="${key}"] strong`);

test('a log becomes linked charts, and every row is used or set aside with its reason', async ({
  page,
}) => {
  await open(page, 'en/records/?extract=2024-12-31&v=1');
  await choose(page, 'permits.csv', log());
  await settled(page);
  await expect(page.getByText(en.rowsUsed('121', '120', '1'))).toBeVisible();
  await expect(figure(page, 'median')).toHaveText('20 days');
  await expect(figure(page, 'median-ended')).toHaveText('15 days');
  await expect(figure(page, 'open')).toHaveText('10');
  await page.getByText(en.asideTitle, { exact: true }).click();
  await expect(page.getByRole('cell', { name: en.reasons['start-missing'] })).toBeVisible();
  await expect(page.locator('figure[data-chart="survival"]')).toBeVisible();
  await expect(page.locator('figure[data-chart="histogram"]')).toBeVisible();
  await expect(page.locator('figure[data-chart="heat-table"]')).toBeVisible();
});

test('a bar that is chosen filters the others, stands in the address, and can be left out', async ({
  page,
}) => {
  await open(page, 'en/records/');
  await choose(page, 'permits.csv', log());
  await settled(page);
  const bars = page.locator('[data-chart-id="records-area"]');
  await bars.locator('[data-mark="area-0"]').click();
  await settled(page);
  await expect(figure(page, 'cases')).toHaveText('60');
  await expect(page).toHaveURL(/areas=North/);
  await page.getByRole('button', { name: en.clearOne('North') }).click();
  await settled(page);
  await expect(figure(page, 'cases')).toHaveText('120');
});

for (const language of LANGUAGES) {
  test(`what is no log is refused in words, and the example says it is synthetic: ${language}`, async ({
    page,
  }) => {
    const words = recordsWords(language);
    const { colon } = punctuation(language);
    await open(page, `${language}/records/`);
    await choose(page, 'header.csv', 'a,b,c\n');
    await expect(page.getByRole('alert')).toHaveText(
      `header.csv${colon}${words.errors['log-no-rows']}`,
    );
    await choose(page, 'empty.csv', '');
    await expect(page.getByRole('alert')).toHaveText(
      `empty.csv${colon}${intakeErrors(language)['intake-empty']}`,
    );
    await choose(page, 'damaged.parquet', 'PAR1 and no more');
    await expect(page.getByRole('alert')).toContainText('Parquet');
    await page.getByRole('button', { name: words.examples.permits, exact: true }).click();
    await settled(page);
    await expect(page.getByText(words.isExample)).toBeVisible();
  });
}

test('every example opens with its roles guessed, in Chinese too, and says that it is made up', async ({
  page,
}) => {
  const words = recordsWords('zh');
  await open(page, 'zh/records/');
  for (const kind of SAMPLE_KINDS) {
    await page.getByRole('button', { name: words.examples[kind], exact: true }).click();
    await expect(
      page.getByText(words.opened(words.exampleFile(words.examples[kind]))),
    ).toBeVisible();
    await settled(page);
    await expect(figure(page, 'cases')).toHaveText('20,000');
    await expect(figure(page, 'success')).toBeVisible();
    await expect(page.getByText(words.isExample)).toBeVisible();
  }
});

test('a file that fails half-way leaves the log that was open', async ({ page }) => {
  await open(page, 'en/records/?extract=2024-12-31&v=1');
  await choose(page, 'permits.csv', log());
  await settled(page);
  const file = (name: string, text: string) => ({
    ...{ name, mimeType: 'text/csv', buffer: Buffer.from(text) },
  });
  const two = [file('a.csv', log()), file('b.csv', 'x,y\n1,2\n')];
  await page.locator('main input[type=file]').setInputFiles(two);
  await expect(page.getByRole('alert')).toContainText('b.csv');
  await page.getByRole('button', { name: en.back('permits.csv') }).click();
  await settled(page);
  await expect(page.getByText(en.opened('permits.csv'))).toBeVisible();
  await expect(figure(page, 'cases')).toHaveText('120');
});

test('open cases count in the median as long as they have waited', async ({ page }) => {
  // Ended after 10, 20 and 30 days, three open for 40, 50 and 60: of ended ones half by 20 days; of all
  // the curve goes down to 5/6, 4/6 and 3/6, stands there, and so has its median at 30.
  const rows = [
    ...['2024-12-01,2024-12-11', '2024-12-01,2024-12-21', '2024-12-01,2024-12-31'],
    ...['2024-11-21,', '2024-11-11,', '2024-11-01,'],
  ].map((days, at) => `C${at},North,${days},${days.endsWith(',') ? '' : 'granted'}`);
  await open(page, 'en/records/?extract=2024-12-31&v=1');
  await choose(page, 'six.csv', ['no,district,received,decided,outcome', ...rows].join('\n'));
  await settled(page);
  await expect(figure(page, 'median')).toHaveText('30 days');
  await expect(figure(page, 'median-ended')).toHaveText('20 days');
});
