import { describe, expect, it } from 'vitest';
import { readExpected, readReference } from '../../tests/reference/read.ts';
import { pChart } from './p-chart.ts';
import { wilson } from './wilson.ts';

describe('wilson', () => {
  const wanted = readExpected('wilson');

  it.each(readReference('wilson', 'single.csv'))(
    'is that of Newcombe: $events of $trials',
    (row) => {
      const got = wilson(Number(row.events), Number(row.trials));
      expect(got?.lower).toBeCloseTo(wanted(`wilson.${row.id}.lower`) ?? Number.NaN, 9);
      expect(got?.upper).toBeCloseTo(wanted(`wilson.${row.id}.upper`) ?? Number.NaN, 9);
    },
  );

  it('ends at 0 and at 1 exactly, and says nothing of no case', () => {
    expect([wilson(0, 7)?.lower, wilson(7, 7)?.upper]).toEqual([0, 1]);
    expect(wilson(0, 0)).toBeNull();
  });
});

describe('pChart', () => {
  it('has the published limits of a share of 347 in 1,500 at samples of 50', () => {
    // Montgomery's orange juice cans, as the article of R's qcc 3.0 prints them.
    const chart = pChart(
      Array.from({ length: 30 }, (_, at) => (at < 17 ? 12 : 11)),
      new Array(30).fill(50),
    );
    expect(chart?.centre).toBeCloseTo(0.2313333, 7);
    expect(chart?.limits[0]?.lower).toBeCloseTo(0.05242755, 8);
    expect(chart?.limits[0]?.upper).toBeCloseTo(0.4102391, 7);
  });

  it('keeps limits within 0 and 1, wide where a period has no case', () => {
    const limits = pChart([1, 0], [10, 0])?.limits;
    expect(limits?.[0]?.lower).toBe(0);
    expect(limits?.[0]?.upper).toBeCloseTo(0.384605, 6);
    expect(limits?.[1]).toEqual({ lower: 0, upper: 1 });
    expect(pChart([], [])).toBeNull();
  });
});
