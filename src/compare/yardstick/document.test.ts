import { expect, test } from 'vitest';
import { blankIndicator, blankReform } from '../../catalog/blank.ts';
import { type CatalogIndex, indexCatalog } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { observation, testIndex } from '../test-catalog.ts';
import { yardstickDocument } from './document.ts';

const both = (name: string) => ({ zh: name, en: name });
const reforms = ['money', 'done', 'better', 'kept', 'unknown'].map((id) =>
  blankReform({ id, name: both(id), organisation: both(`body of ${id}`) }),
);

function indexOf(figures: readonly Observation[]): CatalogIndex {
  const { catalog } = testIndex(figures);
  const staged = (['input', 'activity', 'output'] as const).map((stage) =>
    blankIndicator({ id: stage, name: both(stage), stage }),
  );
  return indexCatalog({ ...catalog, reforms, indicators: [...catalog.indicators, ...staged] });
}
const of = (reform: string, id: string, given: Partial<Observation>) =>
  observation(id, { reform, ...given });

const index = indexOf([
  of('money', 'm1', { indicator: 'input', value: 5 }),
  of('money', 'm0', { indicator: 'input', value: 9, role: 'baseline', base: 'year-earlier' }),
  of('money', 'm2', { indicator: 'days', value: 7, role: 'projection' }),
  of('done', 'd1', { indicator: 'activity', value: 3 }),
  of('done', 'd2', { indicator: 'output', value: 4 }),
  of('better', 'b1', { value: 8 }),
  of('better', 'b0', { value: 17, role: 'baseline', base: 'before-reform' }),
  of('better', 'b2', { area: 'b', value: 4 }),
  of('kept', 'k1', { value: 90, qualifier: '<=' }),
  of('kept', 'k0', { value: 120, role: 'standard' }),
  of('kept', 'k2', { value: 80, role: 'context' }),
]);
const document = yardstickDocument(index, { id: 'test', reforms });
const groups = document.encodings.groups;
const idsOf = (reform: string) => {
  const key = groups.find((group) => group.reform === reform)?.key;
  return document.rows.filter(({ group }) => group === key).map((row) => row.observation);
};

test('reforms are sorted by evidence: a baseline, a standard, then the furthest stage', () => {
  expect(groups.map(({ reform }) => reform)).toEqual([
    'better',
    'kept',
    'done',
    'money',
    'unknown',
  ]);
});

test('a row has the best figure first and what it is held against last', () => {
  expect(idsOf('better')).toEqual(['b1', 'b0']);
  expect(idsOf('kept')).toEqual(['k1', 'k0']);
  expect(idsOf('done')).toEqual(['d2']);
  expect(idsOf('unknown')).toEqual([]);
});

test('money is held against nothing, and a forecast is no outcome', () => {
  expect(idsOf('money')).toEqual(['m1']);
  const money = groups.find(({ reform }) => reform === 'money');
  expect(money?.stages).toEqual(['input']);
  expect(money?.foreseen).toEqual(['outcome']);
});

test('the title is the finding in both languages', () => {
  expect(document.texts.title).toEqual({
    zh: '五项改革，两项有对照',
    en: 'Five reforms; two can be held to a yardstick',
  });
  const alone = (id: string) =>
    yardstickDocument(index, { id: 'test', reforms: reforms.filter((one) => one.id === id) });
  expect(alone('better').texts.title.en).toBe('One reform, held to a yardstick');
  expect(alone('money').texts.title.en).toBe('One reform; none can be held to a yardstick');
  expect(alone('money').texts.title.zh).toBe('一项改革，均无对照');
});
