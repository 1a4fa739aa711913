import { expect, test } from 'vitest';
import { zh as command } from '../src/cli/words/zh.ts';
import { zh } from '../src/i18n/zh.ts';

/** Every sentence of a catalogue by its path; functions are called with their parameters' numbers. */
function sentences(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree === 'function') {
    const values = Array.from({ length: tree.length }, () => '3');
    try {
      return [[path, String(tree(...values))]];
    } catch {
      // Takes something other than texts.
      return [];
    }
  }
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => sentences(value, `${path}/${key}`));
}

const all = [...sentences(zh), ...sentences(command).filter(([path]) => !path.startsWith('/help'))];

/** Marks of half width beside Chinese, and a range with the English dash. */
const HALF_WIDTH = /[一-鿿][,:;()?!]|[,:;()?!][一-鿿]|[一-鿿\d]–[一-鿿\d]/;
/** Translated or spoken words that an office does not write. */
const SPOKEN =
  /带走|交稿|拿走|拿去|同一把尺|这把尺|还应知道|计算得出|来源没有注明|来源未注明|说明不了|还没有测量|不是同一件事|变好了|做成|不让|关闭即失|留在这台|全部留下|3个数字|怎样算|精确程度|比改革前|没有找到|走了多少/;
/** Words of formulas as programs have them. */
const PROGRAM = /\b(actual|earlier|latest|baseline|change)\b/;

test('Chinese is punctuated at full width', () => {
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter(([, text]) => HALF_WIDTH.test(text))).toEqual([]);
});

test('Chinese is written as an office writes it', () => {
  expect(all.filter(([, text]) => SPOKEN.test(text) || PROGRAM.test(text))).toEqual([]);
});
