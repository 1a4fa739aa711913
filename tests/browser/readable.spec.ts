import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/base/vocabulary.ts';
import { textsOfPage, wordingFaults } from '../chinese-wording.ts';
import { expect, open, test } from './fixtures.ts';
import { heights, smallLetters, tornFigures } from './on-page.ts';
import { PAGES } from './pages.ts';
import { writtenShares } from './sheets.ts';

/** The highest that a page may be on a wide screen, pixels; the lists of all data and of all types of charts are longer. */
const HIGHEST = 4500;
const LISTS = /\/(data|gallery)\/$/;
const WIDE = 1440;
/** How far down the sheet each is written at least, but the last. */
const FULL = 0.65;

/** What keeps a page from being read with ease, at the width that it has. */
async function faultsOf(page: Page, language: Language, width: number): Promise<string[]> {
  const torn = await tornFigures(page, language);
  const faults = [...new Set(torn), ...(await smallLetters(page))];
  if (width !== WIDE) return faults;
  const high = (await heights(page)).filter(
    (height) => height > HIGHEST && !LISTS.test(page.url()),
  );
  const worded = language === 'zh' ? wordingFaults(textsOfPage(await page.content())) : [];
  return [
    ...faults,
    ...high.map((height) => `${height} px high`),
    ...worded,
    ...(await bareSheets(page)),
  ];
}

/** Sheets that a printed page leaves half empty. */
async function bareSheets(page: Page): Promise<string[]> {
  if (LISTS.test(page.url())) return [];
  const shares = writtenShares(await page.pdf({ preferCSSPageSize: true }));
  return shares
    .slice(0, -1)
    .flatMap((share, at) => (share < FULL ? [`sheet ${at + 1} written to ${share}`] : []));
}

for (const language of LANGUAGES) {
  for (const width of [390, 768, WIDE]) {
    test(`figures are whole, letters large and pages short: ${language}, ${width}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      const faults: Record<string, string[]> = {};
      for (const { path } of PAGES.filter((one) => one.language === language)) {
        await open(page, path);
        const found = await faultsOf(page, language, width);
        if (found.length > 0) faults[path] = found;
      }
      expect(faults).toEqual({});
    });
  }
}
