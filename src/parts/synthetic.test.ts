import { expect, it } from 'vitest';
import { blankPackage } from '../catalog/blank.ts';
import { syntheticPart } from './synthetic.ts';

const tables = [
  {
    name: 'observations',
    path: '',
    title: { zh: '', en: '' },
    rows: 1,
    csvBytes: 1,
    parquetBytes: 1,
  },
];
const codes = blankPackage({ id: 'codes' });
const real = blankPackage({ id: 'real', tables });
const made = blankPackage({ id: 'made', tables, synthetic: true });

it('says all where every package with figures is made up', () => {
  expect(syntheticPart([codes, made])).toBe('all');
});

it('says some of pages with the data of all packages, and nothing of those of a real one', () => {
  const packages = [codes, real, made];
  expect(syntheticPart(packages)).toBe('some');
  expect(syntheticPart(packages, 'real')).toBeNull();
  expect(syntheticPart(packages, 'made')).toBe('all');
});

it('says nothing where nothing is made up', () => {
  expect(syntheticPart([codes, real])).toBeNull();
});
