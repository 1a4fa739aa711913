import { expect, it } from 'vitest';
import { blankCatalog, blankIndicator, blankPackage, blankReform } from './blank.ts';
import { indexCatalog } from './index-catalog.ts';
import { joined, qualified } from './join.ts';
import { observation } from './test-observation.ts';

const NONE = { zh: '', en: '' };
const chart = {
  ...{ id: 'c', package: 'own', reform: 'r', type: 'bar', subtitle: NONE, note: NONE },
  ...{ title: { zh: '为{x}', en: 'is {x}' }, groups: [['x']], indicators: ['days'], areas: ['a'] },
};
const own = blankCatalog({
  packages: [blankPackage({ id: 'own', origin: 'own' })],
  reforms: [blankReform({ id: 'r', package: 'own', aims: ['days'], headline: ['x'] })],
  indicators: [blankIndicator({ package: 'own', denominator: 'days' })],
  observations: [
    {
      ...observation('x', { value: 3 }),
      ...{ package: 'own', reform: 'r', source: 's' },
      derivation: { formula: 'a', inputs: { a: 'y' }, decimals: 0 },
    },
  ],
  charts: [chart],
});

it('gives every id of a package the name that it has beside others', () => {
  const { reforms, indicators, observations, charts, contents } = qualified(own, 'own');
  expect(reforms[0]).toMatchObject({ id: 'own/r', aims: ['own/days'], headline: ['own/x'] });
  expect(indicators[0]).toMatchObject({ id: 'own/days', denominator: 'own/days' });
  expect(observations[0]).toMatchObject({
    ...{ id: 'own/x', indicator: 'own/days', reform: 'own/r', source: 'own/s', area: 'a' },
    derivation: { inputs: { a: 'own/y' } },
  });
  expect(charts[0]).toMatchObject({
    ...{ id: 'own/c', reform: 'own/r', groups: [['own/x']], indicators: ['own/days'] },
    title: { zh: '为{own/x}', en: 'is {own/x}' },
  });
  expect(contents[0]).toMatchObject({ indicator: 'own/days', reform: 'own/r', areas: { a: 1 } });
});

it('stands beside a site that has the same ids, and leaves those of the site as they are', () => {
  const site = indexCatalog(
    blankCatalog({
      packages: [blankPackage()],
      indicators: [blankIndicator()],
      observations: [observation('x', { value: 1 })],
    }),
  );
  const both = joined(site, [qualified(own, 'own')]);
  expect(both.observations.get('x')?.value).toBe(1);
  expect(both.observations.get('own/x')?.value).toBe(3);
  expect([...both.indicators.keys()]).toEqual(['days', 'own/days']);
  expect(both.catalog.contents.map(({ package: of }) => of)).toEqual(['test', 'own']);
});
