import { expect, it } from 'vitest';
import { blankReform } from '../../catalog/blank.ts';
import { indexCatalog } from '../../catalog/index-catalog.ts';
import type { ChartSpec, Reform } from '../../catalog/types.ts';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { type OverviewData, overviewPages } from './data.ts';

const NONE = { zh: '', en: '' };
const reform = (id: string): Reform => blankReform({ id, number: 1, name: { zh: id, en: id } });
const chart = (id: string, group: readonly string[]): ChartSpec => ({
  ...{ id, package: 'test', reform: id, type: 'reform-glyph', title: { zh: id, en: id } },
  ...{ subtitle: NONE, note: NONE, groups: [group], indicators: [], areas: [] },
});
const before = (of: string) =>
  observation(`${of}-before`, { reform: of, role: 'baseline', base: 'year-earlier', value: 10 });
const now = (of: string, value: number, more = {}) =>
  observation(`${of}-now`, { reform: of, value, ...more });

it('lists as improved only what surely got better, and counts all that can be compared', () => {
  // Fewer days are better; the one that got worse stands first in the file.
  const names = ['worse', 'better', 'unsure', 'held', 'aimed', 'alone'];
  const { catalog } = testIndex([
    ...['worse', 'better', 'unsure'].map(before),
    ...[now('worse', 12), now('better', 8), now('unsure', 8, { qualifier: '>' })],
    ...[
      now('held', 8),
      observation('held-standard', { reform: 'held', role: 'standard', value: 9 }),
    ],
    ...[
      now('aimed', 8),
      observation('aimed-target', { reform: 'aimed', role: 'target', value: 5 }),
    ],
    now('alone', 3),
  ]);
  const charts = [
    ...['worse', 'better', 'unsure'].map((id) => chart(id, [`${id}-before`, `${id}-now`])),
    chart('held', ['held-now', 'held-standard']),
    chart('aimed', ['aimed-now', 'aimed-target']),
    chart('alone', ['alone-now']),
  ];
  const index = indexCatalog({ ...catalog, reforms: names.map(reform), charts });
  const data = overviewPages(index)[0]?.data('en') as OverviewData;
  const of = (improved: boolean) =>
    data.findings.filter((one) => one.improved === improved).map(({ reform: id }) => id);
  expect(of(true)).toEqual(['better']);
  expect(of(false)).toEqual(['worse', 'unsure', 'held']);
  // No room for a fifth chart, but the sentence counts its reform.
  expect(data.counts.compared).toBe(5);
  expect(data.counts.others).toBe(1);
});
