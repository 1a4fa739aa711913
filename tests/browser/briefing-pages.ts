import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/base/vocabulary.ts';
import { type CatalogIndex, indexCatalog } from '../../src/catalog/index-catalog.ts';
import { builtCatalog } from '../../src/cli/data/built-catalog.ts';
import { packBriefing } from '../../src/compare/briefing/link.ts';
import { quoteFigure } from '../../src/compare/briefing/quote.ts';
import { documentOf } from '../../src/compare/document.ts';
import { messages } from '../../src/i18n/messages.ts';
import { type Block, type Briefing, emptyBriefing } from '../../src/spec/briefing/briefing.ts';
import { open } from './fixtures.ts';
import { DIST } from './pages.ts';

/** A figure that the briefing's text names. */
export const FIGURE = 'court-service-days';
/** What stands in the place of the office's name: text that must stay text. */
export const BADLY = '<img src=x onerror="window.ran=1">';

/** The built site's catalog. */
export const index: CatalogIndex = indexCatalog(builtCatalog(join(DIST, 'data')));

/** The first charts of the catalog, as blocks. */
export function charts(count: number): Block[] {
  return index.catalog.charts.slice(0, count).map((spec, position) => ({
    id: `chart-${position}`,
    kind: 'chart',
    document: documentOf(index, spec),
    show: 'chart',
    caption: '',
    note: '',
  }));
}

/** A briefing of the built site's own data, whole enough to read, small enough for a link. */
export function briefingOf(language: Language, blocks: Block[] = charts(2)): Briefing {
  return {
    ...emptyBriefing({ language, title: language === 'zh' ? '法院简报' : 'The courts' }),
    office: BADLY,
    date: '2026-11-23',
    blocks: [
      { id: 'h', kind: 'heading', level: 1, text: 'One' },
      { id: 't', kind: 'text', markdown: `Days: {${FIGURE}}.` },
      { id: 'h2', kind: 'heading', level: 2, text: 'Two' },
      ...blocks,
    ],
    figures: [quoteFigure(index, FIGURE)],
  };
}

/** The paper, wherever it hangs. */
export const paper = (page: Page) => page.locator('article.paper');

/** Opens a briefing as a link does, and waits for its paper. */
export async function openLink(page: Page, briefing: Briefing, language: Language = 'en') {
  await open(page, `${language}/briefing/read/#b=${packBriefing(index, briefing)}`);
  await paper(page).waitFor();
}

/** Opens the menu; gives its words. */
export async function openMenu(page: Page, language: Language = 'en') {
  const words = messages(language).briefing.handIn;
  await page.getByText(words.open, { exact: true }).click();
  await page.getByRole('button', { name: words.docx, exact: true }).waitFor();
  return words;
}
