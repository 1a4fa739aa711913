import { expect, it } from 'vitest';
import { asReadTable } from '../read-book.ts';
import { KNOWLEDGE, open, tablesOf } from '../test-tables.ts';
import { conflictsOf, mergePackages, withoutFiles } from './merge.ts';
import { ownPackage } from './own-package.ts';
import { WORDS } from './test-words.ts';

const given = { words: WORDS };

async function packageOf(file: string, text: string) {
  const book = await open(file, text);
  const tables = (await tablesOf(file, text)).map(({ reading }) => asReadTable(book, reading));
  return ownPackage(tables, {
    ...{ name: 'own', statedBy: '', day: '2026-11-27', knowledge: KNOWLEDGE, words: WORDS },
  });
}
const FIRST = '地区,时间,收案数（件）\n东区,2024年1月,12\n东区,2024年2月,13\n';
const SECOND = '地区,时间,收案数（件）\n东区,2024年2月,14\n东区,2024年3月,15\n';

it('joins two packages, the later one telling what both do, and names what they tell otherwise', async () => {
  const [ours, theirs] = [await packageOf('一.csv', FIRST), await packageOf('二.csv', SECOND)];
  expect(conflictsOf(ours, theirs).map((one) => [one.ours.value, one.theirs.value])).toEqual([
    [13, 14],
  ]);
  const both = mergePackages(ours, theirs, given);
  expect(both.observations.map(({ value }) => value)).toEqual([12, 14, 15]);
  expect(both.sources.map(({ title }) => title.zh)).toEqual(['一.csv', '二.csv']);
  expect(both.indicators).toHaveLength(1);
  expect(both.charts.map(({ type }) => type)).toEqual(['line']);
});

it('takes a file out with all that it alone said', async () => {
  const both = mergePackages(
    await packageOf('一.csv', FIRST),
    await packageOf('二.csv', '地区,满意度（%）\n西区,95\n'),
    given,
  );
  const rest = withoutFiles(both, new Set(['二.csv']), given);
  expect(rest.observations).toHaveLength(2);
  expect(rest.indicators.map(({ name }) => name.zh)).toEqual(['收案数']);
  expect(rest.charts).toHaveLength(1);
});
