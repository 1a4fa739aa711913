import type { Page } from '@playwright/test';
import type { Language } from '../../src/base/vocabulary.ts';
import { textsOfPage, wordingFaults } from '../chinese-wording.ts';
import { heights, smallLetters, tornFigures } from './on-page.ts';
import { writtenShares } from './sheets.ts';

/** The width at which heights, words and paper are looked at, once a page. */
const WIDE = 1440;
/** The highest that a page may be there, pixels; the lists of all data and of all types of charts are longer. */
const HIGHEST = 4500;
const LISTS = /\/(data|gallery)\/$/;
/** How far down each printed sheet is written at least, but the last. */
const FULL = 0.65;

/** What keeps a page from being read with ease, at the width that it has; the page is done with after it. */
export async function readingFaults(
  page: Page,
  language: Language,
  width: number,
): Promise<string[]> {
  const torn = await tornFigures(page, language);
  const faults = [...new Set(torn), ...(await smallLetters(page))];
  if (width !== WIDE) return faults;
  const worded = language === 'zh' ? wordingFaults(textsOfPage(await page.content())) : [];
  const long = LISTS.test(page.url())
    ? []
    : [...(await tooHigh(page)), ...(await bareSheets(page))];
  return [...faults, ...worded, ...long];
}

async function tooHigh(page: Page): Promise<string[]> {
  const high = (await heights(page)).filter((height) => height > HIGHEST);
  return high.map((height) => `${height} px high`);
}

/** Sheets that a printed page leaves half empty. */
async function bareSheets(page: Page): Promise<string[]> {
  const shares = writtenShares(await page.pdf({ preferCSSPageSize: true }));
  return shares
    .slice(0, -1)
    .flatMap((share, at) => (share < FULL ? [`sheet ${at + 1} written to ${share}`] : []));
}
