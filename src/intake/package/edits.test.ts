import { expect, it } from 'vitest';
import { assemble } from '../../catalog/assemble.ts';
import { asReadTable, readBook } from '../read-book.ts';
import { KNOWLEDGE, open } from '../test-tables.ts';
import { NO_EDIT, withEdits } from './edits.ts';
import { packageFiles } from './files.ts';
import { ownPackage } from './own-package.ts';
import { WORDS } from './test-words.ts';

const given = { words: WORDS, day: '2026-11-27' };

async function packageOf(text: string) {
  const book = await open('一.csv', text);
  const tables = readBook(book, KNOWLEDGE).map(({ reading }) => asReadTable(book, reading));
  return ownPackage(tables, { ...given, name: 'own', statedBy: '', knowledge: KNOWLEDGE });
}
const TABLE = '地区,时间,平均用时（天）\n东区,2024年1月,12\n西区,2024年1月,9\n';

it('takes names in one language or both, and a target with its source for each place', async () => {
  const own = await packageOf(TABLE);
  const id = own.indicators[0]?.id ?? '';
  const edits = {
    [id]: {
      ...NO_EDIT,
      name: { zh: '平均办理用时', en: '' },
      definition: { zh: '自受理至办结', en: 'from receipt to decision' },
      ...{ target: '10', by: '2024', source: '年度工作要点' },
    },
  };
  const with1 = withEdits(own, edits, given);
  expect(with1.indicators[0]).toMatchObject({
    name: { zh: '平均办理用时', en: '平均办理用时' },
    definition: { en: 'from receipt to decision' },
  });
  const targets = with1.observations.filter(({ role }) => role === 'target');
  expect(targets.map(({ area, value, end }) => [area, value, end])).toEqual([
    ['990101', 10, '2024-12-31'],
    ['990102', 10, '2024-12-31'],
  ]);
  expect(with1.sources.at(-1)?.publisher.zh).toBe('年度工作要点');
  expect(withEdits(with1, edits, given)).toEqual(with1);
  const texts = packageFiles(with1);
  expect(assemble([{ path: 'own', texts }]).problems).toEqual([]);
});

it('takes no word for a target, and drops one that is no longer told', async () => {
  const own = await packageOf(TABLE);
  const id = own.indicators[0]?.id ?? '';
  expect(withEdits(own, { [id]: { ...NO_EDIT, target: '很快' } }, given)).toEqual(own);
  const once = withEdits(own, { [id]: { ...NO_EDIT, target: '10' } }, given);
  expect(withEdits(once, {}, given)).toEqual(own);
});
