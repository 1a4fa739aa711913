import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import { formatProblem } from './problem.ts';
import { problemsWith, sampleAssembly, sampleFiles } from './sample.ts';

describe('assemble', () => {
  it('accepts the sample', () => {
    expect(sampleAssembly().problems.map(formatProblem)).toEqual([]);
  });

  it('takes a value exactly as typed, with its power of ten', () => {
    const { draft } = sampleAssembly({
      table: 'observations',
      row: 0,
      cells: { OBS_VALUE: '22.65', UNIT_MULT: '9', qualifier: '>' },
    });
    expect(draft.observations[0]?.item).toMatchObject({ value: 22650000000, qualifier: '>' });
  });

  it('reports all faults at once, by file and line', () => {
    const { problems } = sampleAssembly(
      { table: 'observations', row: 4, cells: { OBS_VALUE: '103' } },
      { table: 'observations', row: 0, cells: { source: '' } },
      { table: 'charts', row: 0, cells: { groups: 'before ~ nothing' } },
    );
    expect(problems.map(formatProblem)).toEqual([
      'data/sample/charts.csv:2: groups: unknown observation: nothing',
      'data/sample/derived.csv:2: formula: inputs of 2 sources:  paper: after - drop',
      'data/sample/derived.csv:3: states: stated figure disagrees with its parts, which give 75: rate = 103',
      'data/sample/observations.csv:2: source: missing',
      'data/sample/observations.csv:6: OBS_VALUE: share over 100 %: 103',
    ]);
  });

  it('reports a package without descriptor, with a bad one, or with a table missing', () => {
    const { path, texts } = sampleFiles();
    const without = (name: string) => new Map([...texts].filter(([file]) => file !== name));
    const messages = (files: ReadonlyMap<string, string>) =>
      assemble([{ path, texts: files }]).problems.map(formatProblem);
    expect(messages(without('datapackage.json'))).toEqual([
      'data/sample/datapackage.json:1: file missing',
    ]);
    expect(messages(new Map([['datapackage.json', '{']]))[0]).toMatch(
      /datapackage.json:1: not JSON/,
    );
    expect(messages(new Map([['datapackage.json', '{}']]))[0]).toMatch(
      /datapackage.json:1: \$schema/,
    );
    expect(messages(without('events.csv'))).toEqual([
      'data/sample/datapackage.json:1: file missing: events.csv',
    ]);
    // The cause stands before what follows from it.
    expect(messages(without('sources.csv'))[0]).toMatch(/file missing: sources.csv/);
    expect(messages(without('sources.csv')).length).toBeGreaterThan(1);
  });

  it('finds an id that two packages use', () => {
    const second = { ...sampleFiles(), path: 'data/second' };
    const messages = assemble([sampleFiles(), second]).problems.map(formatProblem);
    expect(messages).toContain(
      'data/second/observations.csv:2: observation_id: duplicate key, first in data/sample/observations.csv:2: after',
    );
  });
});

describe('cells that the schema refuses', () => {
  it.each([
    ['observations', 0, { OBS_VALUE: '8,86' }, 'observations.csv:2: OBS_VALUE: not a number: 8,86'],
    [
      'observations',
      0,
      { role: 'result' },
      'observations.csv:2: role: not one of baseline actual target standard plan projection change context: result',
    ],
    [
      'observations',
      0,
      { locator_zh: '', locator_en: '' },
      'observations.csv:2: locator_zh: missing',
    ],
    [
      'sources',
      0,
      { url: 'example.org' },
      'sources.csv:2: url: not of the form expected: example.org',
    ],
    [
      'observations',
      0,
      { observation_id: 'After' },
      'observations.csv:2: observation_id: not of the form expected: After',
    ],
  ])('%s row %i %o', (table, row, cells, expected) => {
    expect(problemsWith(table, row, cells)).toContain(`data/sample/${expected}`);
  });
});
