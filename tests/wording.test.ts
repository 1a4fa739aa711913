import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { zh as command } from '../src/cli/words/zh.ts';
import { en } from '../src/i18n/en.ts';
import { zh } from '../src/i18n/zh.ts';
import { wordingFaults } from './chinese-wording.ts';
import { readSources } from './source-files.ts';

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

/** A space before the sign of per cent, and the apostrophe of a typewriter. */
const TYPED = /\d %|[A-Za-z]'[a-z]/;

test('English is set as a newspaper does', () => {
  const said = sentences(en);
  expect(said.length).toBeGreaterThan(400);
  expect(said.filter(([, text]) => TYPED.test(text))).toEqual([]);
});

test('so are the published tables', () => {
  const files = readdirSync('data', { recursive: true, encoding: 'utf8' });
  const tables = files.filter((name) => /\.(csv|json)$/.test(name));
  expect(tables.length).toBeGreaterThan(10);
  const faults = tables.flatMap((name) =>
    readFileSync(`data/${name}`, 'utf8')
      .split('\n')
      .filter((line) => TYPED.test(line))
      .map((line) => `${name}: ${line.slice(0, 80)}`),
  );
  expect(faults).toEqual([]);
});

/** A choice by language between texts without a letter: marks, which `punctuation` has. */
const MARKS = /'(?:zh|en)'\s*\?\s*(['"`])[^\p{L}'"`]*\1\s*:/u;

test('punctuation is chosen in one place', () => {
  const sources = readSources('src').filter(({ path }) => !path.startsWith('src/i18n/'));
  const chosen = sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line) => (MARKS.test(line) ? [`${path}: ${line.trim()}`] : [])),
  );
  expect(chosen).toEqual([]);
});
