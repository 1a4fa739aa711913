import { describe, expect, it } from 'vitest';
import { settleResult } from '../../base/calculate.ts';
import { type Quantity, quantity } from '../../base/quantity.ts';
import { gapClosed } from './gap-closed.ts';
import type { Outcome } from './outcome.ts';
import { rateBase, ratePer } from './rate.ts';
import { relativeChange } from './relative-change.ts';
import { shareOfTarget } from './share-of-target.ts';

const range = (lower: number, upper: number): Quantity => ({
  qualifier: 'range',
  value: null,
  lower,
  upper,
});
const missing: Quantity = { qualifier: '=', value: null, lower: null, upper: null };

function answer<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
/** Of whole things or set: no last digit limits what is computed of it. */
const whole = (value: number, qualifier?: '~' | '~<' | '>' | '>=' | '<' | '<=') => ({
  ...quantity(value, qualifier),
  whole: true,
});
const reasonOf = (outcome: Outcome<unknown>) => (outcome.ok ? null : outcome.reason);

describe('relative change', () => {
  it('is an improvement where less is better and it fell (court: 17.56 → 8.86 days)', () => {
    const { change, improvement, difference } = answer(
      relativeChange({ actual: quantity(8.86), baseline: quantity(17.56), polarity: 'less' }),
    );
    expect(change.raw.value).toBeCloseTo(-49.544, 3);
    expect(improvement?.raw.value).toBeCloseTo(49.544, 3);
    expect(difference.raw.value).toBeCloseTo(-8.7, 9);
  });

  it('keeps per cent and percentage points apart (court: 45.85 → 61.75 %)', () => {
    const { change, improvement, difference } = answer(
      relativeChange({ actual: quantity(61.75), baseline: quantity(45.85), polarity: 'more' }),
    );
    expect(change.raw.value).toBeCloseTo(34.678, 3);
    expect(improvement).toEqual(change);
    expect(difference.raw.value).toBeCloseTo(15.9, 9);
  });

  it('says a cut of at least a quarter from at most 90 before 120', () => {
    const { change, improvement } = answer(
      relativeChange({ actual: whole(90, '<='), baseline: whole(120), polarity: 'less' }),
    );
    expect(change.figure).toEqual(quantity(-25, '<='));
    expect(improvement?.figure).toEqual(quantity(25, '>='));
  });

  it('is worse where more is better and it fell', () => {
    const { improvement } = answer(
      relativeChange({ actual: whole(3), baseline: whole(4), polarity: 'more' }),
    );
    expect(improvement?.figure).toEqual(quantity(-25));
  });

  it('has no improvement where neither direction is better', () => {
    const { change, improvement } = answer(
      relativeChange({ actual: whole(5), baseline: whole(4), polarity: 'neutral' }),
    );
    expect([change.figure, improvement]).toEqual([quantity(25), null]);
  });

  it('is about where both figures are near', () => {
    const { change } = answer(
      relativeChange({ actual: quantity(30, '~<'), baseline: quantity(20, '~'), polarity: 'more' }),
    );
    expect(change.figure).toEqual(quantity(50, '~'));
  });

  it.each([
    ['zero', quantity(3), quantity(0)],
    ['zero', quantity(3), range(-1, 2)],
    ['negative', quantity(3), quantity(-2)],
    ['missing', missing, quantity(2)],
    ['missing', quantity(3), missing],
    ['sign-unsure', range(22, 50), quantity(40)],
    ['sign-unsure', quantity(3, '~<'), quantity(2, '~')],
    ['sign-unsure', { ...quantity(64_300), lastDigit: 1000 }, quantity(64_000)],
    ['sign-unsure', quantity(3, '<='), quantity(2)],
    ['undetermined', quantity(3, '>'), quantity(2, '~')],
  ])('refuses: %s', (reason, actual, baseline) => {
    expect(reasonOf(relativeChange({ actual, baseline, polarity: 'less' }))).toBe(reason);
  });
});

