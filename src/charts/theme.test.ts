import { readdirSync, readFileSync } from 'node:fs';
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

const styled = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|svelte|ts)$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(`src/${name}`, 'utf8') }));

test('blue is for what improved: no link, focus or hover has it', () => {
  const rules = styled.flatMap(({ name, text }) => text.split('}').map((rule) => ({ name, rule })));
  const blue = rules.filter(({ rule }) => /\{[^{]*[^']var\(--better\)/.test(rule));
  expect(blue.length).toBeGreaterThan(0);
  expect(blue.filter(({ rule }) => !/\.better\s*\{[^{]*$/.test(rule))).toEqual([]);
});

test('the colours of a theme are written in its file and in the style sheets of pages alone', () => {
  const written = new RegExp(
    Object.values(THEMES.light)
      .filter((colour) => colour.startsWith('#') && colour !== '#ffffff')
      .join('|'),
    'i',
  );
  const at = ['charts/theme.ts', 'pages/print.css', 'pages/style.css'];
  const elsewhere = styled.filter(({ name, text }) => !at.includes(name) && written.test(text));
  expect(elsewhere.map(({ name }) => name)).toEqual([]);
});
