import { describe, expect, it } from 'vitest';
import { growthRows } from './growth.ts';
import { actualAt as at, testIndex } from './test-catalog.ts';

describe('growth', () => {
  it('compares with the year and the period before, and bridges nothing', () => {
    const [row] = growthRows(
      testIndex([at('a', '2023-03', 800), at('b', '2024-01', 700), at('c', '2024-03', 900)]),
    );
    expect(row?.last.id).toBe('c');
    expect(row?.year).toMatchObject({
      ok: true,
      figure: { value: 12.5, base: 'year-earlier' },
    });
    expect(row?.before).toEqual({ ok: false, reason: 'no-period-before' });
  });

  it('compares figures from the beginning of the year with those of the year before alone', () => {
    const [row] = growthRows(
      testIndex([
        at('a', '2023-01/2023-06', 100),
        at('b', '2024-01/2024-05', 90),
        at('c', '2024-01/2024-06', 120),
      ]),
    );
    expect(row?.year).toMatchObject({ ok: true, figure: { value: 20 } });
    expect(row?.before.ok).toBe(false);
  });

  it('says points between shares, and a stated growth before a computed one', () => {
    const share = { unit: 'percent' };
    const [points] = growthRows(
      testIndex([
        { ...at('a', '2023', 96.3), ...share },
        { ...at('b', '2024', 97.2), ...share },
      ]),
    );
    expect(points?.year).toMatchObject({
      ...{ ok: true, figure: { value: 0.9 }, stated: null },
      unit: { code: 'COMPUTED_PERCENTAGE_POINT' },
    });
    const change = { ...at('c', '2024', 12.3), role: 'change', base: 'year-earlier' } as const;
    const [row] = growthRows(testIndex([at('a', '2023', 100), at('b', '2024', 120), change]));
    expect(row?.year).toMatchObject({ ok: true, figure: { value: 12.3 }, stated: 'c' });
  });

  it('grows over nothing that is nothing', () => {
    const [row] = growthRows(testIndex([at('a', '2023', 0), at('b', '2024', 5)]));
    expect(row?.year).toEqual({ ok: false, reason: 'zero' });
  });
});
