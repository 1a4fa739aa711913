import { expect, it } from 'vitest';
import type { PeriodAnswer } from '../../records/linked/answer.ts';
import { controlPoints, signalsSaid } from './control.ts';

const log = { since: null, extract: '2025-12-31' } as Parameters<typeof controlPoints>[0];

const months = (values: readonly number[]): PeriodAnswer[] =>
  values.map((median, at) => ({
    period: `2024-${String(at + 1).padStart(2, '0')}`,
    ...{ received: 100, ended: 100, open: 0, median, success: median, decided: 100 },
  }));

it('names the month that is outside the limits of an XmR chart', () => {
  const points = controlPoints(
    log,
    { periods: months([20, 21, 20, 21, 20, 40, 20, 21]) },
    'median',
  );
  expect(points.filter(({ signal }) => signal !== null).map(({ period }) => period)).toEqual([
    '2024-06',
  ]);
  const { centre = 0, lower = 0, upper = 0 } = points[0] ?? {};
  expect([centre, lower, upper].map((one) => Number(one.toFixed(3)))).toEqual([
    22.875, 5.775, 39.975,
  ]);
});

it('draws limits anew only from the day that was set; a month of both belongs before', () => {
  const periods = months([20, 21, 20, 21, 9, 10, 9, 10]);
  const points = controlPoints({ ...log, since: '2024-04-15' }, { periods }, 'median');
  expect(points.map(({ stretch, centre }) => [stretch, centre])).toEqual([
    ...new Array(4).fill([0, 20.5]),
    ...new Array(4).fill([1, 9.5]),
  ]);
  const whole = controlPoints(log, { periods }, 'median');
  expect(new Set(whole.map(({ centre }) => centre))).toEqual(new Set([15]));
});

it('has the limits of a p chart for shares', () => {
  const [first] = controlPoints(log, { periods: months([50, 50, 50]) }, 'success');
  expect(first).toMatchObject({ value: 50, centre: 50, lower: 35, upper: 65 });
});

it('names periods in a row as one span', () => {
  const steady = months([...new Array(8).fill(10), 12, 13, 12, 13]);
  const said = (periods: readonly PeriodAnswer[]) =>
    signalsSaid(controlPoints(log, { periods }, 'median')).zh;
  expect(said(steady)).toBe(
    '超出控制限：2024年10月、2024年12月；3期中有2期接近同一控制限：2024年1—9月、2024年11月',
  );
  const without = steady.filter(({ period }) => period !== '2024-03');
  expect(said(without)).toContain('2024年1—2月、2024年4—9月');
});
