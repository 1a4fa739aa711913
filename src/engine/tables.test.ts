import { describe, expect, it } from 'vitest';
import { blankPackage } from '../catalog/blank.ts';
import type { DataPackage } from '../catalog/data-package.ts';
import { createView, filesIn, viewsIn, viewsOf } from './tables.ts';

const text = { zh: '', en: '' };
const table = (path: string) => ({
  name: path.split('/')[1] ?? '',
  path,
  title: text,
  rows: 1,
  csvBytes: 1,
  parquetBytes: 2,
});
const packageOf = (id: string, names: readonly string[]): DataPackage =>
  blankPackage({
    id,
    tables: names.map((name) => table(`${id}/${name}`)),
  });

const views = viewsOf(
  [packageOf('a', ['observations', 'sources']), packageOf("b's", ['observations'])],
  'http://host/sub/data/',
);

describe('viewsOf', () => {
  it('joins the tables of one name over all packages', () => {
    expect(views.map((view) => [view.name, view.files.map((file) => file.name)])).toEqual([
      ['observations', ['a/observations.parquet', "b's/observations.parquet"]],
      ['sources', ['a/sources.parquet']],
    ]);
  });

  it('finds files under the folder of the data, below any path', () => {
    expect(views[1]?.files[0]?.url).toBe('http://host/sub/data/a/sources.parquet');
  });
});

describe('createView', () => {
  it('doubles quotes in names', () => {
    expect(createView(views[0] ?? { name: '', files: [] })).toBe(
      `CREATE VIEW "observations" AS SELECT * FROM read_parquet(['a/observations.parquet', 'b''s/observations.parquet'])`,
    );
  });
});

describe('viewsIn', () => {
  const names = (sql: string) => viewsIn(sql, views).map((view) => view.name);

  it('finds views by whole words in any case', () => {
    expect(names('SELECT * FROM Observations o')).toEqual(['observations']);
    expect(names('SELECT * FROM my_observations, sourcesx')).toEqual([]);
    expect(names('SELECT 1 FROM "sources" JOIN observations USING (source)')).toHaveLength(2);
  });
});

describe('filesIn', () => {
  const names = (sql: string) => filesIn(sql, views).map((file) => file.name);

  it('finds the files of views and those that are named, each once', () => {
    expect(names("SELECT * FROM sources, 'a/sources.parquet'")).toEqual(['a/sources.parquet']);
    expect(names("SELECT * FROM 'a/observations.parquet' AS one")).toEqual([
      'a/observations.parquet',
    ]);
    expect(names('SELECT 1')).toEqual([]);
  });

  it('takes a pattern for all', () => {
    expect(names("SELECT * FROM '*/sources.parquet'")).toHaveLength(3);
  });
});
