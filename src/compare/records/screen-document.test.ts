import { describe, expect, it } from 'vitest';
import type { Screen } from '../../records/screens/screen.ts';
import type { LogContext } from './log-context.ts';
import { binsOf, screenDocument } from './screen-document.ts';

const log: LogContext = {
  ...{ files: [{ name: 'a.csv', sha256: '' }], rowsIn: 200, rowsUsed: 200, roles: {} as never },
  ...{ extract: '2024-12-31', from: '2024-01-02', to: '2024-12-30', countsStart: false },
  ...{ calendar: null, since: null, target: null, control: 'none', synthetic: false, cube: null },
};

describe('binsOf', () => {
  it('keeps every case, the tail of one in two hundred in the last bar', () => {
    const bars = [
      ...Array.from({ length: 30 }, (_, at) => ({ at, cases: 20 })),
      { at: 900, cases: 2 },
    ];
    const bins = binsOf(bars, 0, 0, [28, 29]);
    expect(bins).toHaveLength(30);
    expect(bins.at(-1)).toEqual({ from: 29, to: 30, cases: 22, looked: 20, isTail: true });
    expect(bins.reduce((sum, { cases }) => sum + cases, 0)).toBe(602);
  });

  it('begins at the least amount, and reaches to a limit', () => {
    const bars = [10, 10.5, 12].map((at) => ({ at, cases: 50 }));
    const bins = binsOf(bars, 10, 0, [10, 10]);
    expect(bins[0]).toMatchObject({ from: 10, cases: 50 });
    expect(bins.at(-1)).toMatchObject({ cases: 50, isTail: true });
    expect(binsOf([{ at: 3, cases: 9 }], 0, 20, [14, 20]).at(-1)).toMatchObject({
      from: 20,
      to: 21,
    });
    expect(binsOf([{ at: 7.5, cases: 9 }], 7.5, 0, [7.5, 7.5])).toMatchObject([
      { from: 7.5, cases: 9 },
    ]);
  });
});

it('marks what a rule counts apart from the rest, as many as it has found', () => {
  // Bars of three days: the limit lies within one.
  const distribution = Array.from({ length: 150 }, (_, at) => ({ at, cases: 10 }));
  const screen: Screen = {
    ...{ rule: 'bunching', fires: true, cases: 1500, found: 70, expected: 20 },
    ...{ distribution, looked: [94, 100] },
  };
  const { rows, encodings } = screenDocument(log, screen, 100);
  expect(encodings.groups.map(({ key, label }) => [key, label.zh])).toEqual([
    ['others', '其余的件'],
    ['looked', '时限届满前最后一周办结的件'],
  ]);
  const sum = (group: string) =>
    rows
      .filter((row) => row.group === group && row.part === '')
      .reduce((total, { value }) => total + (value ?? 0), 0);
  expect([sum('looked'), sum('others')]).toEqual([70, 1430]);
  const first = rows.filter(({ at }) => at === 93).map(({ group, value }) => [group, value]);
  expect(first).toEqual([
    ['others', 10],
    ['looked', 20],
  ]);
});

it('draws what a rule looked at with its limit, and names no cause', () => {
  const screen: Screen = {
    ...{ rule: 'bunching', fires: true, cases: 200, found: 120, expected: 40 },
    distribution: [
      { at: 5, cases: 80 },
      { at: 20, cases: 120 },
    ],
    looked: [14, 20],
  };
  const { type, rows, encodings } = screenDocument(log, screen, 20);
  expect(type).toBe('histogram');
  const drawn = rows.filter(({ value, part }) => part === '' && value !== 0);
  expect(drawn.map(({ at, value }) => [at, value])).toEqual([
    [5, 80],
    [20, 120],
  ]);
  expect(drawn[1]?.indicator.name).toEqual({ zh: '办理用时：20', en: 'Time taken: 20' });
  expect(rows.at(-1)).toMatchObject({ part: 'x', value: 20, unit: encodings.x?.unit });
});
