import { expect, test } from 'vitest';
import type { Qualifier, Unit } from '../base/vocabulary.ts';
import { figureParts, formatFigure } from './figure.ts';

const people: Unit = {
  code: 'person',
  dimension: 'count',
  name: { zh: '人', en: 'people' },
  symbol: { zh: '人', en: 'people' },
  one: 'person',
};
const workingDays: Unit = {
  code: 'working-day',
  dimension: 'time',
  name: { zh: '工作日', en: 'working days' },
  symbol: { zh: '个工作日', en: 'working days' },
  one: 'working day',
};
const share: Unit = { ...people, dimension: 'share', symbol: { zh: '%', en: '%' } };
const exact = (qualifier: Qualifier, value: number) => ({
  qualifier,
  value,
  lower: null,
  upper: null,
});

test.each<[Qualifier, string, string]>([
  ['=', '110万人', '1.1 million people'],
  ['~', '约110万人', 'about 1.1 million people'],
  ['~<', '近110万人', 'nearly 1.1 million people'],
  ['>', '逾110万人', 'over 1.1 million people'],
  ['>=', '至少110万人', 'at least 1.1 million people'],
  ['<=', '110万人以内', 'at most 1.1 million people'],
])('the qualifier %s is said in both languages', (qualifier, zh, en) => {
  expect(formatFigure(exact(qualifier, 1_100_000), people, 'zh')).toBe(zh);
  expect(formatFigure(exact(qualifier, 1_100_000), people, 'en')).toBe(en);
});

test('a share of at least so much is said as an office says it, a count is not', () => {
  expect(formatFigure(exact('>=', 25), share, 'zh')).toBe('25%以上');
  expect(formatFigure(exact('>=', 25), share, 'en')).toBe('at least 25%');
  const growth: Unit = { ...share, dimension: 'ratio' };
  expect(formatFigure(exact('>=', 25), growth, 'zh', { signed: true })).toBe('+25%以上');
  expect(formatFigure(exact('>=', 1), people, 'zh')).toBe('至少1人');
});

test('a range of per cent has the sign at both ends in Chinese', () => {
  const range = { qualifier: 'range' as const, value: null, lower: 18.3, upper: 41.7 };
  expect(formatFigure(range, share, 'zh')).toBe('18.3%—41.7%');
  expect(formatFigure(range, share, 'zh', { unit: false })).toBe('18.3—41.7');
  expect(formatFigure(range, share, 'en')).toBe('18.3–41.7%');
});

test('a range of limits says of what kind they are', () => {
  const limits = { value: null, lower: 22, upper: 50 };
  const write = (qualifier: Qualifier, language: 'zh' | 'en', unit = workingDays) =>
    formatFigure({ ...limits, qualifier }, unit, language);
  expect(write('range<=', 'zh')).toBe('22—50个工作日以内');
  expect(write('range<=', 'en')).toBe('at most 22–50 working days');
  expect(write('range>=', 'zh', share)).toBe('22%—50%以上');
  expect(write('range>=', 'en', share)).toBe('at least 22–50%');
});

test('a rank is written as a place, a mean rank as a number', () => {
  const rank: Unit = { ...people, dimension: 'score', symbol: { zh: '', en: '' }, family: 'rank' };
  const write = (value: number, language: 'zh' | 'en', qualifier: Qualifier = '=') =>
    formatFigure(exact(qualifier, value), rank, language);
  expect(write(85, 'zh')).toBe('第85位');
  expect(write(85, 'zh', '~')).toBe('约第85位');
  expect([1, 2, 3, 11, 22, 85].map((place) => write(place, 'en'))).toEqual([
    '1st',
    '2nd',
    '3rd',
    '11th',
    '22nd',
    '85th',
  ]);
  expect(write(3.5, 'zh')).toBe('3.5');
  const places = { qualifier: 'range' as const, value: null, lower: 78, upper: 82 };
  expect(formatFigure(places, rank, 'zh')).toBe('第78—82位');
  expect(formatFigure(places, rank, 'en')).toBe('78th–82nd');
  expect(formatFigure(places, rank, 'en', { unit: false })).toBe('78–82');
});

test('a range shows both ends', () => {
  const range = { qualifier: 'range' as const, value: null, lower: 22, upper: 50 };
  expect(formatFigure(range, workingDays, 'zh')).toBe('22—50个工作日');
  expect(formatFigure(range, workingDays, 'en')).toBe('22–50 working days');
});

test('one of a unit is written in the singular', () => {
  expect(formatFigure(exact('=', 1), workingDays, 'en')).toBe('1 working day');
  expect(formatFigure(exact('=', 1), people, 'en')).toBe('1 person');
  const companies = { ...people, symbol: { zh: '家', en: 'companies' }, one: 'company' };
  expect(formatFigure(exact('=', 1), companies, 'en')).toBe('1 company');
});

test('absence is a dash, never a zero', () => {
  expect(formatFigure({ ...exact('=', 0), value: null }, people, 'zh')).toBe('–');
});

test('a computed figure is rounded to the decimals it supports, and changes carry a sign', () => {
  const days: Unit = { ...workingDays, symbol: { zh: '天', en: 'days' } };
  expect(formatFigure(exact('=', 17.560000000000002), days, 'en', { decimals: 2 })).toBe(
    '17.56 days',
  );
  expect(formatFigure(exact('=', 15.9), days, 'en', { signed: true })).toBe('+15.9 days');
});

test('a figure comes in pieces for different sizes', () => {
  expect(figureParts(exact('<=', 20), workingDays, 'zh')).toEqual({
    before: '',
    number: '20',
    unit: '个工作日',
    after: '以内',
  });
  expect(figureParts(exact('>', 1_100_000), people, 'en')).toEqual({
    before: 'over ',
    number: '1.1 million',
    unit: ' people',
    after: '',
  });
});
