import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import type { PackageFiles } from './read-package.ts';
import { problemsWith, sampleAssembly, sampleFiles, shortProblem } from './sample.ts';

/** The sample under another name. */
function renamed(name: string): PackageFiles {
  const { path, texts } = sampleFiles();
  const descriptor = { ...JSON.parse(String(texts.get('datapackage.json'))), name };
  return { path, texts: new Map([...texts, ['datapackage.json', JSON.stringify(descriptor)]]) };
}

describe('assemble', () => {
  it('accepts the sample', () => {
    expect(sampleAssembly().problems.map(shortProblem)).toEqual([]);
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
    expect(problems.map(shortProblem)).toEqual([
      'data/sample/charts.csv:2: groups: observation-unknown: nothing',
      'data/sample/derived.csv:2: formula: formula-sources: after - drop',
      'data/sample/derived.csv:3: states: stated-disagrees: rate = 103',
      'data/sample/observations.csv:2: source: cell-missing',
      'data/sample/observations.csv:6: OBS_VALUE: share-over: 103',
    ]);
  });

  it('reports a package without descriptor, with a bad one, or with a table missing', () => {
    const { path, texts } = sampleFiles();
    const without = (name: string) => new Map([...texts].filter(([file]) => file !== name));
    const messages = (files: PackageFiles['texts']) =>
      assemble([{ path, texts: files }]).problems.map(shortProblem);
    expect(messages(without('datapackage.json'))).toEqual([
      'data/sample/datapackage.json:1: file-missing: datapackage.json',
    ]);
    const descriptor = (text: string) => messages(new Map([['datapackage.json', text]]));
    expect(descriptor('{\n "name": x }')).toEqual([
      'data/sample/datapackage.json:2: json-unreadable',
    ]);
    expect(descriptor('{}')[0]).toBe('data/sample/datapackage.json:1: descriptor-property: name');
    expect(messages(without('events.csv'))).toEqual([
      'data/sample/datapackage.json:1: file-missing: events.csv',
    ]);
    // The figures whose sources are not there either are no faults of their own.
    expect(messages(without('sources.csv'))).toEqual([
      'data/sample/datapackage.json:1: file-missing: sources.csv',
    ]);
  });

  it('takes every file called as a table where the descriptor lists none', () => {
    const { path, texts } = sampleFiles();
    const { resources: _, ...descriptor } = JSON.parse(String(texts.get('datapackage.json')));
    const files = new Map([
      ...texts,
      ['datapackage.json', JSON.stringify(descriptor)],
      ['old.csv', 'a\n'],
    ]);
    const { draft, problems, notes } = assemble([{ path, texts: files }]);
    expect(problems).toEqual([]);
    expect(draft.observations.length).toBeGreaterThan(0);
    expect(notes.map(shortProblem)).toEqual(['data/sample/old.csv:1: table-unknown: old']);
  });

  it('reads a table in GB18030 and notes it, and names one in no known encoding', () => {
    const { path, texts } = sampleFiles();
    const withBytes = (bytes: number[]) =>
      assemble([{ path, texts: new Map([...texts, ['fields.csv', Uint8Array.from(bytes)]]) }]);
    const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
    const header = ascii('code,name_zh,name_en\njustice,');
    const { draft, problems, notes } = withBytes([
      ...header,
      0xcb,
      0xbe,
      0xb7,
      0xa8,
      ...ascii(',J\n'),
    ]);
    expect(draft.fields[0]?.item.name).toEqual({ zh: '司法', en: 'J' });
    expect(problems).toEqual([]);
    expect(notes.map(shortProblem)).toEqual(['data/sample/fields.csv:1: encoding-read: GB18030']);
    expect(withBytes([...header, 0xe9, ...ascii(',J\n')]).problems.map(shortProblem)).toEqual([
      'data/sample/fields.csv:1: encoding-unknown',
    ]);
  });

  it('notes what is left out: files not listed, tables not known, other folders', () => {
    const { path, texts } = sampleFiles();
    const descriptor = JSON.parse(String(texts.get('datapackage.json')));
    descriptor.resources.push({ ...descriptor.resources[0], name: 'budget', path: 'budget.csv' });
    const more = new Map([
      ...texts,
      ['datapackage.json', JSON.stringify(descriptor)],
      ['budget.csv', String(texts.get('units.csv'))],
      ['old.csv', 'a\n'],
    ]);
    const other = { path: 'data/notes', texts: new Map<string, string>() };
    const { problems, notes } = assemble([{ path, texts: more }, other]);
    expect(problems).toEqual([]);
    expect(notes.map(shortProblem)).toEqual([
      'data/sample/datapackage.json:1: table-unknown: budget',
      'data/notes:1: folder-foreign',
      'data/sample/old.csv:1: file-unlisted',
    ]);
    expect(assemble([other]).problems.map(shortProblem)).toEqual(['data/notes:1: folder-foreign']);
  });

  it('refuses two packages of one name, and reforms in the vocabulary', () => {
    const sample = sampleFiles();
    expect(assemble([sample, { ...sample, path: 'data/copy' }]).problems.map(shortProblem)).toEqual(
      ['data/copy/datapackage.json:1: name: package-twice: sample'],
    );
    const named = renamed('vocabulary');
    expect(assemble([named]).problems.map(shortProblem)).toContain(
      'data/sample/datapackage.json:1: vocabulary-kept: reforms',
    );
  });
});

describe('cells that the schema refuses', () => {
  it.each([
    ['observations', 0, { OBS_VALUE: '8,86' }, 'observations.csv:2: OBS_VALUE: not-a-number: 8,86'],
    ['observations', 0, { role: 'result' }, 'observations.csv:2: role: not-one-of: result'],
    [
      'observations',
      0,
      { locator_zh: '', locator_en: '' },
      'observations.csv:2: locator_zh: cell-missing',
    ],
    ['sources', 0, { url: 'example.org' }, 'sources.csv:2: url: bad-form: example.org'],
    [
      'observations',
      0,
      { observation_id: 'After' },
      'observations.csv:2: observation_id: bad-form: After',
    ],
  ])('%s row %i %o', (table, row, cells, expected) => {
    expect(problemsWith(table, row, cells)).toContain(`data/sample/${expected}`);
  });
});
