import { expect, it } from 'vitest';
import { quantity } from '../base/quantity.ts';
import type { Unit } from '../base/vocabulary.ts';
import {
  roleAside,
  roleName,
  sayObservation,
  writeCell,
  writeObservation,
  writePrecision,
} from './observation.ts';
import { formatPeriod } from './period.ts';

const unit = (dimension: Unit['dimension'], zh: string, en: string): Unit => ({
  code: en,
  dimension,
  name: { zh, en },
  symbol: { zh, en },
});
const DAYS = unit('time', '天', 'days');
const GROWTH = unit('ratio', '%', '%');
const POINTS = unit('ratio', '个百分点', 'percentage points');
const CASES = unit('count', '件', 'cases');
const change = (value: number, base: 'year-earlier' | null, qualifier: '=' | '>=' | '<=' = '=') =>
  ({ ...quantity(value, qualifier), role: 'change', base, derivation: null }) as const;

it.each([
  [change(59.2, 'year-earlier'), GROWTH, '同比增长59.2%', 'up 59.2% on a year earlier'],
  [
    change(15.9, 'year-earlier'),
    POINTS,
    '同比提高15.9个百分点',
    'up 15.9 percentage points on a year earlier',
  ],
  [change(-8.7, 'year-earlier'), DAYS, '同比缩短8.7天', 'down 8.7 days on a year earlier'],
  [change(-3, null, '<='), CASES, '减少', 'down at least 3 cases'],
] as const)('says %o with its direction and base', (figure, of, zh, en) => {
  expect(sayObservation(figure, of, 'zh')).toContain(zh);
  expect(sayObservation(figure, of, 'en')).toBe(en);
});

it('says no change where a figure stayed what it was, as far as its digits tell', () => {
  const same = { ...quantity(0, '~'), role: 'change', base: 'year-earlier' } as const;
  const figure = { ...same, derivation: { decimals: 0 } };
  expect(writeObservation(figure, GROWTH, 'zh')).toBe('持平');
  expect(writeObservation(figure, GROWTH, 'en')).toBe('no change');
  expect(sayObservation(figure, GROWTH, 'zh')).toBe('同比持平');
  expect(sayObservation(change(0, 'year-earlier'), GROWTH, 'en')).toBe(
    'no change on a year earlier',
  );
  expect(writeObservation({ ...figure, role: 'actual' }, GROWTH, 'zh')).toBe('约0%');
});

it('writes the changes of a column in one form, and what bounds them in words', () => {
  const about = { ...change(15.6, 'year-earlier'), qualifier: '~' } as const;
  expect(writeCell(change(23.9, 'year-earlier'), GROWTH, 'zh')).toBe('+23.9%');
  expect(writeCell(about, GROWTH, 'zh')).toBe('约+15.6%');
  expect(writeCell({ ...about, value: -40 }, GROWTH, 'en')).toBe('about −40%');
  expect(writeCell({ ...about, value: 0 }, GROWTH, 'zh')).toBe('持平');
  expect(writeCell({ ...about, role: 'actual' }, GROWTH, 'zh')).toBe('约15.6%');
  expect(writeCell(change(25, 'year-earlier', '>='), GROWTH, 'zh')).toBe('增长25%以上');
  expect(sayObservation(about, GROWTH, 'zh')).toBe('同比增长约15.6%');
});

it('takes a gain without a base for no growth', () => {
  expect(sayObservation(change(25, null, '>='), GROWTH, 'zh')).toBe('提高25%以上');
});

it('names a baseline by its kind', () => {
  expect(roleName({ role: 'baseline', base: 'year-earlier' }, 'zh')).toBe('上年同期');
  expect(roleName({ role: 'baseline', base: 'before-reform' }, 'en')).toBe('before the reform');
  expect(roleName({ role: 'actual', base: 'before-reform' }, 'zh')).toBe('改革后');
  expect(roleAside({ role: 'actual', base: 'before-reform' }, 'en')).toBe('after the reform');
  expect(roleName({ role: 'actual' }, 'zh')).toBe('实际');
  expect(roleAside({ role: 'actual' }, 'zh')).toBe('');
  expect(roleName({ role: 'baseline' }, 'zh')).not.toContain('改革前');
});

it('calls exact only what was counted or set', () => {
  const given = (lastDigit: number | null, role: 'actual' | 'standard' = 'actual') =>
    ({ ...quantity(67_000), role, lastDigit, derivation: null }) as const;
  expect(writePrecision(given(1), CASES, 'zh')).toBe('确数');
  expect(writePrecision(given(1000), CASES, 'en')).toBe('given to 1,000 cases');
  expect(writePrecision(given(1), DAYS, 'zh')).toBe('精确到1天');
  expect(writePrecision(given(1, 'standard'), DAYS, 'zh')).toBe('确数');
  expect(writePrecision(given(null), CASES, 'zh')).not.toContain('确数');
});

it('keeps a month a month, and says what is to come with its own word', () => {
  expect(formatPeriod('/2019-04', 'zh')).toBe('截至2019年4月');
  expect(formatPeriod('/2019-04', 'en')).toBe('as of Apr 2019');
  expect(formatPeriod('/2020', 'zh', 'plan')).toBe('到2020年');
  expect(formatPeriod('/2020', 'en', 'plan')).toBe('by 2020');
});
