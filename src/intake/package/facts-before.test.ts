import { expect, it } from 'vitest';
import { differenceOf } from '../difference.ts';
import { asReadTable, readBook } from '../read-book.ts';
import { KNOWLEDGE, lineOf, open } from '../test-tables.ts';
import { factsBefore } from './facts-before.ts';
import { ownPackage } from './own-package.ts';
import { WORDS } from './test-words.ts';

async function tablesOf(name: string, text: string) {
  const book = await open(name, text);
  return readBook(book, KNOWLEDGE).map(({ reading }) => asReadTable(book, reading));
}
async function packageOf(...files: readonly (readonly [string, string])[]) {
  const tables = await Promise.all(files.map(([name, text]) => tablesOf(name, text)));
  const given = { name: 'own', statedBy: '', day: '2026-11-27', words: WORDS };
  return ownPackage(tables.flat(), { ...given, knowledge: KNOWLEDGE });
}
const HEAD = '2024年各区办件情况\n';
const JANUARY = `${HEAD}地区,1月收件数（件）,1月用时（个工作日）\n东区,12,3.5\n新城街道,9,2\n合计,21,2.8\n`;
const FEBRUARY = `${HEAD}地区,1月收件数（件）,2月收件数（件）,1月用时（个工作日）,2月用时（个工作日）\n东区,13,15,3.5,3\n新城街道,9,8,2,2\n合计,22,23,2.8,2.5\n`;
const OTHER = '企业开办情况\n地区,时间,开办用时（天）\n东区,2024年1月,3\n';

it('tells from a package what the last issue of a table said', async () => {
  const own = await packageOf(['一月.csv', JANUARY], ['开办.csv', OTHER]);
  const [table] = await tablesOf('二月.csv', FEBRUARY);
  if (table === undefined) throw new Error('no table');
  const before = factsBefore(own, table.reading) ?? { facts: [], wholes: [] };
  expect(before.facts).toHaveLength(4);
  const { added, changed, gone, passed } = differenceOf(before.facts, table.reading.facts);
  expect(changed.map(({ old, now }) => [old.stated, now.stated])).toEqual([['12', '13']]);
  expect(added.map(lineOf)).toHaveLength(4);
  expect([gone, passed]).toEqual([[], []]);
  const totals = differenceOf(before.wholes, table.reading.wholes).changed;
  expect(totals.map(({ old, now }) => [old.stated, now.stated])).toEqual([['21', '22']]);
});

it('names the months that the new issue does not tell of', async () => {
  const own = await packageOf(['一月.csv', JANUARY]);
  const [table] = await tablesOf('二月.csv', JANUARY.replaceAll('1月', '2月'));
  if (table === undefined) throw new Error('no table');
  const before = factsBefore(own, table.reading) ?? { facts: [], wholes: [] };
  expect(differenceOf(before.facts, table.reading.facts).passed).toEqual([
    { period: '2024-01', count: 4 },
  ]);
});

it('takes no other table for the last issue', async () => {
  const own = await packageOf(['开办.csv', OTHER]);
  const [table] = await tablesOf('二月.csv', FEBRUARY);
  expect(table && factsBefore(own, table.reading)).toBeNull();
});
