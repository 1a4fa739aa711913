import { expect, it } from 'vitest';
import { blankCatalog, blankPackage, blankReform } from './blank.ts';
import { idNamed, indexCatalog } from './index-catalog.ts';
import { reformToldApart } from './told-apart.ts';

const both = (text: string) => ({ zh: text, en: text });
const reform = (id: string, of: string, name: string) =>
  blankReform({ id, package: of, name: both(name) });
const index = indexCatalog(
  blankCatalog({
    packages: [
      blankPackage({ id: 'east', title: { zh: '东市', en: 'East' } }),
      blankPackage({ id: 'west', title: { zh: '西市', en: 'West' } }),
    ],
    reforms: [
      reform('river', 'east', 'Rivers'),
      reform('tax', 'east', 'Tax'),
      reform('tax-more', 'east', 'Tax'),
      reform('west/river', 'west', 'Rivers'),
    ],
  }),
);

it('reforms of one name in two packages are told apart by the titles of these', () => {
  expect(reformToldApart(index, 'river')).toEqual({ zh: 'Rivers · 东市', en: 'Rivers · East' });
  expect(reformToldApart(index, 'west/river').en).toBe('Rivers · West');
  expect(reformToldApart(index, 'tax').en).toBe('Tax');
});

it('a record is found by its id and by package and id, whichever of these it goes by', () => {
  const named = ['river', 'east/river', 'west/river', 'west/tax', 'none', 'east/none'];
  expect(named.map((name) => idNamed(index.reforms, name))).toEqual([
    'river',
    'river',
    'west/river',
    'west/tax',
    'none',
    'east/none',
  ]);
});
