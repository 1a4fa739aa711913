import { expect, it } from 'vitest';
import { assemble } from '../../catalog/assemble.ts';
import { asReadTable, readBook } from '../read-book.ts';
import { KNOWLEDGE, open } from '../test-tables.ts';
import { withEdits } from './edits.ts';
import { packageFiles } from './files.ts';
import { ownPackage } from './own-package.ts';
import { type IndicatorEdit, NO_EDIT, NO_REFORM, NOTHING_SAID, type ReformEdit } from './said.ts';
import { WORDS } from './test-words.ts';

const given = { words: WORDS, day: '2026-11-27' };

async function packageOf(text: string) {
  const book = await open('一.csv', text);
  const tables = readBook(book, KNOWLEDGE).map(({ reading }) => asReadTable(book, reading));
  return ownPackage(tables, { ...given, name: 'own', statedBy: '', knowledge: KNOWLEDGE });
}
const TABLE = '地区,时间,平均用时（天）\n东区,2024年1月,12\n西区,2024年1月,9\n';

const ofIndicator = (id: string, part: Partial<IndicatorEdit>) => ({
  ...NOTHING_SAID,
  indicators: { [id]: { ...NO_EDIT, ...part } },
});
const ofReform = (part: Partial<ReformEdit>) => ({
  ...NOTHING_SAID,
  reforms: { 'r-1': { ...NO_REFORM, id: 'r-1', ...part } },
});
const problemsOf = (own: Parameters<typeof packageFiles>[0]) =>
  assemble([{ path: 'own', texts: packageFiles(own) }]).problems;

it('takes names in one language or both, and a target with its source for each place', async () => {
  const own = await packageOf(TABLE);
  const id = own.indicators[0]?.id ?? '';
  const said = ofIndicator(id, {
    name: { zh: '平均办理用时', en: '' },
    definition: { zh: '自受理至办结', en: 'from receipt to decision' },
    ...{ target: '10', by: '2024', source: '年度工作要点' },
  });
  const with1 = withEdits(own, said, given);
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
  expect(withEdits(with1, said, given)).toEqual(with1);
  expect(problemsOf(with1)).toEqual([]);
});

it.each([
  ['≤10', { value: 10, qualifier: '<=' }],
  ['10天以内', { value: 10, qualifier: '<=' }],
  ['0.5万', { value: 5000, qualifier: '=' }],
])('reads the words of a target: %s', async (target, expected) => {
  const own = await packageOf(TABLE);
  const said = ofIndicator(own.indicators[0]?.id ?? '', { target });
  const made = withEdits(own, said, given).observations.filter(({ role }) => role === 'target');
  expect(made[0]).toMatchObject({ ...expected, asStated: target });
});

it.each(['很快', '10小时', '10%'])('takes neither a word nor another unit: %s', async (target) => {
  const own = await packageOf(TABLE);
  const said = ofIndicator(own.indicators[0]?.id ?? '', { target });
  expect(withEdits(own, said, given)).toEqual(own);
});

it('judges by a rule that says who set it and when, and by no other', async () => {
  const own = await packageOf(TABLE);
  const id = own.indicators[0]?.id ?? '';
  const rule = { basis: 'target', tolerance: '0.5', points: '3', ruleBy: '政务办' } as const;
  const verdictOf = (edit: Partial<IndicatorEdit>) =>
    withEdits(own, ofIndicator(id, edit), given).indicators[0]?.verdict;
  expect(verdictOf(rule)).toBeNull();
  expect(verdictOf({ ...rule, ruleDate: '2023年12月' })).toEqual({
    ...{ basis: 'target', tolerance: 0.5, points: 3, date: '2023-12' },
    by: { zh: '政务办', en: '政务办' },
  });
  const with1 = withEdits(own, ofIndicator(id, { ...rule, ruleDate: '2023-12' }), given);
  expect(problemsOf(with1)).toEqual([]);
});

it('takes a reform in one language, with its date as precise as typed, for all places', async () => {
  const own = await packageOf(TABLE);
  const id = own.indicators[0]?.id ?? '';
  const said = ofReform({ name: { zh: '一网通办', en: '' }, start: '2023年10月', aims: [id] });
  const with1 = withEdits(own, said, given);
  expect(with1.reforms).toMatchObject([
    {
      name: { zh: '一网通办', en: '一网通办' },
      start: '2023-10',
      end: '',
      area: 'OWN',
      aims: [id],
    },
  ]);
  expect(with1.charts.filter(({ reform }) => reform === 'r-1')).toHaveLength(1);
  expect(with1.areas.find(({ code }) => code === '990100')?.parent).toBe('OWN');
  expect(problemsOf(with1)).toEqual([]);
});

it('waits for the name and the aim of a reform, and lets it go again', async () => {
  const own = await packageOf(TABLE);
  const aims = [own.indicators[0]?.id ?? ''];
  const name = { zh: '一网通办', en: '' };
  expect(withEdits(own, ofReform({ name }), given).reforms).toEqual([]);
  expect(withEdits(own, ofReform({ aims }), given).reforms).toEqual([]);
  expect(withEdits(own, ofReform({ name, aims, removed: true }), given)).toEqual(own);
  const odd = withEdits(own, ofReform({ name, aims, start: '不久前', end: '2020' }), given);
  expect(odd.reforms[0]).toMatchObject({ start: '', end: '2020' });
  expect(problemsOf(odd)).toEqual([]);
});

it('says a date of a reform that a table names, and takes none such out', async () => {
  const own = await packageOf('改革事项,改革前（天）,改革后（天）\n登记,30,5\n');
  const id = own.reforms[0]?.id ?? '';
  const edit = { ...NO_REFORM, id, start: '2024-03-01', removed: true };
  const with1 = withEdits(own, { ...NOTHING_SAID, reforms: { [id]: edit } }, given);
  expect(with1.reforms).toHaveLength(1);
  const dated = { ...NOTHING_SAID, reforms: { [id]: { ...edit, removed: false } } };
  const with2 = withEdits(own, dated, given);
  expect(with2.reforms[0]).toMatchObject({ name: { zh: '登记' }, start: '2024-03-01' });
  expect(problemsOf(with2)).toEqual([]);
});

it('keeps an explanation with the figure that it explains', async () => {
  const own = await packageOf(TABLE);
  const figure = own.observations[0]?.id ?? '';
  const explanations = { [figure]: { reason: '系统切换', remedy: '增设窗口', by: '2024-06' } };
  const with1 = withEdits(own, { ...NOTHING_SAID, explanations }, given);
  expect(with1.observations[0]?.note.zh).toBe('系统切换; 增设窗口; 2024-06');
  expect(problemsOf(with1)).toEqual([]);
});
