import { describe, expect, it } from 'vitest';
import { problemsWith, sampleAssembly } from '../sample.ts';

type Case = [table: string, row: number, cells: Record<string, string>, expected: string];
const again = {
  ...{ promise_id: 'again', reform: 'court', indicator: 'time', REF_AREA: 'city', source: 'paper' },
  ...{ locator_zh: '页', locator_en: 'page', replaces: 'faster' },
};

describe('earlier values, promises and rules of verdict', () => {
  it('are read with all that they say', () => {
    const { draft, problems } = sampleAssembly(
      { table: 'promises', row: 1, cells: { ...again, announced: '2018-06', withdrawn: '2019' } },
      {
        table: 'indicators',
        row: 0,
        cells: {
          ...{ verdict_basis: 'target', verdict_tolerance: '0.5', verdict_date: '2018' },
          ...{ verdict_by_zh: '局', verdict_by_en: 'Bureau' },
        },
      },
    );
    expect(problems).toEqual([]);
    expect(draft.vintages[0]?.item).toMatchObject({ observation: 'after', value: 8.9 });
    expect(draft.promises[1]?.item).toMatchObject({ replaces: 'faster', withdrawn: '2019' });
    expect(draft.indicators[0]?.item.verdict).toMatchObject({ tolerance: 0.5, points: 1 });
  });

  it.each<Case>([
    ['vintages', 0, { until: '2019-13' }, 'vintages.csv:2: until: date-invalid: 2019-13'],
    ['vintages', 0, { OBS_VALUE: '' }, 'vintages.csv:2: OBS_VALUE: value-missing'],
    ['vintages', 0, { observation: 'x' }, 'vintages.csv:2: observation: observation-unknown: x'],
    ['promises', 0, { target: 'after' }, 'promises.csv:2: target: promise-target: after'],
    [
      'promises',
      1,
      { ...again, announced: '2017' },
      'promises.csv:3: replaces: promise-replaces: faster',
    ],
    ['indicators', 0, { verdict_basis: 'target' }, 'indicators.csv:2: verdict_date: cell-missing'],
  ])('%s row %i %o', (table, row, cells, expected) => {
    expect(problemsWith(table, row, cells)).toContain(`data/sample/${expected}`);
  });
});
