import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/base/vocabulary.ts';
import { type CatalogIndex, indexCatalog } from '../../src/catalog/index-catalog.ts';
import { builtCatalog } from '../../src/cli/data/built-catalog.ts';
import { packBriefing } from '../../src/compare/briefing/link.ts';
import { sitePages } from '../../src/pages/pages.ts';
import type { Briefing } from '../../src/spec/briefing/briefing.ts';
import { sampleBriefing } from '../briefing-files/sample.ts';
import { expect, open, test } from './fixtures.ts';
import { DIST } from './pages.ts';

let index: CatalogIndex;
test.beforeAll(() => {
  index = indexCatalog(builtCatalog(join(DIST, 'data')));
});

/** The sample with its texts, tables and sources, then a chart of every type: as many as links hold. */
async function briefings(language: Language): Promise<Briefing[]> {
  const sample = await sampleBriefing(language);
  const gallery = sitePages(index.catalog).find(({ path }) => path === 'gallery/');
  const blocks = (gallery?.data(language).documents ?? []).map((document) => ({
    id: `every-${document.type}`,
    kind: 'chart' as const,
    ...{ document, show: 'chart' as const, caption: '', note: '' },
  }));
  const third = Math.ceil(blocks.length / 3);
  const parts = [0, 1, 2].map((at) => blocks.slice(at * third, (at + 1) * third));
  const decks = [sample.blocks, ...parts];
  return decks.map((of) => ({ ...sample, blocks: of }));
}

/** Pixels of a slide's smallest letters, and which part of it its drawing and the drawn have. */
function measure(slide: Locator) {
  return slide.evaluate((one) => {
    const texts = [...one.querySelectorAll<Element>('*')].filter(
      (element) =>
        !(element instanceof SVGElement && !(element instanceof SVGTextElement)) &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('.visually-hidden, .tooltip, [aria-hidden="true"]') === null,
    );
    const sizes = texts.map((element) => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const scale = element instanceof SVGTextElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      return { size: size * scale, text: (element.textContent ?? '').trim().slice(0, 30) };
    });
    const least = sizes.reduce((a, b) => (b.size < a.size ? b : a), { size: 99, text: '' });
    const { width, height } = one.getBoundingClientRect();
    const drawing = one.querySelector<SVGSVGElement>('.canvas svg');
    const room = drawing?.getBoundingClientRect();
    const scale = drawing?.getScreenCTM()?.a ?? 0;
    const drawn = drawing?.viewBox.baseVal;
    return {
      chart: one.querySelector('figure')?.dataset.chart ?? '',
      title: one.querySelector('h2')?.textContent ?? '',
      least: { ...least, size: Math.round(least.size * 10) / 10 },
      room: room === undefined ? 1 : (room.width * room.height) / (width * height),
      drawn: drawn ? (drawn.width * drawn.height * scale * scale) / (width * height) : 1,
      over: Math.max(
        one.scrollHeight - one.clientHeight,
        ...[...one.querySelectorAll('.exhibit')].map((box) => box.scrollHeight - box.clientHeight),
      ),
    };
  });
}

for (const language of LANGUAGES) {
  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
  ] as const) {
    test(`charts, tables and sources are read from the last row: ${language}, ${width}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      const seen: (Awaited<ReturnType<typeof measure>> & { at: number })[] = [];
      for (const briefing of await briefings(language)) {
        await open(page, `${language}/briefing/present/#b=${packBriefing(index, briefing)}`);
        const slide = page.locator('article.slide:visible');
        await slide.waitFor();
        const count = Number(await page.locator('progress').getAttribute('max'));
        for (let at = 1; at <= count; at += 1) {
          await expect(page.locator('progress')).toHaveJSProperty('value', at);
          await expect(slide.locator('figure:not([data-ready="true"])')).toHaveCount(0);
          seen.push({ at, ...(await measure(slide)) });
          await page.keyboard.press('ArrowRight');
        }
        await page.goto('about:blank');
      }
      if (process.env.YARDSTICK_SHOW_SLIDES) console.log(JSON.stringify(seen));
      const types = new Set(seen.map(({ chart }) => chart).filter(Boolean));
      expect(types.size).toBe(14);
      expect(seen.filter(({ least }) => least.size < 24)).toEqual([]);
      expect(seen.filter(({ room }) => room < 0.7)).toEqual([]);
      expect(seen.filter(({ over }) => over > 1)).toEqual([]);
    });
  }
}
