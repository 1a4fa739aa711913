import { describe, expect, it } from 'vitest';
import type { DataPackage } from '../../catalog/types.ts';
import { testIndex } from '../test-catalog.ts';
import { EVERYTHING } from './request.ts';
import { literal, toSql } from './sql.ts';

const none = { zh: '', en: '' };
const dataPackage = (id: string, ...names: readonly string[]): DataPackage => ({
  id,
  title: none,
  description: none,
  version: '1.0.0',
  licence: '',
  figures: null,
  years: [],
  tables: names.map((name) => ({
    name,
    path: `${id}/${name}`,
    title: none,
    rows: 0,
    csvBytes: 0,
    parquetBytes: 0,
  })),
});
const catalog = {
  ...testIndex([]).catalog,
  packages: [dataPackage('one', 'observations', 'sources'), dataPackage('two', 'observations')],
};

describe('toSql', () => {
  it('reads as a person would write it', () => {
    const request = { ...EVERYTHING, indicators: ['days'], areas: ['CN', 'HK'], from: '2014' };
    expect(toSql(catalog, { ...request, to: '2018-02', sort: 'value', descending: true })).toBe(
      `SELECT observation_id, indicator, reform, REF_AREA, series,
  TIME_PERIOD, role, qualifier, OBS_VALUE, lower, upper,
  UNIT_MEASURE, OBS_STATUS, source
FROM read_parquet([
  'one/observations.parquet',
  'two/observations.parquet'
])
WHERE indicator IN ('days')
  AND REF_AREA IN ('CN', 'HK')
  AND period_end >= DATE '2014-01-01'
  AND coalesce(period_start, period_end) <= DATE '2018-02-28'
ORDER BY coalesce(OBS_VALUE, lower) DESC NULLS LAST,
  indicator,
  REF_AREA,
  series NULLS FIRST,
  period_end NULLS LAST,
  observation_id`,
    );
  });

  it('reads only the files of the packages that are asked for', () => {
    expect(toSql(catalog, { ...EVERYTHING, packages: ['two'] })).not.toContain('one/');
  });

  it('refuses a period that is none', () => {
    expect(() => toSql(catalog, { ...EVERYTHING, from: 'soon' })).toThrow('bad period: soon');
  });
});

describe('literal', () => {
  it('doubles quotes', () => {
    expect(literal("it's")).toBe("'it''s'");
  });
});
