import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../base/period.ts';
import type { CatalogEvent, Observation } from '../../../catalog/types.ts';
import { chartBlocks } from '../../../spec/briefing/briefing.ts';
import { observation, testIndex } from '../../test-catalog.ts';
import { indicatorTemplate } from './indicator.ts';
import { yearBefore } from './series.ts';

const of = (period: string, value: number, given: Partial<Observation> = {}): Observation =>
  observation(`d-${period.replaceAll('/', '-')}`, {
    ...{ value, period, ...parsePeriod(period), reform: null },
    ...given,
  });
const monthly = ['2025-01', '2025-02', '2025-12', '2026-01'].map((period, at) =>
  of(period, 20 - at),
);

function report(
  observations: readonly Observation[],
  date = '2026-02-15',
  events: readonly CatalogEvent[] = [],
) {
  const choice = { reforms: [], package: '', indicator: 'days', area: 'a', date };
  const briefing = indicatorTemplate.make(testIndex(observations, events), choice, 'en');
  const texts = briefing.blocks.map((block) => (block.kind === 'text' ? block.markdown : ''));
  const { title } = briefing;
  return { title, text: texts.join('\n').replaceAll('\\', ''), charts: chartBlocks(briefing) };
}

describe('the report of an indicator', () => {
  it('holds the latest month against the one before and the same of last year', () => {
    const { text, charts } = report(monthly);
    expect(text).toContain('days: {d-2026-01} (Jan 2026).');
    expect(text).toContain('Lower than {d-2025-12} (Dec 2025) in the period before.');
    expect(text).toContain('Lower than {d-2025-01} (Jan 2025) a year earlier.');
    expect(text).not.toMatch(/uneven|more than a year|no comparable/);
    const [changes, series] = charts;
    const differences = changes?.document.rows.filter((row) => row.observation === null);
    expect(differences?.map(({ value, derivation }) => [value, derivation?.inputs])).toEqual([
      [-1, { latest: 'd-2026-01', earlier: 'd-2025-12' }],
      [-3, { latest: 'd-2026-01', earlier: 'd-2025-01' }],
    ]);
    expect(series).toMatchObject({ show: 'both', document: { type: 'line' } });
  });

  it('is named after how often its figures come', () => {
    expect(report(monthly).title).toContain('monthly report');
    expect(report([of('2024', 9), of('2025', 8)]).title).toContain('yearly report');
    expect(report([of('2025-Q1', 9), of('2025-Q2', 8)]).title).toContain('quarterly report');
    const alone = report([of('2025', 9)]);
    expect(alone.title).toMatch(/ – report, /);
    const uneven = report([of('2020', 9), of('2025', 8)]);
    expect(uneven.title).toMatch(/ – report, /);
    expect(uneven.text).toContain('at uneven intervals');
  });

  it('calls a smaller rank a better place, not a fall', () => {
    const rank = { unit: 'RANK' };
    expect(report([of('2024', 17, rank), of('2025', 2, rank)]).text).toContain(
      'A better place than {d-2024} (2024) a year earlier.',
    );
    expect(report([of('2024', 2, rank), of('2025', 17, rank)]).text).toContain('A worse place');
  });

  it('says of an earlier figure, too, that it was computed', () => {
    const derivation = { formula: 'a', inputs: { a: 'd-2025' }, decimals: 0 };
    expect(report([of('2024', 9, { derivation }), of('2025', 8)]).text).toContain(
      'Lower than {d-2024} (2024, computed) a year earlier.',
    );
  });

  it('says that the data are old, and only then', () => {
    expect(report(monthly, '2027-01-31').text).not.toContain('more than a year');
    expect(report(monthly, '2027-02-01').text).toContain('(Jan 2026) is more than a year older');
    expect(report(monthly, '').text).not.toContain('more than a year');
  });

  it('compares neither periods of another length nor figures that leave the sign open', () => {
    const uneven = report([of('2024', 9), of('2025-01', 3)]);
    expect(uneven.text).toContain('cover periods of another length');
    expect(uneven.charts.map(({ document }) => document.type)).toEqual(['number']);
    const bounded = report([of('2024', 9, { qualifier: '>' }), of('2025', 12)]);
    expect(bounded.text).toContain('neither a rise nor a fall can be stated');
    expect(bounded.charts[0]?.document.rows.every((row) => row.observation !== null)).toBe(true);
  });

  it('compares nothing across a break in method', () => {
    const text = { zh: '新口径', en: 'New method' };
    const scope = { package: 'test', indicators: ['days'], areas: [], source: 'paper' };
    const broken = { id: 'new', kind: 'break', date: '2025-06', text, ...scope } as const;
    const { text: said, charts } = report(monthly, '', [broken]);
    expect(said).toContain('Lower than {d-2025-12} (Dec 2025) in the period before');
    expect(said).toContain('no comparable figure for the same period a year earlier');
    expect(charts[1]?.document.events).toHaveLength(1);
  });

  it('says that one figure or none tells of no change', () => {
    expect(report([of('2025', 9)]).text).toContain('only one dated figure');
    expect(report([observation('x')]).text).toContain('without a date cannot show a trend');
    expect(report([of('2025', 9, { role: 'target' })]).text).toContain('no actual figure');
  });

  it('keeps series apart and takes a stated figure before one computed to check it', () => {
    const derivation = { formula: 'a', inputs: { a: 'd-2026-01' }, decimals: 0 };
    const check = of('2026-01', 17, { id: 'check', derivation });
    const other = of('2025-12', 99, { id: 'other', series: 'old method' });
    const { text } = report([...monthly, check, other]);
    expect(text).toContain('{d-2025-12}');
    expect(text).not.toMatch(/check|other/);
  });
});

it('finds the year before in every notation', () => {
  const periods = ['2018', '2018-08', '2020-02-29', '2018-01-01/2018-11-30', ''];
  expect(periods.map(yearBefore)).toEqual([
    '2017',
    '2017-08',
    '2019-02-28',
    '2017-01-01/2017-11-30',
    '',
  ]);
});
