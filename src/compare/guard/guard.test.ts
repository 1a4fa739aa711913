import { expect, test } from 'vitest';
import { quantity } from '../../base/quantity.ts';
import type { MeasureCode } from '../../base/vocabulary.ts';
import { compare } from '../comparison/compare.ts';
import { type Given, type GivenCatalog, makeIndex } from '../comparison/fixture.ts';
import { RULE_CODES } from './rule.ts';
import { RULES } from './rules.ts';
import { findingSentence } from './sentence.ts';

interface Case {
  readonly a: Partial<Given>;
  readonly b: Partial<Given>;
  readonly measure?: MeasureCode;
  readonly per?: string;
  readonly catalog?: Partial<GivenCatalog>;
}

/** The findings between two figures, as `severity code: side | side`. */
function findings({ a, b, measure = 'stated', per = '', catalog = {} }: Case): string[] {
  const observations: Given[] = [
    { id: 'a', area: 'north', ...a },
    { id: 'b', area: 'south', ...b },
    ...(catalog.observations ?? []),
  ];
  const index = makeIndex({ ...catalog, observations });
  return compare(index, { ids: ['a', 'b'], measure, per, ack: [] }).findings.map(
    ({ severity, code, sides }) =>
      `${severity} ${code}: ${sides.map(({ value }) => value.en).join(' | ')}`,
  );
}

test('every code has one rule', () => {
  expect(RULES.map(({ code }) => code)).toEqual(RULE_CODES);
});

test('a like-for-like pair passes clean', () => {
  expect(findings({ a: {}, b: { is: quantity(7) } })).toEqual([]);
});

test('one figure alone has nothing to differ from', () => {
  const index = makeIndex({ observations: [{ id: 'a', period: '' }] });
  const { findings: found } = compare(index, { ids: ['a'], measure: 'stated', per: '', ack: [] });
  expect(found).toEqual([]);
});

const other = (given: object) => ({ indicators: [{ id: 'other', ...given }] });

