import { readDay } from '../../src/base/calendar/day.ts';
import { CALENDAR_DAYS } from '../../src/base/calendar/duration.ts';
import { LANGUAGES } from '../../src/base/vocabulary.ts';
import { cubeWords } from '../../src/i18n/cube.ts';
import { recordsWords } from '../../src/i18n/records.ts';
import { LogBuilder } from '../../src/records/log-builder.ts';
import { publishCube } from '../../src/records/published/publish-cube.ts';
import { readRoles } from '../../src/records/roles.ts';
import { expect, open, test } from './fixtures.ts';
import { settled } from './records-page.ts';

/** Permits of two districts: in each month six of the one after 10 days, six of the other after 20; three lie outside. */
function cube() {
  const roles = readRoles({ start: 'received', end: 'decided', area: 'district' });
  const builder = new LogBuilder(roles, readDay('2024-12-31') ?? 0);
  builder.begin('log.csv', ['received', 'decided', 'district']);
  for (let at = 0; at < 120; at += 1) {
    const month = String(Math.floor(at / 12) + 1).padStart(2, '0');
    const [day, district] = at % 2 === 0 ? ['11', 'North'] : ['21', 'South'];
    builder.add([`2024-${month}-01`, `2024-${month}-${day}`, district], at + 2);
  }
  for (const day of ['02', '03', '04']) builder.add(['2024-11-01', `2024-11-${day}`, 'Hill'], 0);
  return publishCube(builder.finish(), roles, {
    ...{ title: 'Permits of a year', synthetic: true, threshold: 5, grain: 'month' },
    ...{ by: ['area'], count: CALENDAR_DAYS },
  });
}

for (const language of LANGUAGES) {
  test(`a log published as counts answers choices without a table of cases: ${language}`, async ({
    page,
  }) => {
    const [words, cubed] = [recordsWords(language), cubeWords(language)];
    await open(page, `${language}/records/`);
    await page.locator('main input[type=file]').setInputFiles({
      ...{ name: 'permits.json', mimeType: 'application/json' },
      buffer: Buffer.from(JSON.stringify(cube())),
    });
    await settled(page);
    await expect(page.getByText(cubed.opened('Permits of a year', '120'))).toBeVisible();
    await expect(page.getByText(cubed.synthetic)).toBeVisible();
    await expect(page.getByText(cubed.noCases)).toBeVisible();
    await expect(page.getByRole('button', { name: words.casesShow })).toHaveCount(0);
    // What is too few is in nothing.
    await expect(page.locator('[data-figure="cases"] strong')).toHaveText('120');
    const areas = page.locator('[data-chart-id="records-area"]');
    await expect(areas.getByText('Hill')).toHaveCount(0);
    await areas.locator('[data-mark="area-0"]').click();
    await settled(page);
    await expect(page.locator('[data-figure="cases"] strong')).toHaveText('60');
    await expect(page.locator('[data-figure="median"] strong')).toContainText('10');
  });
}

test('a damaged file of counts is named, and says what to do', async ({ page }) => {
  await open(page, 'en/records/');
  const { cells, ...rest } = cube();
  const small = { ...rest, cells: { ...cells, count: cells.count.map(() => 2) } };
  await page.locator('main input[type=file]').setInputFiles({
    ...{ name: 'small.json', mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify(small)),
  });
  await expect(page.getByRole('alert')).toContainText('reform-yardstick cube');
});
