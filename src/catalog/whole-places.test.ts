import { expect, it } from 'vitest';
import { PLACE } from './area-within.ts';
import { withoutWholes } from './whole-places.ts';

const areas = [
  { code: 'city', parent: 'land' },
  { code: 'east', parent: 'city' },
  { code: 'west', parent: 'city' },
  { code: 'far', parent: null },
];
const left = (...codes: string[]) =>
  withoutWholes(
    codes.map((area) => ({ area })),
    areas,
  ).map(({ area }) => area);

it('leaves out places beside those that they hold, and the total of a table', () => {
  expect(left('land', 'city', 'east', 'west', 'far')).toEqual(['east', 'west', 'far']);
  expect(left('east', PLACE, 'far')).toEqual(['east', 'far']);
});

it('keeps what stands alone', () => {
  expect(left('city', 'far')).toEqual(['city', 'far']);
  expect(left(PLACE, PLACE)).toEqual([PLACE, PLACE]);
});
