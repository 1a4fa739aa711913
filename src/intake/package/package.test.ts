import { describe, expect, it } from 'vitest';
import { assemble } from '../../catalog/assemble.ts';
import { catalogOf } from '../../catalog/draft.ts';
import { asReadTable, readBook } from '../read-book.ts';
import { KNOWLEDGE, open } from '../test-tables.ts';
import { packageFiles } from './files.ts';
import { ownPackage } from './own-package.ts';
import { WORDS } from './test-words.ts';

async function packageOf(name: string, content: string) {
  const book = await open(name, content);
  const tables = readBook(book, KNOWLEDGE).map(({ reading }) => asReadTable(book, reading));
  const options = {
    name: 'own',
    statedBy: '',
    day: '2024-05-01',
    knowledge: KNOWLEDGE,
    words: WORDS,
  };
  return ownPackage(tables, options);
}

/** What the checks of every package find in the files. */
async function assembled(name: string, content: string) {
  const texts = packageFiles(await packageOf(name, content));
  return assemble([{ path: 'own', texts }]);
}

const MONTHS =
  '各区案件情况表,,,,\n单位：件、%,,,,\n地区,收案数,,结案率,\n,2024年1月,2024年2月,2024年1月,2024年2月\n东区,"1,234",逾1300,95.50%,101%\n长堤街道,1.2万,22-50,—,91%\n';
const REFORMS = '改革事项,改革前（天）,改革后（天）,目标\n登记,30,5天以内,6\n许可,90,40,30\n';

describe('a package of one’s own', () => {
  it.each([
    ['months', MONTHS],
    ['reforms', REFORMS],
    ['changes', '指标,2023年,2024年,同比（%）\n收案数,100,80,-20\n税收（亿元）,1.5,1.8,20\n'],
    ['nothing but a figure', '收案数\n5\n'],
    ['odd names', '地区,收案数\n"a""b,c",5\n=1+1,6\n<img onerror=x>,7\n'],
  ])('passes the checks of every package: %s', async (_, table) => {
    const { problems } = await assembled('t.csv', table);
    expect(problems).toEqual([]);
  });

  it('says the same in its files as in memory', async () => {
    const own = await packageOf('t.csv', MONTHS);
    const { draft } = await assembled('t.csv', MONTHS);
    const catalog = catalogOf(draft);
    expect(catalog.observations).toEqual(own.observations);
    expect(catalog.indicators).toEqual(own.indicators);
    expect(catalog.charts).toEqual(own.charts);
  });

  it('names file, cell and the words of every figure, and keeps its precision', async () => {
    const { observations, sources } = await packageOf('t.csv', MONTHS);
    const found = observations.find(({ asStated }) => asStated === '1.2万');
    expect(found).toMatchObject({
      ...{ value: 12_000, lastDigit: 1000, period: '2024-01', end: '2024-01-31', role: 'actual' },
      ...{ locator: { en: 'B6' }, area: expect.stringMatching(/^own-/) },
    });
    expect(sources).toMatchObject([{ title: { zh: 't.csv' }, note: { en: 'opened 2024-05-01' } }]);
    expect(observations.find(({ asStated }) => asStated === '22-50')).toMatchObject({
      ...{ qualifier: 'range', value: null, lower: 22, upper: 50 },
    });
  });

  it('makes a collection of reforms, with their levels and targets', async () => {
    const { reforms, observations } = await packageOf('t.csv', REFORMS);
    expect(reforms.map(({ name }) => name.zh)).toEqual(['登记', '许可']);
    const roles = observations.filter(({ reform }) => reform === reforms[0]?.id);
    expect(roles.map(({ role, base, qualifier, value }) => [role, base, qualifier, value])).toEqual(
      [
        ['baseline', 'before-reform', '=', 30],
        ['actual', null, '<=', 5],
        ['target', null, '=', 6],
      ],
    );
  });

  it('takes who carries a reform out from its table, and what it aims at though no target is set', async () => {
    const table =
      '改革事项,指标名称,改革前（天）,改革后（天）,目标,牵头单位,配合单位\n登记,用时,5,2,3,市商务局,海关\n许可,时限,9,4,—,市住建局,\n';
    const { reforms, indicators } = await packageOf('t.csv', table);
    expect(reforms.map(({ organisation }) => organisation.zh)).toEqual(['市商务局', '市住建局']);
    const idOfName = (name: string) => indicators.find((one) => one.name.zh === name)?.id;
    expect(reforms.map(({ aims }) => aims)).toEqual([[idOfName('用时')], [idOfName('时限')]]);
    expect((await assembled('t.csv', table)).problems).toEqual([]);
  });

  it('gives a figure the same id in next month’s file', async () => {
    const ids = async (table: string) =>
      new Set((await packageOf('t.csv', table)).observations.map(({ id }) => id));
    const old = await ids('地区,2024年1月\n东区,1\n西区,2\n');
    const now = await ids('地区,2024年1月,2024年2月\n西区,2,4\n东区,1,3\n');
    expect([...old].every((id) => now.has(id))).toBe(true);
    expect(now.size).toBe(4);
  });
});
