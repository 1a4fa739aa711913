import { expect, it } from 'vitest';
import { withDates } from '../../base/period.ts';
import type { GrowthRow } from '../../compare/growth.ts';
import { behindOthers } from './behind.ts';

const row = (id: string, area: string, period: string) =>
  ({
    indicator: { id },
    last: withDates({ area, period, start: null, end: null }),
  }) as unknown as GrowthRow;

it('is what has no figure where others of its indicator have one', () => {
  const rows = [
    row('cases', 'east', '2026-07'),
    row('cases', 'west', '2026-06'),
    row('rate', 'west', '2026-06'),
    // A year that ends later is no month.
    row('cases', 'south', '2026'),
  ];
  expect([...behindOthers(rows)].map(({ last }) => last.area)).toEqual(['west']);
});