describe('share of a target', () => {
  const against120 = (actual: Quantity) =>
    answer(shareOfTarget({ actual, target: whole(120), polarity: 'less' }));

  it('uses at most 75 % of a 120-day limit with at most 90 days: a cut of at least 25 %', () => {
    const { share, margin } = against120(quantity(90, '<='));
    expect([share.figure, margin?.figure]).toEqual([quantity(75, '<='), quantity(25, '>=')]);
  });

  it('keeps both ends of 22–50 days', () => {
    const { share, margin } = against120(range(22, 50));
    expect(share.raw.lower).toBeCloseTo(18.333, 3);
    expect(share.raw.upper).toBeCloseTo(41.667, 3);
    expect(margin?.raw.lower).toBeCloseTo(58.333, 3);
    expect(margin?.raw.upper).toBeCloseTo(81.667, 3);
  });

  it('falls short where more is better', () => {
    const { share, margin } = answer(
      shareOfTarget({ actual: quantity(31.7), target: quantity(50, '>='), polarity: 'more' }),
    );
    expect(share.raw.value).toBeCloseTo(63.4, 9);
    expect(margin?.raw.value).toBeCloseTo(-36.6, 9);
  });

  it('has no margin where neither direction is better', () => {
    const neutral = shareOfTarget({
      actual: whole(1),
      target: whole(2),
      polarity: 'neutral',
    });
    expect(answer(neutral).share.figure).toEqual(quantity(50));
    expect(answer(neutral).margin).toBeNull();
  });

  it.each([
    ['zero', quantity(3), quantity(0)],
    ['negative', quantity(3), quantity(-1)],
    ['missing', missing, quantity(1)],
    ['undetermined', quantity(3, '<'), quantity(5, '~')],
  ])('refuses: %s', (reason, actual, target) => {
    expect(reasonOf(shareOfTarget({ actual, target, polarity: 'less' }))).toBe(reason);
  });
});

describe('gap closed', () => {
  it.each<[string, Quantity, Quantity, Quantity, 'more' | 'less', Quantity]>([
    ['half the way up', quantity(15), quantity(10), quantity(20), 'more', quantity(50)],
    ['half the way down', quantity(15), quantity(20), quantity(10), 'less', quantity(50)],
    ['beyond', quantity(25), quantity(10), quantity(20), 'more', quantity(150)],
    ['farther away', quantity(8), quantity(10), quantity(20), 'more', quantity(-20)],
    ['at least half', quantity(15, '>='), quantity(10), quantity(20), 'more', quantity(50, '>=')],
    ['a limit', quantity(15), quantity(20), quantity(10, '<='), 'less', quantity(50)],
    ['about', quantity(15, '~'), quantity(10), quantity(20), 'more', quantity(50, '~')],
    ['from a range', quantity(15), range(5, 10), quantity(20), 'more', range(50, 200 / 3)],
  ])('%s', (_, actual, baseline, target, polarity, expected) => {
    const { raw: closed } = answer(
      gapClosed({
        actual: { ...actual, whole: true },
        baseline: { ...baseline, whole: true },
        target: { ...target, whole: true },
        polarity,
      }),
    );
    expect(closed.qualifier).toBe(expected.qualifier);
    for (const end of ['value', 'lower', 'upper'] as const) {
      if (expected[end] === null) expect(closed[end]).toBeNull();
      else expect(closed[end]).toBeCloseTo(expected[end], 9);
    }
  });

  it.each<[string, Quantity, Quantity, Quantity]>([
    ['target-met', quantity(15), quantity(20), quantity(20)],
    ['target-met', quantity(15), quantity(30), quantity(20)],
    ['target-met', quantity(15), range(15, 25), quantity(20)],
    ['missing', missing, quantity(10), quantity(20)],
    ['missing', quantity(15), quantity(10), missing],
    ['sign-unsure', range(8, 15), quantity(10), quantity(20)],
  ])('refuses: %s', (reason, actual, baseline, target) => {
    expect(reasonOf(gapClosed({ actual, baseline, target, polarity: 'more' }))).toBe(reason);
  });
});

describe('rate per denominator', () => {
  it('of nearly and nearly is about (4.5 million km in 1.15 million patrols)', () => {
    const rate = answer(ratePer(quantity(4_500_000, '~<'), quantity(1_150_000, '~<')));
    expect(rate.raw.qualifier).toBe('~');
    expect(rate.raw.value).toBeCloseTo(3.913, 3);
  });

  it('of over by exact is over (invoices per issuer)', () => {
    const rate = answer(ratePer(quantity(70_730_000, '>'), whole(25_608)));
    expect(rate.raw.qualifier).toBe('>');
    expect(rate.raw.value).toBeCloseTo(2762.027, 3);
  });

  it('is stated per thousand', () => {
    expect(answer(ratePer(whole(12), whole(4000), 1000)).figure).toEqual(quantity(3));
  });

  it.each([
    ['zero', quantity(0)],
    ['negative', quantity(-3)],
    ['missing', missing],
  ])('refuses: %s', (reason, denominator) => {
    expect(reasonOf(ratePer(quantity(1), denominator))).toBe(reason);
  });

  it.each([
    [[], 1],
    [[quantity(3), quantity(0)], 1],
    [[quantity(0.01), quantity(5)], 100],
    [[quantity(0.002, '>')], 1000],
    [[quantity(1e-9)], 1_000_000],
  ])('finds the base for %o', (rates, base) => {
    expect(rateBase(rates.map((raw) => settleResult(raw, null)))).toBe(base);
  });
});
