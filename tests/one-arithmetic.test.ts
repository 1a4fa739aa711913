import { describe, expect, it } from 'vitest';
import { calculate } from '../src/base/calculate.ts';
import { roundTelling, roundTo } from '../src/base/decimals.ts';
import { type Precise, roundingInterval } from '../src/base/precision.ts';
import { divide, type Quantity, quantity, scale, subtract } from '../src/base/quantity.ts';
import { SHARE_LIMITS } from '../src/base/rounding.ts';
import { writeChange } from '../src/charts/change.ts';
import { makeIndex } from '../src/compare/comparison/fixture.ts';
import { figureOf } from '../src/compare/figure.ts';
import { applyMeasure } from '../src/compare/measures/apply.ts';
import { formatFigure } from '../src/i18n/figure.ts';

/** The same numbers every time, from 0 to 1: a linear congruence (Lehmer, 1949). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

interface Stated {
  readonly value: number;
  readonly lastDigit: number;
}

/** A figure of two to five digits, its last one anywhere from thousands to hundredths. */
function stated(random: () => number): Stated {
  const decimals = Math.floor(random() * 6) - 3;
  const digits = 10 + Math.floor(random() * 10 ** (1 + Math.ceil(random() * 4)));
  return { value: roundTo(digits * 10 ** -decimals, decimals), lastDigit: 10 ** -decimals };
}

const random = makeRandom(20_181_201);
const pairs = Array.from({ length: 400 }, () => [stated(random), stated(random)] as const);
const NOTHING = quantity(0);
const WORKS: Readonly<Record<string, (inputs: readonly Quantity[]) => Quantity>> = {
  difference: ([a = NOTHING, b = NOTHING]) => subtract(a, b),
  change: ([a = NOTHING, b = NOTHING]) => scale(subtract(divide(a, b), quantity(1)), 100),
  share: ([a = NOTHING, b = NOTHING]) => scale(divide(a, b), 100),
};
const precise = ({ value, lastDigit }: Stated): Precise => ({ ...quantity(value), lastDigit });

describe.each(Object.entries(WORKS))('a %s', (_, work) => {
  it('has no digit that the last digits of its inputs could move by more than two', () => {
    for (const pair of pairs) {
      const inputs = pair.map(precise);
      const { figure, raw, decimals, interval } = calculate(inputs, work, { share: true });
      const unit = 10 ** -decimals;
      const leading = 10 ** Math.floor(Math.log10(Math.abs(raw.value ?? 1) || 1));
      const ends = inputs.map((input) => roundingInterval(input));
      for (const end of ['lower', 'upper'] as const) {
        const at = work(ends.map((one) => quantity(one?.[end] ?? 0))).value ?? 0;
        expect(at).toBeGreaterThanOrEqual((interval?.lower ?? 0) - 1e-9);
        expect(at).toBeLessThanOrEqual((interval?.upper ?? 0) + 1e-9);
        // A first digit is kept even where it is unsure; the interval then tells.
        const off = Math.abs(at - (raw.value ?? 0));
        if (unit < leading) expect(off).toBeLessThanOrEqual(2 * unit * (1 + 1e-9));
      }
      expect(figure.qualifier).toBe('~');
      expect(figure.value).toBe(roundTelling(raw.value ?? 0, decimals, 'nearest', SHARE_LIMITS));
    }
  });
});

it('is said alike by charts and by the comparison, and judged by neither where it is unsure', () => {
  for (const [now, before] of pairs) {
    const given = { indicator: 'rate', unit: 'DAY' } as const;
    const index = makeIndex({
      indicators: [{ id: 'rate', polarity: 'more' }],
      observations: [
        { ...given, id: 'now', is: quantity(now.value), lastDigit: now.lastDigit },
        {
          ...{ ...given, id: 'before', role: 'baseline', period: '2017' },
          ...{ is: quantity(before.value), lastDigit: before.lastDigit },
        },
      ],
    });
    const [result] = applyMeasure(index, ['now'], 'change', '');
    const document = { units: [...index.units.values()] };
    const said = writeChange(document, figureOf(index, 'before'), figureOf(index, 'now'), 'en');
    if (!result?.outcome.ok) {
      expect(said).toBe('');
      continue;
    }
    const { figure, unit, decimals } = result.outcome.value;
    const size = figure.value !== null && figure.value < 0 ? scale(figure, -1) : figure;
    // What is nearly all or nothing a chart says as a bound, where the table gives the digits.
    const bound = / (over|under) /.test(said);
    if (figure.value !== 0 && !bound)
      expect(said).toContain(formatFigure(size, unit, 'en', { decimals }));
  }
});
