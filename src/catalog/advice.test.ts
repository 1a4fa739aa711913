import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import { sampleAssembly, sampleFiles, shortProblem } from './sample.ts';

const first = (table: string, cells: Record<string, string>) => {
  const { problems } = sampleAssembly({ table, row: 0, cells });
  return problems.map((one) => [shortProblem(one), one.details.meant]);
};

describe('a fault tells what was meant', () => {
  it('in a figure, once', () => {
    expect(first('observations', { OBS_VALUE: '8.86万' })).toContainEqual([
      'data/sample/observations.csv:2: OBS_VALUE: not-a-number: 8.86万',
      'OBS_VALUE=8.86, UNIT_MULT=4',
    ]);
    expect(first('observations', { OBS_VALUE: '8.86万' })).not.toContainEqual([
      expect.stringContaining('value-missing'),
      undefined,
    ]);
  });

  it('in a name where an id belongs, and in a list', () => {
    expect(first('observations', { REF_AREA: '市' })).toContainEqual([
      'data/sample/observations.csv:2: REF_AREA: area-unknown: 市',
      'city',
    ]);
    expect(first('reforms', { headline: 'after、before' })).toContainEqual([
      'data/sample/reforms.csv:2: headline: observation-unknown: after、before',
      'after~before',
    ]);
  });

  it('in a table of another name, and a row with full-width commas', () => {
    const { path, texts } = sampleFiles();
    const renamed = new Map(texts);
    renamed.set('reforms (1).csv', texts.get('reforms.csv') ?? '');
    renamed.delete('reforms.csv');
    const plain = JSON.parse(String(texts.get('datapackage.json')));
    renamed.set('datapackage.json', JSON.stringify({ ...plain, resources: undefined }));
    const { problems } = assemble([{ path, texts: renamed }]);
    expect(problems.map(shortProblem)).toEqual([
      'data/sample/reforms (1).csv:1: table-misspelt: reforms (1)',
    ]);
    const wide = new Map(texts).set('fields.csv', 'code,name_zh,name_en\njustice，司法，Justice\n');
    expect(assemble([{ path, texts: wide }]).problems.map(shortProblem)).toEqual([
      'data/sample/fields.csv:2: comma-wide',
    ]);
  });
});
