import { describe, expect, it } from 'vitest';
import type { SelectionType } from '../../base/vocabulary.ts';
import type { Observation } from '../../catalog/types.ts';
import { observation, testIndex } from '../test-catalog.ts';
import { chosenType, offer } from './offer.ts';
import type { Facet, Scale } from './request.ts';
import { toDocuments } from './to-document.ts';

function setting(rows: readonly Observation[], facet: Facet = '', scale: Scale = '') {
  const index = testIndex(rows);
  const offers = offer(index, rows, { facet });
  const reasons = Object.fromEntries(offers.map((one) => [one.type, one.reason]));
  const draw = (type: SelectionType) =>
    toDocuments(index, { facet, scale }, type, rows, 'SELECT 1');
  return { index, offers, reasons, draw };
}
const dated = (id: string, year: number, given: Partial<Observation> = {}) =>
  observation(id, { period: `${year}`, start: `${year}-01-01`, end: `${year}-12-31`, ...given });

describe('offer', () => {
  it('offers lines for two dates of one series, and not for two series of one date each', () => {
    expect(setting([dated('x', 2017), dated('y', 2018)]).reasons.line).toBeNull();
    const apart = [dated('x', 2017, { series: 'old' }), dated('y', 2018, { series: 'new' })];
    expect(setting(apart).reasons.line).toBe('one-period');
    const target = [dated('x', 2017), dated('y', 2018, { role: 'target' })];
    expect(setting(target).reasons.line).toBe('one-period');
  });

  it('wants one unit on an axis, and lets panels have their own', () => {
    const rows = [dated('x', 2017), dated('y', 2018, { indicator: 'share', unit: 'percent' })];
    expect(setting(rows).reasons).toMatchObject({
      bar: null,
      line: 'one-period',
      number: null,
    });
    const { documents } = setting(rows).draw('bar');
    expect(documents.map((one) => one.rows.map(({ unit }) => unit))).toEqual([
      ['day'],
      ['percent'],
    ]);
    expect(setting(rows, 'indicator').reasons.bar).toBeNull();
  });

  it('keeps changes off the axis of levels', () => {
    const change = dated('z', 2018, { role: 'change', unit: 'percent', value: -5 });
    const { reasons, draw } = setting([dated('x', 2017), dated('y', 2018), change]);
    expect(reasons).toMatchObject({ bar: null, line: null });
    expect(draw('bar').leftOut).toBe(1);
    expect(setting([change]).reasons.bar).toBeNull();
  });

  it('wants a baseline, target or standard beside an actual figure', () => {
    const pair = [dated('x', 2017, { role: 'baseline' }), dated('y', 2018)];
    expect(setting(pair).reasons['reform-glyph']).toBeNull();
    const elsewhere = [dated('x', 2017, { role: 'baseline', area: 'b' }), dated('y', 2018)];
    expect(setting(elsewhere).reasons['reform-glyph']).toBe('no-pair');
  });

  it('wants two indicators with three places or dates in common for a scatter plot', () => {
    const years = [2016, 2017, 2018];
    const x = years.map((year) => dated(`x${year}`, year));
    const y = years.map((year) => dated(`y${year}`, year, { indicator: 'share', unit: 'percent' }));
    expect(setting([...x, ...y]).reasons.scatter).toBeNull();
    expect(setting([...x, ...y.slice(1)]).reasons.scatter).toBe('few-pairs');
    expect(setting(x).reasons.scatter).toBe('two-indicators');
  });

  it('takes no total and part for granted that the data do not name', () => {
    const rows = [dated('whole', 2018, { value: 10 }), dated('part', 2018, { value: 4 })];
    expect(setting(rows).reasons).toMatchObject({ flow: 'no-whole', 'part-to-whole': 'no-whole' });
  });

  it('has a reason for everything where there is nothing', () => {
    expect(new Set(Object.values(setting([]).reasons))).toEqual(new Set(['empty']));
  });
});

