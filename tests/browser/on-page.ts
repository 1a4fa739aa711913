import type { Page } from '@playwright/test';
import type { Language } from '../../src/base/vocabulary.ts';

/** A number with what bounds it and the beginning of its unit: none of it may stand on another line. */
const FIGURE: Record<Language, string> = {
  zh: '(?:逾|约|近|不到|至少|超过|将近|最多)?\\d[\\d,.]*(?:[—–]\\d[\\d,.]*)?(?:[%万亿余]+|个工作日|个百分点|天|人|件|宗|项|条|家|户|元|年|月)(?:以上|以内)?',
  en: '(?:over |nearly |about |under |at most |at least )?\\d[\\d,.]*(?:–\\d[\\d,.]*)?(?:%| (?:million|billion|percentage points|working days|days|cases|people|hours|minutes)\\b)',
};
/** The smallest letters of a chart, in CSS pixels on the screen. */
const LETTERS = 13;

/** Figures of a page that stand on several lines, each with the words around it. */
export function tornFigures(page: Page, language: Language): Promise<string[]> {
  return page.evaluate(findTorn, FIGURE[language]);
}

/** Runs in the page. */
function findTorn(pattern: string): string[] {
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

/** Texts of drawings that are smaller on the screen than charts' letters may be. */
export function smallLetters(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const sizeOf = (text: SVGTextElement) =>
      Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1);
    return [...document.querySelectorAll<SVGTextElement>('figure[data-chart] svg text')]
      .filter((text) => text.checkVisibility() && text.textContent !== '')
      .filter((text) => sizeOf(text) < least - 0.05)
      .map((text) => `${sizeOf(text)}: ${text.textContent}`);
  }, LETTERS);
}

/** Pixels that a page is high, for a mouse and for a finger, whose targets are higher. */
export async function heights(page: Page): Promise<number[]> {
  const heightNow = () => page.evaluate(() => document.documentElement.scrollHeight);
  const session = await page.context().newCDPSession(page);
  const mouse = await heightNow();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const finger = await heightNow();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await session.detach();
  return [mouse, finger];
}
