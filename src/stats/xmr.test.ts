import { describe, expect, it } from 'vitest';
import { readExpected, readReference } from '../../tests/reference/read.ts';
import { xmr } from './xmr.ts';

const valuesOf = (reference: string) =>
  readReference(reference, 'data.csv').map(({ value }) => Number(value));

describe('xmr', () => {
  it.each([true, false])(
    'has the NHS limits of a series with an outlier, screened: %s',
    (screen) => {
      const wanted = readExpected('xmr-screening');
      const got = xmr(valuesOf('xmr-screening'), { screen });
      const prefix = screen ? 'screened' : 'unscreened';
      expect(got?.mean).toBeCloseTo(wanted(`${prefix}.mean`) ?? Number.NaN, 9);
      expect(got?.upper).toBeCloseTo(wanted(`${prefix}.upl`) ?? Number.NaN, 9);
      expect(got?.lower).toBeCloseTo(wanted(`${prefix}.lpl`) ?? Number.NaN, 9);
    },
  );

  it('has the limits of NIST with the factor of NIST', () => {
    const wanted = readExpected('xmr-flow-rate');
    const values = valuesOf('xmr-flow-rate');
    const got = xmr(values, { factor: 3 / 1.128 });
    expect(got?.movingRange).toBeCloseTo(wanted('mr_bar') ?? Number.NaN, 9);
    expect(got?.upper).toBeCloseTo(wanted('ucl.d2_1.128') ?? Number.NaN, 6);
    expect(got?.lower).toBeCloseTo(wanted('lcl.d2_1.128') ?? Number.NaN, 6);
    expect(xmr(values)?.upper).toBeCloseTo(wanted('ucl.2.66') ?? Number.NaN, 9);
  });

  it('stands on the mean of a series that does not move, and asks for two values', () => {
    expect(xmr([5, 5, 5], { screen: true })).toMatchObject({ lower: 5, upper: 5 });
    expect(xmr([5])).toBeNull();
  });
});
