import { describe, expect, it } from 'vitest';
import { blankPackage } from '../catalog/blank.ts';
import { askCells, askObservations } from './question.ts';
import { literal, toSql } from './sql.ts';

const none = { zh: '', en: '' };
const dataPackage = (id: string, ...names: readonly string[]) =>
  blankPackage({
    id,
    tables: names.map((name) => ({
      name,
      path: `${id}/${name}`,
      title: none,
      rows: 0,
      csvBytes: 0,
      parquetBytes: 0,
    })),
  });
const packages = [
  dataPackage('one', 'observations', 'sources'),
  dataPackage('two', 'observations'),
];

describe('toSql', () => {
  it('reads as a person would write it', () => {
    const filter = { indicators: ['days'], areas: ['CN', 'HK'], from: '2014', to: '2018-02' };
    const order = { by: 'value', descending: true } as const;
    const question = askObservations(filter, order, { offset: 20, limit: 10 });
    expect(toSql(question, packages)).toBe(
      `SELECT *
FROM (
  SELECT 'one' AS package, *
  FROM read_parquet('one/observations.parquet')
  UNION ALL BY NAME
  SELECT 'two' AS package, *
  FROM read_parquet('two/observations.parquet')
)
WHERE indicator IN ('days')
  AND REF_AREA IN ('CN', 'HK')
  AND period_end >= DATE '2014-01-01'
  AND coalesce(period_start, period_end) <= DATE '2018-02-28'
ORDER BY coalesce(OBS_VALUE, lower) DESC NULLS LAST,
  indicator,
  REF_AREA,
  series NULLS FIRST,
  period_end NULLS LAST,
  package,
  observation_id
LIMIT 10
OFFSET 20`,
    );
  });

  it('counts by keys, and all in one row', () => {
    const sql = toSql(askCells({ packages: ['two'] }, ['area', 'year']), packages);
    expect(sql).toMatch(/^SELECT REF_AREA AS "area",\n {2}strftime\(period_end, '%Y'\) AS "year",/);
    expect(sql).toMatch(/\nGROUP BY ALL\nORDER BY "area" NULLS LAST, "year" NULLS LAST$/);
    expect(toSql(askCells({}), packages)).not.toMatch(/GROUP|ORDER/);
  });

  it('reads only the files of the packages that are asked for', () => {
    expect(toSql(askObservations({ packages: ['two'] }), packages)).not.toContain('one/');
  });

  it('asks for packages that there are not in vain', () => {
    const sql = toSql(askObservations({ packages: ["o'ne"] }), packages);
    expect(sql).toContain("WHERE package IN ('o''ne')");
  });

  it('refuses a period that is none', () => {
    expect(() => toSql(askObservations({ from: 'soon' }), packages)).toThrow('bad period: soon');
  });
});

describe('literal', () => {
  it('doubles quotes', () => {
    expect(literal("it's")).toBe("'it''s'");
  });
});
