import { expect, test } from 'vitest';
import { quantity } from '../../base/quantity.ts';
import { indexCatalog } from '../../catalog/index-catalog.ts';
import { compare } from '../comparison/compare.ts';
import { type Given, makeIndex } from '../comparison/fixture.ts';

const month = (period: string, value: number, rest: Partial<Given> = {}): Given => ({
  ...{ id: period, indicator: 'done', unit: 'CASE', period, area: 'OWN', is: quantity(value) },
  ...rest,
});

function findings(figures: readonly Given[], id: string): string[] {
  const { catalog } = makeIndex({
    indicators: [{ id: 'done', unit: 'CASE', measure: 'flow' }],
    observations: figures,
  });
  const [first] = catalog.areas;
  const areas = first === undefined ? [] : [...catalog.areas, { ...first, code: 'OWN' }];
  const index = indexCatalog({ ...catalog, areas });
  return compare(index, { ids: [id], measure: 'before', per: '', ack: [] }).findings.map(
    ({ code, severity, sides }) =>
      `${severity} ${code}: ${sides.map(({ value }) => value.en).join(' | ')}`,
  );
}

test('a spring festival is named where it moves a count, and ranks none off', () => {
  const figures = [month('2024-01', 100), month('2024-02', 90)];
  expect(findings(figures, '2024-02')).toEqual(['note working-days: 18 working days against 22']);
});

test('a provisional last month is named with its month', () => {
  const figures = [month('2024-01', 100), month('2024-02', 90, { status: 'P' })];
  expect(findings(figures, '2024-02')).toEqual([
    expect.stringMatching(/^note working-days/),
    'note provisional: Feb 2024',
  ]);
});

test('a place of another calendar has none counted for it', () => {
  const figures = [month('2024-01', 100), month('2024-02', 90)].map((one) => ({
    ...one,
    area: 'north',
  }));
  expect(findings(figures, '2024-02')).toEqual([]);
});
