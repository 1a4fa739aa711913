import { createHash } from 'node:crypto';
import { LANGUAGES } from '../../src/base/vocabulary.ts';
import { recordsWords } from '../../src/i18n/records.ts';
import { wantedLogWords } from '../../src/i18n/wanted-log.ts';
import { expect, open, test } from './fixtures.ts';
import { settled } from './records-page.ts';

const HEAD = 'no,received,decided,district';
const rows = Array.from({ length: 60 }, (_, at) => {
  const month = String((at % 12) + 1).padStart(2, '0');
  return `P${at},2024-${month}-01,2024-${month}-15,${at % 2 === 0 ? 'North' : 'South'}`;
});
const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
const LOG = [HEAD, ...rows].join('\n');
const ASKED = 'id=no&start=received&end=decided&area=district&areas=North&group=area&v=1';

for (const language of LANGUAGES) {
  const [words, wanted] = [recordsWords(language), wantedLogWords(language)];

  test(`an address with settings asks for its log, and a reload for the file that was open: ${language}`, async ({
    page,
  }) => {
    await open(page, `${language}/records/?${ASKED}`);
    const gather = page.getByRole('region', { name: words.drop });
    await expect(gather.getByText(wanted.lead)).toBeVisible();
    await expect(gather).toContainText('district');
    const input = page.locator('main input[type=file]');
    await input.setInputFiles(file('permits.csv', LOG));
    await settled(page);
    await expect(page.locator('[data-figure="cases"] strong')).toHaveText('30');
    await expect(gather.getByText(wanted.lead)).toHaveCount(0);
    const hash = createHash('sha256').update(LOG).digest('hex');
    await expect(page.getByText(words.basis.hash('permits.csv', hash))).toBeVisible();
    await page.reload();
    const named = wanted.files(wanted.file('permits.csv', hash.slice(0, 8)));
    await expect(gather.getByText(named)).toBeVisible();
    await input.setInputFiles(file('permits.csv', LOG));
    await settled(page);
    await expect(page.getByLabel(words.group)).toHaveValue('area');
    await expect(page.locator('[data-figure="cases"] strong')).toHaveText('30');
  });
}

test('a file without the columns of the address is counted as guessed, which the page says', async ({
  page,
}) => {
  const wanted = wantedLogWords('en');
  await open(page, `en/records/?${ASKED}`);
  const other = LOG.replace('district', 'borough').replace('decided', 'closed');
  await page.locator('main input[type=file]').setInputFiles(file('other.csv', other));
  await settled(page);
  await expect(page.getByText(wanted.other('decided, district'))).toBeVisible();
  await expect(page.locator('[data-figure="cases"] strong')).toHaveText('60');
});

test('how a log was counted stands once on its page, and every chart leads there', async ({
  page,
}) => {
  const words = recordsWords('zh');
  await open(page, 'zh/records/?start=received&end=decided&area=district&extract=2024-12-31&v=1');
  await page.locator('main input[type=file]').setInputFiles(file('permits.csv', LOG));
  await settled(page);
  const method = words.methodNote('60', '60', '2024年12月31日', '');
  await expect(page.getByText(method)).toHaveCount(1);
  const charts = page.locator('figure[data-answer]');
  const links = charts.getByRole('link', { name: words.basisBelow });
  await expect(links).toHaveCount(await charts.count());
  await links.first().click();
  await expect(page.getByRole('heading', { name: words.basisTitle })).toBeInViewport();
  await expect(page.locator('[data-figure="cases"] strong')).toHaveText('60');
});

test('what a rule has counted is marked in its chart, with a key', async ({ page }) => {
  const words = recordsWords('zh');
  await open(page, 'zh/records/?limit=20&v=1');
  await page.getByRole('button', { name: words.examples.permits, exact: true }).click();
  await settled(page);
  const screen = page.locator('[data-screen="bunching"]');
  await screen.locator('summary').first().click();
  const chart = screen.locator('figure[data-chart="histogram"]');
  await expect(chart).toHaveAttribute('data-ready', 'true');
  await expect(chart.locator('[data-mark^="bunching-looked-"]')).not.toHaveCount(0);
  await expect(chart.locator('svg')).toContainText('时限届满前最后一周办结的件');
});

test('each choice is a step of the history, though charts come first', async ({ page }) => {
  await open(page, 'en/records/?start=received&end=decided&area=district&extract=2024-12-31&v=1');
  await page.locator('main input[type=file]').setInputFiles(file('permits.csv', LOG));
  await settled(page);
  const cases = page.locator('[data-figure="cases"] strong');
  const bars = page.locator('[data-chart-id="records-area"]');
  await bars.locator('[data-mark="area-0"]').click();
  await expect(cases).toHaveText('30');
  await page.locator('[data-chart-id="records-backlog"] [data-mark]').first().click();
  await expect(cases).toHaveText(/^[235]$/);
  await expect(page).toHaveURL(/periods=/);
  await page.goBack();
  await expect(cases).toHaveText('30');
  await expect(page).not.toHaveURL(/periods=/);
});
