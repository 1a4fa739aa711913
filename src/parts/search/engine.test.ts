import { describe, expect, it } from 'vitest';
import { makeSearch } from './engine.ts';
import type { Entry } from './entry.ts';

const entry = (id: string, names: string[], more: Partial<Entry> = {}): Entry => ({
  id,
  names,
  texts: [],
  written: [],
  values: [],
  ...more,
});

const entries = [
  entry('patrols', ['巡河次数', 'River patrols'], {
    texts: ['广州', 'Guangzhou'],
    values: [1150000],
  }),
  entry('days', ['直接送达平均用时', 'Average time of direct service'], {
    texts: ['智慧法院', 'Smart court'],
    written: ['8.86天', '8.86 days'],
    values: [8.86],
  }),
  entry('rate', ['首次送达成功率', 'Success rate of first service'], {
    written: ['61.75%'],
    values: [61.75, 8.861],
  }),
  entry('settled', ['调解成功的纠纷', 'Disputes settled'], {
    texts: ['广州', 'Guangzhou'],
    written: ['63,978宗', '63,978 disputes'],
    values: [63978],
  }),
  entry('officer', ['企业首席服务官（CSO）制度', 'Chief service officers'], { values: [18] }),
  entry('bank', ['银行贷款余额', 'Bank loans, café'], { values: [-12] }),
];
const { find, suggest } = makeSearch(entries);

describe('makeSearch', () => {
  it.each([
    ['words of any language, all of them', 'guangzhou settled', ['settled']],
    ['the beginning of a word', 'disp', ['settled']],
    ['a part of a Chinese text', '送达成功', ['rate']],
    ['the inside of a word', 'ervice', ['days', 'officer', 'rate']],
    ['the inside of one word and another word', 'ervic chief', ['officer']],
    ['Chinese words that stand apart, without a space', '成功广州', ['settled']],
    ['the same the other way round', '广州成功', ['settled']],
    ['three of them', '法院平均直接', ['days']],
    ['its last character', '数', ['patrols']],
    ['traditional characters', '廣州', ['patrols', 'settled']],
    ['full width', 'ＣＳＯ', ['officer']],
    ['accents left out', 'cafe', ['bank']],
    ['pinyin', 'xunhe', ['patrols']],
    ['pinyin with a space', 'xun he', ['patrols']],
    ['first letters', 'xh', ['patrols']],
    ['any reading of a character', 'yinhang', ['bank']],
    ['a number in full', '63978', ['settled']],
    ['a number with separators', '63,978', ['settled']],
    ['a number of full width', '６３，９７８', ['settled']],
    ['a rounded number', '6.4万', ['settled']],
    ['a number in thousands', '64k', ['settled']],
    ['a number in millions', '1.15 million', ['patrols']],
    ['a number without its sign', '12', ['bank']],
    ['a number and a word', '8.86 court', ['days']],
    ['nothing asked', ' ，', []],
  ])('finds by %s', (_, query, ids) => {
    expect([...find(query)].sort()).toEqual(ids);
  });

  it.each([
    ['a letter too few', 'sucess', 'rate'],
    ['a letter too many', 'settleds', 'settled'],
    ['another letter', 'dispates', 'settled'],
    ['two letters exchanged', 'cuort', 'days'],
    ['a slip in pinyin', 'xunhee', 'patrols'],
    ['another character of the same sound', '巡和', 'patrols'],
    ['one wrong character in many', '首次送答成功率', 'rate'],
  ])('forgives %s', (_, query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  it('never guesses at a number', () => {
    expect(find('63979')).toEqual([]);
    expect(find('63,9')).toEqual([]);
  });

  it('takes first letters as they are', () => {
    expect(find('xhcsz')).toEqual([]);
  });

  it('puts what is written as typed before what is rounded to it', () => {
    const rounded = entry('rounded', ['a'], { values: [64322] });
    const asTyped = entry('typed', ['b'], { written: ['约6.4万件'], values: [64020] });
    expect(makeSearch([rounded, asTyped]).find('6.4万')).toEqual(['typed', 'rounded']);
  });

  it('puts the exact value before what is rounded to it, names before other texts', () => {
    expect(find('8.86')).toEqual(['days', 'rate']);
    const named = makeSearch([entry('of', ['x'], { texts: ['court'] }), entry('is', ['court'])]);
    expect(named.find('court')).toEqual(['is', 'of']);
  });

  it('puts beginnings of words before what stands inside of them', () => {
    const { find: ask } = makeSearch([
      entry('report', ['report']),
      entry('port', ['port']),
      entry('ports', ['x'], { texts: ['ports'] }),
    ]);
    expect(ask('port')).toEqual(['port', 'ports']);
    expect(ask('epor')).toEqual(['report']);
  });

  it('takes a run as it is before its parts, and parts before what only sounds alike', () => {
    const parted = entry('parted', ['送达用时'], { texts: ['上海'] });
    const whole = entry('whole', ['送达上海'], {});
    expect(makeSearch([parted, whole]).find('送达上海')).toEqual(['whole']);
    expect(makeSearch([parted, entry('other', ['嵩大尚海'])]).find('送达上海')).toEqual(['parted']);
  });

  it('suggests what would find something', () => {
    expect(suggest('settled nowhere')).toEqual(['settled']);
    expect(suggest('送达天下')).toEqual(['送达']);
    expect(suggest('dispxxxs')).toContain('disputes');
    expect(suggest('qqqq')).toEqual([]);
  });
});
