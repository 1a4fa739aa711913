import { describe, expect, it } from 'vitest';
import type { Observation } from '../../catalog/types.ts';
import { observation, testIndex } from '../test-catalog.ts';
import { figureSentence } from './figure-sentence.ts';

const now = observation('now', { value: 8, period: '2019' });
const before = observation('before', {
  value: 16,
  role: 'baseline',
  base: 'before-reform',
  period: '2018',
});
const standard = observation('limit', { value: 20, role: 'standard' });
const computed = (formula: string, inputs: Record<string, string>): Observation =>
  observation('relative', {
    ...{ indicator: 'share', unit: 'percent', value: 50 },
    derivation: { formula, inputs, decimals: 0 },
  });
const say = (language: 'zh' | 'en', ...observations: Observation[]) =>
  figureSentence(testIndex(observations), observations[0]?.id ?? '', language);

describe('a figure in a sentence', () => {
  it('has its time and nothing to be held against', () => {
    expect(say('zh', now)).toBe('days〔中〕为{now}（2019年）。');
    expect(say('en', observation('x', { role: 'plan' }))).toBe('days: {x} (plan).');
  });

  it('went from before to now, in the direction that is sure', () => {
    expect(say('zh', now, before)).toBe(
      'days〔中〕由改革前的{before}（2018年）降到{now}（2019年）。',
    );
    expect(say('en', { ...now, value: 30 }, before)).toBe(
      'days: up from {before} before the reform (2018) to {now} (2019).',
    );
    expect(say('en', now, { ...before, value: 5, qualifier: '>' })).toBe(
      'days: {before} before the reform (2018), {now} (2019) now.',
    );
  });

  it('calls a baseline what the data say it is, and before the reform only where they say so', () => {
    const said = (base: Observation['base']) => [
      say('zh', now, { ...before, base }),
      say('en', now, { ...before, base }),
    ];
    expect(said('year-earlier')).toEqual([
      'days〔中〕由上年同期的{before}（2018年）降到{now}（2019年）。',
      'days: down from {before} a year earlier (2018) to {now} (2019).',
    ]);
    expect(said('period-before')[0]).toContain('由上期的{before}');
    expect(said(null)).toEqual([
      'days〔中〕由基期的{before}（2018年）降到{now}（2019年）。',
      'days: down from {before} as the baseline (2018) to {now} (2019).',
    ]);
  });

  it('takes a relative figure that the catalog computed of the two, under any names', () => {
    const cut = computed('(old - new) / old * 100', { old: 'before', new: 'now' });
    expect(say('zh', now, before, cut)).toContain('（2019年），缩短{relative}。');
    expect(say('en', now, before, cut)).toContain('(2019), a cut of {relative}.');
    for (const written of ['100 * (1 - new / old)', '-(new - old) * 100 / old']) {
      const same = computed(written, { old: 'before', new: 'now' });
      expect(say('en', now, before, same)).toContain('(2019), a cut of {relative}.');
    }
    const rise = computed('new * 100 / old - 100', { old: 'before', new: 'now' });
    expect(say('en', now, before, rise)).toContain('{relative}');
    expect(say('en', now, before, rise)).not.toContain('a cut of');
    const share = computed('new / old * 100', { old: 'before', new: 'now' });
    expect(say('en', now, before, share)).not.toContain('relative');
    const other = computed('(old - new) / old * 100', { old: 'limit', new: 'now' });
    expect(say('en', now, before, standard, other)).not.toContain('relative');
  });

  it('takes the change that the source states for the same time', () => {
    const change = observation('change', { role: 'change', value: -8, period: '2019' });
    expect(say('en', now, before, change)).toContain(' to {now} (2019), {change}.');
    expect(say('en', now, before, { ...change, period: '2017' })).not.toContain('{change}');
  });

  it('says a stated change before the base that was computed from it', () => {
    const change = observation('change', { role: 'change', value: -8, period: '2019' });
    const derivation = { formula: 'a - b', inputs: { a: 'now', b: 'change' }, decimals: 0 };
    const earlier = { ...before, base: 'year-earlier', derivation } as const;
    const cut = computed('(old - new) / old * 100', { old: 'before', new: 'now' });
    expect(say('zh', now, earlier, cut, change)).toBe(
      'days〔中〕为{now}（2019年），{change}（上年同期{before}，推算）。',
    );
  });

  it('is held against its standard with the cut, and with who requires it', () => {
    const note = { zh: '省里的要求。', en: 'Required by the province.' };
    const cut = computed('(s - d) / s * 100', { s: 'limit', d: 'now' });
    expect(say('zh', now, { ...standard, note }, cut)).toBe(
      'days〔中〕压减至{now}（2019年），较{limit}的标准（省里的要求）缩短{relative}。',
    );
    expect(say('en', now, { ...standard, note }, cut)).toBe(
      'days: cut to {now} (2019), {relative} less than the standard of {limit} (required by the province).',
    );
    const numbered = { zh: '第3条。', en: 'Article 3.' };
    expect(say('zh', now, { ...standard, note: numbered })).not.toContain('3');
  });
});
