import { expect, test } from 'vitest';
import { zh as command } from '../src/cli/words/zh.ts';
import { zh } from '../src/i18n/zh.ts';
import { wordingFaults } from './chinese-wording.ts';

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

test('Chinese is written and punctuated as an office does', () => {
  expect(all.length).toBeGreaterThan(400);
  expect(
    all.flatMap(([path, text]) => wordingFaults([text]).map((fault) => [path, fault])),
  ).toEqual([]);
});
