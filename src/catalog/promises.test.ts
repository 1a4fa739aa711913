import { expect, it } from 'vitest';
import { countPledges, pledgeHistories } from './promises.ts';
import type { Pledge } from './register.ts';
import { observation } from './test-observation.ts';

const pledge = (id: string, more: Partial<Pledge> = {}): Pledge => ({
  ...{ id, package: 'test', reform: 'court', indicator: id, area: 'a', target: null },
  ...{ announced: '2018-05', replaces: null, withdrawn: '', source: 'paper' },
  ...{ locator: { zh: '页', en: 'page' }, note: { zh: '', en: '' } },
  ...more,
});
const report = (indicator: string, end: string | null, more = {}) =>
  observation(`${indicator}-${end}`, { reform: 'court', indicator, end, ...more });

const promises = [
  pledge('days'),
  pledge('days-2', { indicator: 'days', announced: '2019-01', replaces: 'days' }),
  pledge('staff', { withdrawn: '2019' }),
  pledge('visits'),
  pledge('theirs', { reform: 'other' }),
];
const figures = [
  report('days', '2020-12-31'),
  report('days', '2018-12-31'),
  report('days', '2017-12-31'),
  report('visits', '2025-12-31', { role: 'target' }),
];
const histories = pledgeHistories({ promises }, figures, new Set(['court']));

it('keeps a changed promise as one, with its steps and what was reported since', () => {
  expect(histories.map(({ steps }) => steps.map(({ id }) => id))).toEqual([
    ['days', 'days-2'],
    ['staff'],
    ['visits'],
  ]);
  expect(histories[0]?.reported.map(({ end }) => end)).toEqual(['2018-12-31', '2020-12-31']);
});

it('counts what was dropped, and no target as a report', () => {
  expect(countPledges(histories)).toEqual({ announced: 3, reported: 1, withdrawn: 1 });
});
