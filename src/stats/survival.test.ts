import { describe, expect, it } from 'vitest';
import { readExpected, readReference } from '../../tests/reference/read.ts';
import { atTimes } from './at-time.ts';
import { kaplanMeier, type SurvivalPoint, survivalAt } from './kaplan-meier.ts';
import { restrictedMean } from './restricted-mean.ts';
import { survivalQuantile } from './survival-quantile.ts';

type Rows = readonly Record<string, string>[];

const curveOf = (rows: Rows, time = 'time', event = 'event') =>
  kaplanMeier(
    atTimes(
      rows.map((row) => Number(row[time])),
      rows.map((row) => row[event] === '1'),
    ),
  );

const DAY = 86_400_000;
const approvals = readReference('approvals', 'cases.csv').map((row) => ({
  procedure: row.procedure ?? '',
  time: String(
    (Date.parse(row.decided_on || '2025-03-14') - Date.parse(row.submitted_on ?? '')) / DAY,
  ),
  event: row.decided_on ? '1' : '0',
}));
const lung = readReference('km-lung', 'data.csv');

interface Case {
  readonly reference: string;
  readonly prefix: string;
  readonly rows: Rows;
  readonly times: readonly number[];
}

const CASES: readonly Case[] = [
  {
    reference: 'km-ties',
    prefix: 'h',
    rows: readReference('km-ties', 'data.csv'),
    times: [1, 2, 3, 4, 5, 7, 9],
  },
  { reference: 'km-lung', prefix: 'all', rows: lung, times: [100, 180, 365, 500] },
  {
    reference: 'km-lung',
    prefix: 'male',
    rows: lung.filter(({ sex }) => sex === '1'),
    times: [180, 365],
  },
  {
    reference: 'km-lung',
    prefix: 'female',
    rows: lung.filter(({ sex }) => sex === '2'),
    times: [180, 365],
  },
  ...['old', 'new'].map((name) => ({
    reference: 'approvals',
    prefix: name,
    rows: approvals.filter(({ procedure }) => procedure === name),
    times: [60, 90, 180],
  })),
];

function expectClose(got: number | null | undefined, wanted: number | null, digits = 9): void {
  if (wanted === null) expect(got).toBeNull();
  else expect(got).toBeCloseTo(wanted, digits);
}

describe.each(CASES)(
  'Kaplan–Meier of $reference, $prefix',
  ({ reference, prefix, rows, times }) => {
    const wanted = readExpected(reference);
    const curve = curveOf(rows);

    it('counts cases and ends', () => {
      expect(rows.length).toBe(wanted(`${prefix}.n`));
      const events = curve.reduce((sum, point) => sum + point.events, 0);
      expect(events).toBe(wanted(`${prefix}.events`));
    });

    it('has the survival, its error and its limits', () => {
      for (const time of times) {
        const point = survivalAt(curve, time) as SurvivalPoint;
        expectClose(point.survival, wanted(`${prefix}.S.${time}`));
        expectClose(point.standardError, wanted(`${prefix}.S.se.${time}`));
        expectClose(point.lower, wanted(`${prefix}.S.lo.${time}`), 8);
        expectClose(point.upper, wanted(`${prefix}.S.hi.${time}`), 8);
        const atRisk = curve.find((one) => one.time >= time)?.atRisk ?? 0;
        expect(atRisk).toBe(wanted(`${prefix}.n.risk.${time}`));
      }
    });

    it('has the quartiles and their limits, none where the curve does not come down', () => {
      for (const [id, share] of [
        ['q25', 0.25],
        ['q5', 0.5],
        ['q75', 0.75],
      ] as const) {
        const quantile = survivalQuantile(curve, share);
        expectClose(quantile.value, wanted(`${prefix}.${id}`));
        expectClose(quantile.lower, wanted(`${prefix}.${id}.lo`));
        expectClose(quantile.upper, wanted(`${prefix}.${id}.hi`));
      }
    });
  },
);

describe('survivalQuantile', () => {
  it('is the middle of the step where the curve stands at one half', () => {
    const curve = curveOf(readReference('km-ties', 'even.csv'));
    expect(survivalQuantile(curve, 0.5).value).toBe(readExpected('km-ties')('even.median'));
  });

  it('gives none where the curve stays above one half, nor of no case', () => {
    const open = kaplanMeier(atTimes([1, 2, 3], [true, false, false]));
    expect(survivalQuantile(open, 0.5)).toMatchObject({ value: null, upper: null });
    expect(survivalQuantile([], 0.5).value).toBeNull();
  });
});

describe('restrictedMean', () => {
  it.each([
    ['km-ties', 'h.rmst.7', 'h.rmst.se.7', 7, readReference('km-ties', 'data.csv')],
    ['km-lung', 'all.rmst.500', 'all.rmst.se.500', 500, lung],
  ] as const)('is the area under the curve: %s', (reference, mean, error, until, rows) => {
    const wanted = readExpected(reference);
    const got = restrictedMean(curveOf(rows), until);
    expectClose(got?.mean, wanted(mean), 7);
    expectClose(got?.standardError, wanted(error), 7);
  });

  it('is that of survRM2 in both arms', () => {
    const rows = readReference('rmst-pbc', 'data.csv');
    const wanted = readExpected('rmst-pbc');
    for (const arm of ['0', '1']) {
      const own = rows.filter((row) => row.arm === arm);
      const got = restrictedMean(curveOf(own, 'time', 'status'), 10);
      expectClose(got?.mean, wanted(`rmst.arm${arm}`), 8);
      expectClose(got?.standardError, wanted(`rmst.arm${arm}.se`), 8);
    }
  });

  it('gives none past the last case seen, unless all have ended', () => {
    expect(restrictedMean(kaplanMeier(atTimes([1, 2], [true, false])), 3)).toBeNull();
    expect(restrictedMean(kaplanMeier(atTimes([1, 2], [true, true])), 3)?.mean).toBe(1.5);
  });
});
