import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CALENDAR_DAYS } from '../../base/calendar/duration.ts';
import { indexCatalog } from '../../catalog/index-catalog.ts';
import { figureOf, sourceOf } from '../../compare/figure.ts';
import { ownWords } from '../../i18n/own.ts';
import { mergePackages, renamed } from '../../intake/package/merge.ts';
import { packageZip, readPackageZip } from '../../intake/package/zip.ts';
import { ownCatalog } from '../../parts/own/own-catalog.ts';
import { countChosen, countSeries, type SeriesMeasure } from '../../records/series.ts';
import { ROLES_OF_TEST, threeCases } from '../../records/test-log.ts';
import { figureSchema, sourceSchema } from '../../spec/schema.ts';
import type { ReadLog } from './protocol.ts';
import { namedApart } from './series-apart.ts';
import { packageOf, seriesPackage } from './series-package.ts';
import { contextOf, queryOf, recordsState, withRoles } from './state.ts';

const plain = { ...withRoles(recordsState.defaults, ROLES_OF_TEST), limit: '20' };
const log = threeCases();
const read: ReadLog = {
  files: [{ name: 'log.csv', sha256: 'ab'.repeat(32) }],
  ...{ rowsIn: 4, rowsUsed: 3, setAside: [{ reason: 'start-missing', rows: 1, examples: [] }] },
  ...{ extract: '2024-12-31', from: '2024-03-04', to: '2024-12-01', calendar: null },
  ...{ older: [], screens: [], cube: null },
};
const known = { areas: [], units: [] };

function kept(measure: SeriesMeasure, isExample = false, change: Partial<typeof plain> = {}) {
  const state = { ...plain, ...change };
  const context = contextOf({ log: read, readWith: state, isExample }, state);
  if (context === null) throw new Error('no roles');
  const { limit, selection } = queryOf(state);
  const query = { measure, grain: state.by, byArea: true, limit, selection } as const;
  const rows = countSeries(log.cases, CALENDAR_DAYS, query);
  const chosen = countChosen(log.cases, selection);
  const own = seriesPackage({ measure, rows, chosen, log: read, context, state, known });
  if (own === null) throw new Error('nothing kept');
  return { own, name: packageOf(context) };
}

