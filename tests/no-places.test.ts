import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assemble } from '../src/catalog/assemble.ts';
import { projectPackages } from './project-packages.ts';

const ROOT = join(import.meta.dirname, '..');
const { draft } = assemble(await projectPackages());

const items = <T>(entries: readonly { readonly item: T }[]) => entries.map(({ item }) => item);

/** What the data name: reforms, areas, sources and their publishers, in both languages. */
const names = new Set(
  [
    ...items(draft.reforms).map(({ name }) => name),
    ...items(draft.areas).map(({ name }) => name),
    ...items(draft.sources).flatMap(({ title, publisher }) => [title, publisher]),
  ].flatMap(({ zh, en }) => [zh, en]),
);
const ids = new Set([
  ...items(draft.reforms).map(({ id }) => id),
  ...items(draft.indicators).map(({ id }) => id),
  ...items(draft.sources).map(({ id }) => id),
  ...items(draft.observations).map(({ id }) => id),
]);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A Latin name stands as words of its own; a Chinese one stands anywhere. */
const standing = (text: string) =>
  /^[\x20-\x7e]+$/.test(text) ? `(?<![\\w-])${escaped(text)}(?![\\w-])` : escaped(text);
const NAMES = new RegExp([...names].map(standing).join('|'), 'u');
/** An id stands in quotation marks or braces where code speaks of it. */
const IDS = new RegExp(`['"\`{](?:${[...ids].map(escaped).join('|')})['"\`}]`, 'u');

/** A typeface may have the name of a country, and a calendar is that of one. */
const TYPEFACE = /\bGeorgia\b(?=,.*\b(?:Songti|serif)\b)/g;
const isCalendar = (path: string) => path.startsWith('base/calendar/');

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })

  .filter((path) => /\.(ts|svelte|css|json)$/.test(path) && !/\.test\.ts$/.test(path))
  .filter((path) => !isCalendar(path))
  .map((path) => ({
    path,
    text: readFileSync(join(ROOT, 'src', path), 'utf8').replace(TYPEFACE, ''),
  }));

test('the program names no reform, area or source of the data', () => {
  expect(names.size).toBeGreaterThan(10);
  const found = files.flatMap(({ path, text }) => {
    const hits = text.split('\n').filter((line) => NAMES.test(line) || IDS.test(line));
    return hits.map((line) => `${path}: ${line.trim()}`);
  });
  expect(found).toEqual([]);
});
