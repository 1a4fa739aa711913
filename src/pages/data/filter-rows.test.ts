import { describe, expect, it } from 'vitest';
import { makeRowFilter } from './filter-rows.ts';

const rows = [
  ['court-days', '8.86', '直接送达平均用时（黄埔）'],
  ['tax-returns', '63978', '調解成功'],
  ['patrols', '1150000', '巡河次数 River patrols'],
];
const filter = makeRowFilter(rows);
const ids = async (query: string) => (await filter(query, () => false))?.map(([id]) => id) ?? null;

describe('makeRowFilter', () => {
  it.each([
    ['all words, in any cell', ' DAYS court ', ['court-days']],
    ['words of several cells', 'court 黄埔', ['court-days']],
    ['words of several rows', 'tax 黄埔', []],
    ['the inside of a word', 'atrol', ['patrols']],
    ['traditional characters for simplified ones', '黃埔', ['court-days']],
    ['simplified characters for traditional ones', '调解', ['tax-returns']],
    ['full width', 'ＣＯＵＲＴ', ['court-days']],
    ['pinyin', 'xunhe', ['patrols']],
    ['first letters', 'xh', ['patrols']],
    ['an id in full', 'tax-returns', ['tax-returns']],
    ['a number with separators', '63,978', ['tax-returns']],
    ['a rounded number', '6.4万', ['tax-returns']],
    ['a number in millions', '1.15 million', ['patrols']],
    ['the beginning of a number', '115', ['patrols']],
    ['the end of a number', '978', []],
  ])('finds by %s', async (_, query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  it('gives all rows while nothing is asked', async () => {
    expect(await filter(' ，', () => false)).toBe(rows);
  });

  it('lets others work in a long table, and stops once nobody waits', async () => {
    const many = Array.from({ length: 50_000 }, (_, at) => [`id-${at}`, 'x'.repeat(300)]);
    const long = makeRowFilter(many);
    let over = false;
    setTimeout(() => {
      over = true;
    });
    expect(await long('nowhere', () => over)).toBeNull();
    expect((await long('49999', () => false))?.map(([id]) => id)).toEqual(['id-49999']);
  });
});
