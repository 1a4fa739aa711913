import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { THEMES } from './theme.ts';

const css = readFileSync(new URL('../pages/style.css', import.meta.url), 'utf8');

/** Colours of each rule that sets them, in the file's order. */
const rules = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map((match) =>
  Object.fromEntries(
    [...(match[1] ?? '').matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((pair) => [
      pair[1],
      pair[2],
    ]),
  ),
);
const blocks = rules.filter((rule) => 'paper' in rule);

test.each([
  ['light', 0],
  ['dark', 1],
  ['dark', 2],
] as const)('the %s theme of files and of pages are one (rule %i)', (name, position) => {
  for (const [token, colour] of Object.entries(THEMES[name])) {
    if (token === 'name') continue;
    const property = token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(blocks[position]?.[property], property).toBe(colour);
  }
});
