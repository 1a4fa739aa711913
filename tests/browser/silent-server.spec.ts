import { SILENCE } from '../../src/base/patient-fetch.ts';
import { messages } from '../../src/i18n/messages.ts';
import { answered, phase } from './explore-page.ts';
import { asLarge, expect, open, test } from './fixtures.ts';

const TABLES = '**/guangzhou-reforms-2018/observations.parquet';

test('a catalog that is long in coming is named, and can be tried again', async ({ page }) => {
  await page.clock.install();
  await page.route('**/data/catalog.json', () => {});
  const asked = page.waitForRequest('**/data/catalog.json');
  await open(page, 'en/explore/');
  await asked;
  await page.clock.fastForward(3000);
  await expect(page.getByText(messages('en').site.catalogLate)).toBeVisible();
  await page.clock.fastForward(SILENCE);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(messages('en').errors['catalog-missing']);
  await expect(page.getByText(messages('en').site.catalogLate)).toBeHidden();
  await page.unroute('**/data/catalog.json');
  await alert.getByRole('button').click();
  await expect(page.locator('[data-picker="area"] > button')).toBeEnabled();
});

test('a table that the server never sends is named, and can be tried again', async ({ page }) => {
  await page.clock.install();
  await asLarge(page);
  await page.route(TABLES, () => {});
  const asked = page.waitForRequest(TABLES);
  await open(page, `en/explore/?reform=court-service&role=actual~baseline&v=1`);
  await asked;
  await page.clock.fastForward(SILENCE);
  await answered(page, 'failed');
  await expect(phase(page)).toContainText('guangzhou-reforms-2018/observations.parquet');
  await page.unroute(TABLES);
  await phase(page).getByRole('button').click();
  await answered(page);
});
