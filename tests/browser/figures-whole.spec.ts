import { LANGUAGES, type Language } from '../../src/base/vocabulary.ts';
import { expect, open, test } from './fixtures.ts';
import { PAGES } from './pages.ts';

/** A number with what bounds it and the beginning of its unit: none of it may stand on another line. */
const FIGURE: Record<Language, string> = {
  zh: '(?:逾|约|近|不到|至少|超过|将近|最多)?\\d[\\d,.]*(?:[—–]\\d[\\d,.]*)?(?:[%万亿余]+|个工作日|个百分点|天|人|件|宗|项|条|家|户|元|年|月)(?:以上|以内)?',
  en: '(?:over |nearly |about |under |at most |at least )?\\d[\\d,.]*(?:–\\d[\\d,.]*)?(?:%| (?:million|billion|percentage points|working days|days|cases|people|hours|minutes)\\b)',
};

/** Figures of a page that stand on several lines, each with the words around it. */
function tornFigures(pattern: string): string[] {
  const isInline = (one: Element) => getComputedStyle(one).display.startsWith('inline');
  const left = '.visually-hidden, svg, [hidden], option, textarea, pre, code, details:not([open])';
  const lineOf = (node: Text, at: number) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const [box] = range.getClientRects();
    return box && box.height > 0 ? (box.top + box.bottom) / 2 : null;
  };
  const blocks = [...document.querySelectorAll('main *')].filter(
    (one) => one instanceof HTMLElement && !isInline(one) && one.checkVisibility(),
  );
  return blocks.flatMap((block) => {
    const letters: [Text, number][] = [];
    let text = '';
    const walk = (node: Node) => {
      if (node instanceof Text) {
        for (let at = 0; at < node.data.length; at += 1) letters.push([node, at]);
        text += node.data;
      } else if (node instanceof HTMLElement && isInline(node) && !node.matches(left)) {
        node.childNodes.forEach(walk);
      }
    };
    if (block.closest(left) === null) block.childNodes.forEach(walk);
    return [...text.matchAll(new RegExp(pattern, 'gi'))].flatMap(({ 0: figure, index }) => {
      const lines = letters
        .slice(index, index + figure.length)
        .filter(([node, at]) => node.data[at]?.trim())
        .flatMap(([node, at]) => lineOf(node, at) ?? []);
      // Figures in larger type stand a little above their units.
      const torn = Math.max(...lines) - Math.min(...lines) > 10;
      return torn ? [text.slice(Math.max(0, index - 12), index + figure.length + 8)] : [];
    });
  });
}

for (const language of LANGUAGES) {
  for (const width of [390, 768, 1440]) {
    test(`no figure is parted from its unit or its bound: ${language}, ${width}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      const torn: Record<string, string[]> = {};
      for (const { path } of PAGES.filter((one) => one.language === language)) {
        await open(page, path);
        const found = await page.evaluate(tornFigures, FIGURE[language]);
        if (found.length > 0) torn[path] = [...new Set(found)];
      }
      expect(torn).toEqual({});
    });
  }
}