describe('chosenType', () => {
  it('keeps what was asked for where it fits, and else takes the most telling', () => {
    const { offers } = setting([dated('x', 2017), dated('y', 2018)]);
    expect(chosenType(offers, 'bar')).toBe('bar');
    expect(chosenType(offers, 'scatter')).toBe('line');
    expect(chosenType(offers, '')).toBe('line');
    const pair = [dated('x', 2017, { role: 'baseline' }), dated('y', 2018)];
    expect(chosenType(setting(pair).offers, '')).toBe('reform-glyph');
    const long = [...pair, dated('z', 2016), dated('w', 2015)];
    expect(chosenType(setting(long).offers, '')).toBe('line');
    expect(chosenType(setting([dated('x', 2018)]).offers, '')).toBe('bar');
    expect(chosenType(setting([]).offers, '')).toBeNull();
  });
});

describe('toDocuments', () => {
  it('draws what has a date, counts what it leaves out and keeps the query', () => {
    const rows = [dated('x', 2017), dated('y', 2018), observation('z')];
    const { documents, leftOut } = setting(rows).draw('line');
    expect(leftOut).toBe(1);
    expect(documents[0]?.rows.map((row) => row.observation)).toEqual(['x', 'y']);
    expect(documents[0]?.query).toEqual({ sql: 'SELECT 1' });
    expect(documents[0]?.texts.subtitle.en).toBe('days · area a · 2017–2018');
  });

  it('puts lines and bars of one unit into panels of one chart, on one scale', () => {
    const rows = ['a', 'b'].flatMap((area) =>
      [2017, 2018].map((year) => dated(`${area}${year}`, year, { area })),
    );
    const lines = setting(rows, 'area').draw('line').documents;
    expect(lines).toHaveLength(1);
    expect(lines[0]?.encodings.facets.map((facet) => facet.label.en)).toEqual(['area a', 'area b']);
    expect(new Set(lines[0]?.rows.map((row) => row.key)).size).toBe(4);
    const bars = setting(rows, 'area').draw('bar').documents;
    expect(bars).toHaveLength(1);
    expect(bars[0]?.encodings.facets.map((facet) => facet.label.en)).toEqual(['area a', 'area b']);
    expect(bars[0]?.notes.map((note) => note.en)).toEqual(['All panels share one scale.']);
    expect(bars[0]?.encodings.scale).toBeUndefined();
    expect(bars[0]?.encodings.groups.map((group) => group.label.en)).toEqual([
      '2017',
      '2018',
      '2017',
      '2018',
    ]);
  });

  it('gives panels scales of their own where asked, and says so', () => {
    const rows = ['a', 'b'].map((area) => dated(area, 2018, { area }));
    const [bars] = setting(rows, 'area', 'own').draw('bar').documents;
    expect(bars?.encodings.scale).toBe('own');
    expect(bars?.notes[0]?.en).toMatch(/^Each panel has its own scale/);
  });

  it('names the panels that it leaves out, with the reason', () => {
    const rows = [dated('x', 2017), dated('y', 2018), dated('z', 2018, { area: 'b' })];
    const { documents, panelsLeftOut } = setting(rows, 'area').draw('line');
    expect(documents).toHaveLength(1);
    expect(panelsLeftOut).toEqual([
      { label: { zh: expect.any(String), en: 'area b' }, reason: 'one-period' },
    ]);
  });

  it('draws scatter plots of panels to one scale', () => {
    const years = [2016, 2017, 2018];
    const rows = ['a', 'b'].flatMap((area, at) =>
      years.flatMap((year) => [
        dated(`x${area}${year}`, year, { area, value: 5 + 100 * at }),
        dated(`y${area}${year}`, year, { area, indicator: 'share', unit: 'percent', value: 7 }),
      ]),
    );
    const { documents } = setting(rows, 'area').draw('scatter');
    expect(documents.map(({ encodings }) => encodings.x?.shared)).toEqual([
      [5, 105],
      [5, 105],
    ]);
  });

  it('tells figures of the same words apart by their role', () => {
    const rows = [dated('x', 2018), dated('y', 2018, { role: 'target' })];
    const [document] = setting(rows).draw('bar').documents;
    expect(document?.encodings.groups.map((group) => group.detail.en)).toEqual([
      'actual',
      'target',
    ]);
  });
});
