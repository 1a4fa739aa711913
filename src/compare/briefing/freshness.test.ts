import { describe, expect, it } from 'vitest';
import { type CatalogIndex, indexCatalog } from '../../catalog/index-catalog.ts';
import type { ChartSpec, Observation } from '../../catalog/types.ts';
import { type Briefing, emptyBriefing } from '../../spec/briefing/briefing.ts';
import { readBriefing, writeBriefing } from '../../spec/briefing/read.ts';
import { documentOf, makeDocument } from '../document.ts';
import { groupsOfIds } from '../groups.ts';
import { observation, testIndex } from '../test-catalog.ts';
import { chartBlock, textBlock } from './blocks.ts';
import { checkFreshness, refreshBriefing } from './freshness.ts';
import { quoteFigure, requote } from './quote.ts';

const NONE = { zh: '', en: '' };
const spec: ChartSpec = {
  id: 'prepared',
  package: 'test',
  reform: null,
  type: 'bar',
  title: { zh: '到{one}', en: 'To {one}' },
  subtitle: NONE,
  note: NONE,
  groups: [['one'], ['two']],
  indicators: [],
  areas: [],
};

function catalogOf(hash: string, ...observations: readonly Observation[]): CatalogIndex {
  const { catalog } = testIndex(observations);
  return indexCatalog({ ...catalog, hash, charts: [spec] });
}

const [one, two] = [observation('one', { value: 7 }), observation('two', { value: 9 })];
const index = catalogOf('old', one, two);
const custom = (title: string) =>
  makeDocument(index, {
    ...{ id: 'mine', type: 'bar', subtitle: NONE, notes: [], query: { sql: 'select' } },
    title: { zh: title, en: title },
    groups: groupsOfIds(index, 'bar', [['one'], ['two']]),
  });

function briefingOf(...blocks: Briefing['blocks']): Briefing {
  return requote(index, emptyBriefing({ language: 'en', title: 'T', blocks }));
}

describe('requote', () => {
  it('holds the figures that texts name, no others, and keeps what it had', () => {
    const briefing = briefingOf(textBlock('It took {one}, {lost} and {one}.'));
    expect(briefing.figures).toEqual([quoteFigure(index, 'one')]);
    expect(requote(catalogOf('new', { ...one, value: 8 }), briefing)).toBe(briefing);
    expect(requote(null, { ...briefing, blocks: [textBlock('{two}')] }).figures).toEqual([]);
  });
});

describe('freshness', () => {
  const briefing = briefingOf(
    textBlock('{one} and {two}'),
    chartBlock(documentOf(index, spec)),
    chartBlock(custom('Two figures')),
    chartBlock(custom('It took 7 days')),
  );
  const [, prepared, renewable, fixed] = briefing.blocks;

  it('finds nothing where nothing changed, though the data have another version', () => {
    const read = readBriefing(writeBriefing(briefing)).briefing;
    const fresh = checkFreshness(catalogOf('new', one, two), read);
    expect([fresh.figures.size, fresh.charts.size]).toEqual([0, 0]);
  });

  it('tells old and new of a changed figure, in texts and charts', () => {
    const now = catalogOf('new', { ...one, value: 8, qualifier: '<' }, two);
    const { figures, charts } = checkFreshness(now, briefing);
    expect([...figures.keys()]).toEqual(['one']);
    expect(figures.get('one')?.old?.figure.value).toBe(7);
    expect(figures.get('one')?.now?.figure).toMatchObject({ value: 8, qualifier: '<' });
    expect([...charts.keys()]).toEqual([prepared?.id, renewable?.id, fixed?.id]);
    expect(charts.get(prepared?.id ?? '')?.now?.texts.title.en).toBe('To under 8 days');
    expect(charts.get(renewable?.id ?? '')?.now?.rows[0]?.value).toBe(8);
    expect(charts.get(fixed?.id ?? '')?.now).toBeNull();
  });

  it('takes the new figures when asked, and leaves what it cannot make anew', () => {
    const now = catalogOf('new', { ...one, value: 8 }, two);
    const taken = refreshBriefing(now, briefing);
    const { figures, charts } = checkFreshness(now, taken);
    expect(figures.size).toBe(0);
    expect([...charts.keys()]).toEqual([fixed?.id]);
    expect(taken.blocks.at(-1)).toEqual(fixed);
  });

  it('tells what is gone and keeps it', () => {
    const gone = indexCatalog({ ...catalogOf('new', two).catalog, charts: [] });
    const { figures, charts } = checkFreshness(gone, briefing);
    expect(figures.get('one')).toMatchObject({ now: null, old: { figure: { value: 7 } } });
    expect([...charts.values()].map(({ now }) => now)).toEqual([null, null, null]);
    expect(refreshBriefing(gone, briefing)).toEqual(briefing);
  });

  it('tells of a figure that neither the briefing nor the catalog has', () => {
    const { figures } = checkFreshness(index, briefingOf(textBlock('{lost}')));
    expect(figures.get('lost')).toEqual({ observation: 'lost', old: null, now: null });
  });
});
