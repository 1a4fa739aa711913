import type { Rows } from './names.ts';

interface World {
  readonly reforms: readonly string[];
  readonly city: string;
  readonly wards: readonly string[];
  readonly unitOf: (reform: number, kind: number) => string;
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Numbers in [0, 1), the same at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Months of 2018–2021, quarters, or years, by kind of reform. */
function periodsOf(reform: number): string[] {
  const years = [2018, 2019, 2020, 2021];
  if (reform % 3 === 0) {
    return years.flatMap((year) =>
      range(12).map((month) => `${year}-${String(month + 1).padStart(2, '0')}`),
    );
  }
  return reform % 3 === 1
    ? years.flatMap((year) => range(4).map((quarter) => `${year}-Q${quarter + 1}`))
    : years.map(String);
}

/** Stated figures of every kind: before, after, targets (one of zero), standards, series, ranges. */
export function seriesRows({ reforms, city, wards, unitOf }: World): Rows {
  const random = seeded(2021);
  const shared = { source: 'port-gazette', locator_zh: '第1页', locator_en: 'page 1' };
  const value = (unit: string) => {
    if (unit === 'P_SHARE') return (random() * 100).toFixed(1);
    if (unit === 'P_RANK') return String(1 + Math.floor(random() * 99));
    if (unit === 'P_BALANCE') return (random() * 200 - 150).toFixed(1);
    if (unit === 'P_DOLLAR' || unit === 'P_CROWN') return String(Math.floor(random() * 9e9));
    return String(1 + Math.floor(random() * 900));
  };
  return reforms.flatMap((reform, i) => {
    const row = (k: number, id: string, period: string, role: string, more = {}) => ({
      observation_id: `p${i}-${'abcd'[k]}-${id}`,
      reform,
      indicator: `p${i}-${'abcd'[k]}`,
      REF_AREA: city,
      TIME_PERIOD: period,
      role,
      UNIT_MEASURE: unitOf(i, k),
      OBS_VALUE: value(unitOf(i, k)),
      ...shared,
      ...more,
    });
    const before = { base: 'before-reform' };
    return [
      row(0, 'before', '/2018-12', 'baseline', before),
      row(0, 'after', '/2021-12', 'actual'),
      // Some targets are for a year that has figures, some for one to come.
      row(
        0,
        'target',
        i % 3 === 0 ? '2021' : i % 3 === 1 ? '2025' : '2099',
        'target',
        i % 2 === 0 ? { OBS_VALUE: '0' } : {},
      ),
      ...(i === 1 ? [row(0, 'target-lowered', '2026', 'target')] : []),
      row(1, 'before', '2018', 'baseline', { ...before, OBS_VALUE: '10' }),
      row(1, 'after', '2021', 'actual', { qualifier: i % 2 === 0 ? '>' : '=' }),
      row(2, 'after', '2021', 'actual', { qualifier: '~' }),
      i === 5
        ? row(3, 'after', '2021', 'actual', {
            OBS_VALUE: '',
            qualifier: 'range',
            lower: '5',
            upper: '9',
          })
        : row(3, 'after', '2021', 'plan'),
      ...periodsOf(i).map((period) =>
        row(0, `in-${period.toLowerCase()}`, period, 'actual', { series: 'regular' }),
      ),
      ...(i === 0 ? wards.map((ward) => row(0, ward, '2021', 'actual', { REF_AREA: ward })) : []),
    ];
  });
}
