import { describe, expect, it } from 'vitest';
import { blankPackage, blankReform } from '../../../catalog/blank.ts';
import { indexCatalog } from '../../../catalog/index-catalog.ts';
import type { Reform } from '../../../catalog/types.ts';
import { observation, testIndex } from '../../../compare/test-catalog.ts';
import { TemplateForm } from './form.svelte.ts';

const reform = (id: string): Reform => blankReform({ id, name: { zh: id, en: id } });
const { catalog } = testIndex([
  observation('x', { reform: 'one' }),
  observation('y', { reform: 'two', area: 'b', indicator: 'share', unit: 'percent' }),
  observation('z', { area: 'b' }),
]);
const index = indexCatalog({
  ...catalog,
  packages: [blankPackage({ title: { zh: '案例', en: 'Cases' } })],
  reforms: [reform('one'), reform('two')],
});

function opened(): TemplateForm {
  const form = new TemplateForm(() => 'en');
  form.open(index);
  return form;
}

describe('the choice of a template', () => {
  it('asks for what the template is about before it makes anything', () => {
    const form = opened();
    expect(() => form.make('2026-01-02')).toThrow('nothing chosen for reform');
    form.pick('one');
    form.pick('two');
    expect(form.make('2026-01-02')).toMatchObject({ date: '2026-01-02', language: 'en' });
    expect(form.chosen).toEqual(['two']);
  });

  it('compares several, and tells when they are too few', () => {
    const form = opened();
    form.turnTo('comparison');
    form.pick('one');
    expect(() => form.make('')).toThrow('1 reforms to compare');
    form.pick('two');
    expect(form.make('').title).toContain('“one” and “two”');
    form.pick('one');
    expect(form.chosen).toEqual(['two']);
  });

  it('needs no choice where there is but one package', () => {
    const form = opened();
    form.turnTo('overview');
    expect(form.make('').title).toContain('Cases');
  });

  it('finds indicators by either language and offers their places', async () => {
    const form = opened();
    form.turnTo('indicator');
    form.search.text = 'days〔中〕';
    await form.search.load();
    expect(form.found.map(({ value }) => value)).toEqual(['days']);
    form.pick('days');
    expect(form.areas.map(({ code }) => code)).toEqual(['a', 'b']);
    form.area = 'b';
    expect(form.make('').title).toContain('area b');
  });

  it('offers the places of the reforms before those with more figures', () => {
    const { catalog: other } = testIndex([
      observation('p', { area: 'b' }),
      observation('q', { area: 'b', period: '2020' }),
      observation('r', { area: 'a' }),
    ]);
    const form = new TemplateForm(() => 'en');
    form.open(indexCatalog({ ...other, reforms: [reform('one')] }));
    form.turnTo('indicator');
    form.pick('days');
    expect(form.areas.map(({ code }) => code)).toEqual(['a', 'b']);
  });
});
