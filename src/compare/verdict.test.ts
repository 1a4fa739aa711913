import { describe, expect, it } from 'vitest';
import type { VerdictRule } from '../catalog/register.ts';
import { judge, paceOf, type VerdictCase } from './verdict.ts';

const by = { zh: '某局', en: 'A bureau' };
const rule: VerdictRule = { basis: 'target', tolerance: 0, points: 1, by, date: '2018' };
const at = (value: number, end: string | null, more = {}) => ({
  ...{ value, lower: null, upper: null, qualifier: '=', end },
  ...more,
});
const days = (more: Partial<VerdictCase> = {}): VerdictCase => ({
  rule,
  polarity: 'less',
  against: at(10, '2020-12-31'),
  figures: [at(9, '2020-12-31')],
  ...more,
});
const TODAY = '2021-06-01';

describe('a verdict', () => {
  it('is met or missed by the last figure that reaches the day aimed at', () => {
    expect(judge(days(), TODAY)).toBe('met');
    expect(judge(days({ figures: [at(9, '2019-12-31'), at(11, '2020-12-31')] }), TODAY)).toBe(
      'missed',
    );
    expect(judge(days({ polarity: 'more' }), TODAY)).toBe('missed');
  });

  it('allows what the rule allows', () => {
    const figures = [at(10.5, '2020-12-31')];
    expect(judge(days({ figures }), TODAY)).toBe('missed');
    expect(judge(days({ figures, rule: { ...rule, tolerance: 0.5 } }), TODAY)).toBe('met');
  });

  it.each([
    ['no-rule', days({ rule: null })],
    ['no-target', days({ against: null })],
    ['no-baseline', days({ rule: { ...rule, basis: 'baseline' }, against: null })],
    ['no-date', days({ against: at(10, null) })],
    ['no-data', days({ figures: [] })],
    ['no-data', days({ figures: [at(9, '2019-12-31')] })],
    ['unclear', days({ figures: [at(12, '2020-12-31', { qualifier: '<' })] })],
    ['unclear', days({ polarity: 'neutral' })],
    ['unclear', days({ rule: { ...rule, points: 2 } })],
    ['unclear', days({ rule: { ...rule, date: '2021-02' } })],
  ] as const)('is none: %s', (expected, given) => {
    expect(judge(given, TODAY)).toBe(expected);
  });

  it('holds figures against a standard whenever that was', () => {
    const basis = { ...rule, basis: 'standard' as const };
    expect(judge(days({ rule: basis, against: at(10, null) }), TODAY)).toBe('met');
    expect(judge(days({ rule: basis, against: at(8, '2018-12-31') }), TODAY)).toBe('missed');
    expect(judge(days({ rule: basis, against: null }), TODAY)).toBe('no-standard');
    // Nothing is waited for.
    expect(judge(days({ rule: basis }), '2020-12-31')).toBe('met');
  });

  it.each([
    ['improved', 9, 0],
    ['held', 10, 0],
    ['worsened', 11, 0],
    ['held', 9.5, 0.5],
    ['held', 10.5, 0.5],
    ['worsened', 10.6, 0.5],
  ] as const)('says of a baseline what became of it: %s', (expected, value, tolerance) => {
    const basis = { ...rule, basis: 'baseline' as const, tolerance };
    const figures = [at(10, '2019-12-31'), at(value, '2020-12-31')];
    const given = { rule: basis, against: at(10, '2017-12-31'), figures };
    expect(judge(days(given), TODAY)).toBe(expected);
    // The baseline and one figure are two points.
    expect(judge(days({ ...given, figures: figures.slice(1) }), TODAY)).toBe('unclear');
    const bound = [at(10, '2019-12-31'), at(value, '2020-12-31', { qualifier: '<=' })];
    const isSure = value < 10 && tolerance === 0;
    expect(judge(days({ ...given, figures: bound }), TODAY)).toBe(isSure ? 'improved' : 'unclear');
  });

  it('tells until the day aimed at whether the pace is enough, of three figures or more', () => {
    const figures = [at(16, '2018-12-31'), at(15, '2019-12-31'), at(12, '2020-06-30')];
    const before = '2020-07-15';
    expect(judge(days({ figures }), before)).toBe('behind');
    expect(paceOf(days({ figures }))).toEqual({ enough: false, reached: '2021-03-31' });
    const fast = [...figures.slice(0, 2), at(11, '2020-06-30')];
    expect(judge(days({ figures: fast }), before)).toBe('on-the-way');
    expect(paceOf(days({ figures: fast }))?.reached).toBe('2020-10-18');
    expect(judge(days({ figures: figures.slice(1) }), before)).toBe('too-early');
    expect(judge(days({ figures: [...figures].reverse() }), before)).toBe('too-early');
    const worse = [at(11, '2018-12-31'), at(12, '2019-12-31'), at(13, '2020-06-30')];
    expect(judge(days({ figures: worse }), before)).toBe('too-early');
    const late = { ...rule, date: '2020-07' };
    expect(judge(days({ figures: fast, rule: late }), before)).toBe('too-early');
  });

  it('waits for the day aimed at, even where the target is reached already', () => {
    expect(judge(days(), '2020-12-31')).toBe('too-early');
  });

  it('reads bounds and ranges as far as they go', () => {
    const least = at(80, '2020-12-31', { qualifier: '>=' });
    const share = { polarity: 'more', against: least } as const;
    expect(
      judge(days({ ...share, figures: [at(85, '2020-12-31', { qualifier: '>' })] }), TODAY),
    ).toBe('met');
    const range = { value: null, lower: 2, upper: 3, qualifier: 'range', end: '2020-12-31' };
    expect(judge(days({ against: range, figures: [at(3, '2020-12-31')] }), TODAY)).toBe('met');
    expect(judge(days({ against: range, figures: [at(4, '2020-12-31')] }), TODAY)).toBe('missed');
  });
});