test.each<[string, Case, string[]]>([
  ['unit', { a: {}, b: { unit: 'CASE' } }, ['blocks unit: DAY | CASE']],
  [
    'working days against calendar days, which is no other difference of unit',
    { a: {}, b: { unit: 'WORKING_DAY' } },
    ['blocks calendar: DAY | WORKING_DAY'],
  ],
  [
    'definition',
    { a: {}, b: { indicator: 'other' }, catalog: other({}) },
    ['blocks definition: days | other'],
  ],
  [
    'direction and stage',
    {
      a: {},
      b: { indicator: 'other' },
      catalog: other({ polarity: 'more', stage: 'output' }),
    },
    [
      'blocks definition: days | other',
      'blocks polarity: less is better | more is better',
      'note stage: outcome | output',
    ],
  ],
  [
    'population, where both name one',
    {
      a: { indicator: 'people' },
      b: { indicator: 'other' },
      catalog: {
        indicators: [
          { id: 'people', population: { zh: '人', en: 'persons' } },
          { id: 'other', population: { zh: '人次', en: 'person-times' } },
        ],
      },
    },
    ['blocks population: persons | person-times'],
  ],
  [
    'stock against flow',
    {
      a: { indicator: 'stock' },
      b: { indicator: 'flow' },
      catalog: {
        indicators: [
          { id: 'stock', measure: 'stock' },
          { id: 'flow', measure: 'flow' },
        ],
      },
    },
    ['blocks measure: counted at a date | counted over a period'],
  ],
  ['an actual against a plan', { a: {}, b: { role: 'plan' } }, ['blocks role: actual | plan']],
  [
    'before against after, of one place',
    { a: { role: 'baseline', area: 'south', period: '2017' }, b: {} },
    ['note role: baseline | actual', 'note period: 2017 | 2018'],
  ],
  ['year, between places', { a: {}, b: { period: '2016' } }, ['blocks period: 2018 | 2016']],
  [
    'length of period, of what is counted over it',
    {
      a: { indicator: 'flow' },
      b: { indicator: 'flow', period: '2018-01' },
      catalog: { indicators: [{ id: 'flow', measure: 'flow' }] },
    },
    ['blocks period-length: one year | one month'],
  ],
  ['no length of period, of a duration', { a: {}, b: { period: '2018-01/2018-06' } }, []],
  [
    'length of period, of a share',
    {
      a: { indicator: 'share', unit: 'PERCENT' },
      b: { indicator: 'share', unit: 'PERCENT', period: '2018-01/2018-06' },
      catalog: { indicators: [{ id: 'share', unit: 'PERCENT' }] },
    },
    ['note period-length: one year | 6 months'],
  ],
  ['no date', { a: {}, b: { period: '' } }, ['note undated: dated | the source gives no date']],
  ['level of area, of a rate', { a: {}, b: { area: 'land' } }, ['note area-level: city | country']],
  [
    'level of area, of a count',
    {
      a: { indicator: 'stock' },
      b: { indicator: 'stock', area: 'land' },
      catalog: { indicators: [{ id: 'stock', measure: 'stock' }] },
    },
    ['blocks area-level: city | country'],
  ],
  [
    'series of one indicator',
    { a: {}, b: { series: 'new' } },
    ['blocks series: main series | new'],
  ],
  [
    'a break between them',
    {
      a: { period: '2012', area: 'south' },
      b: { period: '2014' },
      catalog: {
        events: [
          { kind: 'break', date: '2013' },
          { kind: 'break', date: '2012' },
          { kind: 'break', date: '2013', areas: ['land'] },
        ],
      },
    },
    ['blocks break: break 2013', 'note period: 2012 | 2014'],
  ],
  [
    'a correction of one of them',
    {
      a: {},
      b: {},
      catalog: {
        events: [
          { kind: 'correction', date: '2018', areas: ['south'] },
          { kind: 'correction', date: '2017' },
        ],
      },
    },
    ['note correction: correction 2018'],
  ],
  [
    'a bound against a value',
    { a: { is: quantity(90, '<=') }, b: {} },
    ['blocks bound: at most | one value'],
  ],
  [
    'about against exact',
    { a: { is: quantity(9, '~') }, b: {} },
    ['note approximate: about | exact'],
  ],
  ['status', { a: { status: 'E' }, b: {} }, ['note status: estimate | normal value']],
  [
    'source and its grade',
    { a: { source: 'copy' }, b: {} },
    ['note grade: B: a re-report | A: the publisher’s own page'],
  ],
])('names a difference of %s', (_, given, expected) => {
  expect(findings(given)).toEqual(expected);
});

test('a change in per cent knows no unit, and is signed for its direction', () => {
  const found = findings({
    a: {},
    b: { indicator: 'other', unit: 'CASE' },
    measure: 'change',
    catalog: {
      ...other({ polarity: 'more' }),
      observations: [
        { id: 'a0', role: 'baseline' },
        { id: 'b0', role: 'baseline', area: 'south', indicator: 'other', unit: 'CASE' },
      ],
    },
  });
  expect(found).toEqual(['blocks definition: days | other', 'note unit: DAY | CASE']);
});

test('a denominator of another place is named', () => {
  const found = findings({
    a: {},
    b: {},
    measure: 'rate',
    per: 'people',
    catalog: {
      indicators: [{ id: 'people' }],
      observations: [{ id: 'people', indicator: 'people', area: 'south', unit: 'PERSON' }],
    },
  });
  expect(found).toEqual(['blocks denominator: people, south, 2018']);
});

test('a finding is one sentence in each language that names the sides and whose they are', () => {
  const index = makeIndex({
    observations: [{ id: 'a' }, { id: 'b', area: 'south', unit: 'WORKING_DAY' }],
  });
  const request = { ids: ['a', 'b'], measure: 'stated', per: '', ack: [] } as const;
  const [finding] = compare(index, request).findings;
  expect(finding && findingSentence(finding, 'en')).toBe(
    'Calendar and working days: DAY (north); WORKING_DAY (south).',
  );
  expect(finding && findingSentence(finding, 'zh')).toBe(
    '日历天与工作日：DAY（north）；WORKING_DAY（south）。',
  );
});
