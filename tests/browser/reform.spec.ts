import { expect, open, test } from './fixtures.ts';

/** What must be seen on the page of each reform, as written there in English. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  'guangzhou-neighbours': [
    '4,240',
    '3,367',
    '79.4 cases',
    '64,322',
    '63,978',
    '99.47%',
    'over 1.1 million people',
    'over 2 million person-times',
    '35 cases',
    '1,332.2 kg',
  ],
  'tax-chain': ['over 70.73 million', '25,608', 'over 978,000', 'invoices per issuer', 'Shenzhen'],
  'business-environment': [
    'at most 22–50 working days',
    'at most 90 working days',
    '120 working days',
    '3 working days',
    'at most 20 minutes',
    'up at least 25%',
    'Guangdong',
  ],
  'river-chief': [
    'nearly 1.15 million',
    'nearly 4.5 million km',
    'about 3.9 km a patrol',
    '67,000',
    '96%',
    '91%',
    'at least 99%',
  ],
  'preschool-decision': ['about 12 billion CNY', '6 aspects', '31.7%', '50%'],
  'rural-fund': [
    '5 billion CNY',
    '500 million CNY',
    '200 million CNY',
    '300 million CNY',
    '1.5',
    '9 companies',
  ],
  'freelancer-home': [
    'over 200 events',
    'over 20,000 person-times',
    'over 5,000 person-times',
    'over 300,000',
    'no reach rate is computed',
  ],
  'chief-service-officer': ['18 streets', 'not measured yet'],
  'court-service': [
    'about 17.6 days',
    '8.86 days',
    'about 45.9%',
    '61.75%',
    '155,032 cases',
    '22.65 billion CNY',
    'Shanghai',
  ],
  'micro-kindergarten': ['6 classes', '7 m²', '3 m²', '1 teacher', 'over 10,000 places'],
};

for (const [id, texts] of Object.entries(FIGURES)) {
  test(`${id} shows its figures, each with a source`, async ({ page }) => {
    await open(page, `en/reforms/${id}/`);
    const content = (await page.locator('main').textContent())?.replace(/\s+/g, ' ') ?? '';
    expect(texts.filter((text) => !content.includes(text))).toEqual([]);
    await expect(page.getByRole('heading', { name: 'What is not measured yet' })).toBeVisible();
    const rows = page.locator('section:has(#figures) tbody tr:not(.stage)');
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await rows.count()).toBe(await rows.locator('[data-observation]').count());
  });
}

test('what is further away is folded in rows, each of which opens its chart', async ({ page }) => {
  await open(page, 'en/reforms/business-environment/');
  const more = page.locator('section:has(#context) > details');
  const row = more.locator('li', { hasText: 'Starting a business in Shanghai went' });
  await expect(row).toBeHidden();
  await more.getByText(/^\d+ more charts in context$/).click();
  await row.locator('summary').first().click();
  const chart = row.locator('figure[data-chart="line"][data-ready="true"]');
  for (const text of ['Hong Kong', 'Singapore', 'OECD', 'December 2020'])
    await expect(chart).toContainText(text);
});

test('a link to a folded chart unfolds it', async ({ page }) => {
  await open(page, 'en/reforms/business-environment/#db-starting-business-days');
  const chart = page.locator('figure[data-chart-id="db-starting-business-days"]');
  await expect(chart).toBeVisible();
  await expect(chart).toBeInViewport();
});

test('the bar of parts stays in sight and says which is read', async ({ page }) => {
  await open(page, 'en/reforms/court-service/');
  const bar = page.getByRole('navigation', { name: 'On this page' });
  await bar.getByRole('link', { name: 'All figures' }).click();
  await expect(page.locator('#figures')).toBeInViewport();
  await expect(bar).toBeInViewport();
  await expect(bar.locator('[aria-current]')).toHaveText('All figures');
});

test('another reform of the collection is one switch away', async ({ page }) => {
  await open(page, 'en/reforms/court-service/');
  await page.getByText('Reform 9 of 10').click();
  await page.getByRole('link', { name: /Tax Chain/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tax Chain');
  await expect(
    page.getByRole('navigation', { name: 'Sections' }).locator('[aria-current]'),
  ).toHaveText('Overview');
});

test('the reforms are linked one after another', async ({ page }) => {
  await open(page, 'zh/reforms/guangzhou-neighbours/');
  for (let walked = 1; walked < 10; walked += 1) {
    await page.locator('a[rel="next"]').click();
    await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  }
  expect(page.url()).toContain('micro-kindergarten');
  await expect(page.locator('a[rel="next"]')).toHaveCount(0);
});

test('the same page stands in the other language', async ({ page }) => {
  await open(page, 'zh/reforms/tax-chain/');
  await page.locator('[data-language-switch]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tax Chain');
});
