import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../base/vocabulary.ts';
import { growthRows } from '../../compare/growth.ts';
import { rankings } from '../../compare/rankings.ts';
import { targetRows } from '../../compare/targets.ts';
import { ownWords } from '../../i18n/own.ts';
import { openFile } from '../../intake/open-file.ts';
import { ownPackage } from '../../intake/package/own-package.ts';
import { asReadTable, readBook } from '../../intake/read-book.ts';
import { compareOwn } from './compare-own.ts';
import { EXAMPLES, type Example, exampleFile } from './example.ts';
import { ownIndex } from './own-index.ts';

async function indexOf(example: Example, language: (typeof LANGUAGES)[number]) {
  const knowledge = { areas: [], units: [] };
  const book = await openFile(exampleFile(example, language));
  const tables = readBook(book, knowledge).map(({ reading }) => asReadTable(book, reading));
  const given = { name: 'own', statedBy: '', day: '2026-11-27', knowledge, synthetic: true };
  return ownIndex(ownPackage(tables, { ...given, words: ownWords }), book.hash);
}

describe.each(LANGUAGES)('the examples, %s', (language) => {
  it.each(EXAMPLES)('say of themselves that they are made up: %s', async (example) => {
    const index = await indexOf(example, language);
    expect(index.catalog.observations.length).toBeGreaterThan(0);
    expect(index.catalog.observations.every(({ synthetic }) => synthetic)).toBe(true);
    const { bytes } = exampleFile(example, language);
    expect(new TextDecoder().decode(bytes)).toMatch(/并非真实统计|no real statistics/);
  });

  it('of months has growth on the year', async () => {
    const rows = growthRows(await indexOf('months', language));
    expect(rows.filter(({ year }) => year.ok)).toHaveLength(9);
  });

  it('of reforms tells which targets are reached', async () => {
    const rows = targetRows(await indexOf('reforms', language), '2026-11-27');
    expect(rows.map(({ reached }) => reached)).toEqual(['missed', 'met', 'met']);
  });

  it('are compared by their own figures, of one indicator and time', async () => {
    const index = await indexOf('ranking', language);
    const query = new URLSearchParams(compareOwn(index, rankings(index)).split('?')[1]);
    const found = (query.get('ids') ?? '').split('~').map((id) => index.observations.get(id));
    expect(found.map((one) => one?.area)).toHaveLength(4);
    expect(new Set(found.map((one) => `${one?.indicator} ${one?.period}`)).size).toBe(1);
    const reforms = compareOwn(await indexOf('reforms', language), []);
    expect(reforms).toMatch(/^compare\/\?ids=own/);
  });

  it('of a ranking has a tie, leaves out the total and who reported nothing', async () => {
    const all = rankings(await indexOf('ranking', language));
    expect(all).toHaveLength(2);
    expect(all[0]?.rows.map(({ best, tied }) => [best, tied])).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [3, true],
    ]);
  });
});
