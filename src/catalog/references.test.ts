import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import type { PackageFiles } from './read-package.ts';
import { type Change, problemsWith, sampleFiles, shortProblem } from './sample.ts';

type Case = [table: string, row: number, cells: Record<string, string>, expected: string];

describe('references', () => {
  it.each<Case>([
    [
      'observations',
      0,
      { indicator: 'tempo' },
      'observations.csv:2: indicator: indicator-unknown: tempo',
    ],
    [
      'observations',
      0,
      { UNIT_MEASURE: 'YEAR' },
      'observations.csv:2: UNIT_MEASURE: unit-unknown: YEAR',
    ],
    ['observations', 0, { REF_AREA: 'moon' }, 'observations.csv:2: REF_AREA: area-unknown: moon'],
    ['observations', 0, { reform: 'other' }, 'observations.csv:2: reform: reform-unknown: other'],
    ['observations', 0, { source: 'rumour' }, 'observations.csv:2: source: source-unknown: rumour'],
    ['derived', 0, { indicator: 'tempo' }, 'derived.csv:2: indicator: indicator-unknown: tempo'],
    ['reforms', 0, { fields: 'justice~magic' }, 'reforms.csv:2: fields: field-unknown: magic'],
    ['reforms', 0, { area: 'moon' }, 'reforms.csv:2: area: area-unknown: moon'],
    ['areas', 1, { parent: 'moon' }, 'areas.csv:3: parent: area-unknown: moon'],
    [
      'indicators',
      0,
      { UNIT_MEASURE: 'YEAR' },
      'indicators.csv:2: UNIT_MEASURE: unit-unknown: YEAR',
    ],
    [
      'indicators',
      3,
      { denominator: 'none' },
      'indicators.csv:5: denominator: indicator-unknown: none',
    ],
    [
      'events',
      0,
      { indicators: 'time~tempo' },
      'events.csv:2: indicators: indicator-unknown: tempo',
    ],
    ['events', 0, { areas: 'moon' }, 'events.csv:2: areas: area-unknown: moon'],
    ['charts', 0, { reform: 'other' }, 'charts.csv:2: reform: reform-unknown: other'],
    ['charts', 1, { areas: 'city~moon' }, 'charts.csv:3: areas: area-unknown: moon'],
  ])('%s row %i %o', (table, row, cells, expected) => {
    expect(problemsWith(table, row, cells)).toContain(`data/sample/${expected}`);
  });
});

/** The sample as another package, later in the order. */
function other(name: string, ...changes: readonly Change[]): PackageFiles {
  const { texts } = sampleFiles(...changes);
  const own = JSON.parse(String(texts.get('datapackage.json')));
  const descriptor = JSON.stringify({ ...own, name, order: 2 });
  return { path: `data/${name}`, texts: new Map([...texts, ['datapackage.json', descriptor]]) };
}

describe('ids of several packages', () => {
  const figures = (files: readonly PackageFiles[]) => {
    const { draft, problems } = assemble(files);
    expect(problems.map(shortProblem)).toEqual([]);
    return draft.observations.map(({ item }) => item);
  };

  it('keep what the first package has, and name the package of the later one', () => {
    const both = figures([other('later'), sampleFiles()]);
    expect(both.map(({ id }) => id)).toContain('after');
    const after = both.find(({ id }) => id === 'later/after');
    expect(after).toMatchObject({ indicator: 'later/time', area: 'city', source: 'later/paper' });
    const computed = both.find(({ id }) => id === 'later/before');
    expect(computed?.derivation?.inputs).toEqual({ after: 'later/after', drop: 'later/drop' });
  });

  it('are those of the own package in charts and texts, unless another is named', () => {
    const { draft } = assemble([
      sampleFiles(),
      other('later', {
        table: 'reforms',
        row: 0,
        cells: { summary_en: '{after}, not {sample/after}', headline: 'sample/after~after' },
      }),
    ]);
    expect(draft.reforms[1]?.item).toMatchObject({
      id: 'later/court',
      summary: { zh: '用时{later/after}。', en: '{later/after}, not {after}' },
      headline: ['after', 'later/after'],
    });
    expect(draft.charts.at(-1)?.item).toMatchObject({ groups: [['later/won', 'later/after']] });
  });

  it('must be told apart by a package that has neither', () => {
    const third = other('third', { table: 'charts', row: 0, cells: { groups: 'elsewhere' } });
    const one = sampleFiles({
      table: 'observations',
      row: 5,
      cells: {
        observation_id: 'elsewhere',
        indicator: 'won',
        UNIT_MEASURE: 'CASE',
        OBS_VALUE: '1',
        REF_AREA: 'ward',
        TIME_PERIOD: '2018',
        role: 'actual',
        source: 'paper',
        locator_zh: '页',
        locator_en: 'page',
      },
    });
    const two = { ...one, path: 'data/two' };
    const named = JSON.parse(String(one.texts.get('datapackage.json')));
    const texts = new Map([
      ...one.texts,
      ['datapackage.json', JSON.stringify({ ...named, name: 'two' })],
    ]);
    expect(assemble([one, { ...two, texts }, third]).problems.map(shortProblem)).toEqual([
      'data/third/charts.csv:2: groups: reference-ambiguous: elsewhere',
    ]);
  });

  it('are read back as they are published beside another package of these ids', () => {
    const row = { table: 'reforms', row: 0 } as const;
    const published = { ...row, cells: { reform_id: 'later/court' } };
    const [alone] = assemble([other('later', published)]).draft.reforms;
    expect(alone?.item.id).toBe('court');
    const { draft } = assemble([sampleFiles(), other('later', published)]);
    expect(draft.reforms.map(({ item }) => item.id)).toEqual(['court', 'later/court']);
    const foreign = { ...row, cells: { reform_id: 'sample/court' } };
    expect(assemble([other('later', foreign)]).problems.map(shortProblem)).toContain(
      'data/later/reforms.csv:2: reform_id: bad-form: sample/court',
    );
  });

  it('are codes that mean the same everywhere for units, areas and fields', () => {
    const cells = { name_en: 'Town', name_zh: '镇' };
    const files = [sampleFiles(), other('later', { table: 'areas', row: 0, cells })];
    expect(assemble(files).problems.map(shortProblem)).toEqual([
      'data/later/areas.csv:2: code: code-differs: city',
    ]);
  });
});
