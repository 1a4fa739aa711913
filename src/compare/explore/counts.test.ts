import { expect, it } from 'vitest';
import { observation, testIndex } from '../test-catalog.ts';
import { countKnown } from './counts.ts';
import { EVERYTHING } from './request.ts';
import { select } from './select.ts';

const { catalog } = testIndex([
  observation('x'),
  observation('y', { area: 'b' }),
  observation('z', { role: 'target' }),
]);

it.each([{}, { areas: ['b'] }, { roles: ['target' as const] }, { indicators: ['none'] }])(
  'the catalog tells how many figures there are of %j',
  (part) => {
    const request = { ...EVERYTHING, ...part };
    expect(countKnown(catalog, request)).toBe(select(catalog, request).length);
  },
);

it('the catalog does not tell how many figures there are of some days', () => {
  expect(countKnown(catalog, { ...EVERYTHING, from: '2018' })).toBeNull();
});