describe('a series that is kept', () => {
  it('comes back from its file with all that tells how it was counted', () => {
    const { own } = kept('median');
    const back = readPackageZip({ name: 'a.zip', bytes: packageZip(own) });
    const again = renamed(back, own.name, { words: ownWords });
    expect(again.observations).toEqual(own.observations);
    expect(again.sources).toEqual(own.sources);
    expect(again.indicators).toEqual(own.indicators);
    expect(again.sources[0]?.log).toMatchObject({
      files: [{ name: 'log.csv', sha256: 'ab'.repeat(32) }],
      ...{ rowsIn: 4, rowsUsed: 3, setAside: [{ reason: 'start-missing', rows: 1 }] },
      ...{ extract: '2024-12-31', dayCounting: { calendar: null, countsStart: false } },
      roles: { start: 'start', area: 'area', success: ['granted'] },
    });
  });

  it('keeps a bound as a bound, and the way to the cases of each figure', () => {
    const { observations } = kept('median').own;
    const last = observations.find((one) => one.period === '2024-12' && one.area === 'OWN-LOG');
    expect(last).toMatchObject({ qualifier: '>', value: 30, lastDigit: 1 });
    const north = observations.find((one) => one.period === '2024-03' && one.area === 'own-north');
    const { state: found } = recordsState.parse(`?${north?.derivation?.records?.query}`);
    expect(found).toMatchObject({ areas: ['north'], periods: '24290-24290', start: 'start' });
    expect(north).toMatchObject({ value: 10, derivation: { records: { cases: 1 } } });
  });

  it('stands as a figure whose source tells of the log, in a form that documents take', () => {
    const { own, name } = kept('success');
    const index = indexCatalog(ownCatalog(own));
    const id = `${name}/${own.observations[0]?.id}`;
    const figure = figureOf(index, id);
    expect(figure).toMatchObject({ value: 50, unit: 'PERCENT', derivation: { formula: '' } });
    expect(figure.derivation?.inWords?.en).toBe('counted case by case from a log (2 cases)');
    const source = sourceOf(index, figure.source);
    expect(source.log?.rowsUsed).toBe(3);
    expect(v.parse(sourceSchema, source)).toEqual(source);
    expect(v.parse(figureSchema, figure)).toEqual(figure);
  });

  it.each([
    ['received', {}, '月度收件数', 'Monthly cases received'],
    ['open', { by: 'quarter' }, '季末未办结数', 'Cases open at the end of the quarter'],
    [
      ...(['median', { by: 'year', outcomes: ['granted', ''] }] as const),
      '年度办理用时中位数（含未办结；限granted、未填写的）',
      'Yearly median days (open cases counted; only granted, those not given)',
    ],
  ] as const)('has a name that stands in a sentence: %s %j', (measure, change, zh, en) => {
    const { indicators } = kept(measure, false, change).own;
    expect(indicators[0]?.name).toEqual({ zh, en });
  });

  it('is kept apart, and marked, where it was made up', () => {
    const { own, name } = kept('received', true);
    expect(name).toBe('own-log-example');
    expect(own.synthetic).toBe(true);
    const [figure] = ownCatalog(own).observations;
    expect(figure?.synthetic).toBe(true);
  });

  it('is brought up to date by a later extract, and stands beside others', () => {
    const first = kept('median').own;
    const both = mergePackages(first, kept('received').own, { words: ownWords });
    expect(both.indicators).toHaveLength(2);
    expect(mergePackages(both, first, { words: ownWords }).observations).toHaveLength(
      both.observations.length,
    );
  });

  it('is of the area that is chosen alone, and never of the whole log', () => {
    const { indicators, observations, areas, sources } = kept('received', false, {
      areas: ['north'],
    }).own;
    expect(new Set(observations.map(({ area }) => area))).toEqual(new Set(['own-north']));
    expect(areas.map(({ name }) => name.zh)).toEqual(['north']);
    expect(indicators[0]?.name.zh).toBe('月度收件数');
    expect(sources[0]?.log?.chosen).toEqual({
      said: { zh: 'area：north', en: 'area: north' },
      rows: countChosen(log.cases, { words: { area: ['north'], type: [], outcome: [] } }),
    });
    expect(sources[0]?.note.zh).toMatch(/统计行中仅计入所选的\d件（area：north）。/);
    expect(indicators[0]?.id).toBe(kept('received').own.indicators[0]?.id);
  });

  it('names several chosen areas, which are not all areas of the log', () => {
    const { indicators, areas } = kept('received', false, { areas: ['north', 'south'] }).own;
    expect(areas.map(({ code }) => code)).toContain('OWN-LOG-CHOSEN');
    expect(areas.map(({ code }) => code)).not.toContain('OWN-LOG');
    expect(indicators[0]?.name.zh).toBe('月度收件数（限north、south）');
    expect(indicators[0]?.definition.zh).toContain('仅限area：north、south。');
  });

  it('says in its name how its days are counted, where that is not as usual', () => {
    const { indicators } = kept('within', false, { count: 'working', first: true }).own;
    expect(indicators[0]?.name.zh).toBe('月度时限内办结比例（时限20天；按工作日；含首日）');
  });

  it('has a name of its own beside one of another log', () => {
    const own = kept('received').own;
    const other = own.indicators.map((one) => ({ ...one, id: 'received-other' }));
    const held = { ...own, indicators: other };
    const given = { words: ownWords };
    const apart = namedApart(own, held, given);
    expect(apart.indicators[0]?.name).toEqual({
      zh: '月度收件数（log.csv）',
      en: 'Monthly cases received (log.csv)',
    });
    expect(apart.charts[0]?.title.zh).toContain('log.csv');
    const both = { ...held, indicators: [...other, { ...apart.indicators[0], id: 'b' }] };
    expect(namedApart(own, both as typeof own, given).indicators[0]?.name.zh).toBe(
      '月度收件数（log.csv；2）',
    );
    expect(namedApart(own, own, given)).toBe(own);
  });
});
