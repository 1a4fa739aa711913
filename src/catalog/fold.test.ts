import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import { foldProblems } from './fold.ts';
import { sampleFiles, shortProblem } from './sample.ts';

/** What is told of the sample with one of its files changed. */
function told(name: string, change: (text: string) => string) {
  const { path, texts } = sampleFiles();
  const changed = change(String(texts.get(name)));
  const { problems } = assemble([{ path, texts: new Map([...texts, [name, changed]]) }]);
  return foldProblems(problems).map((one) => [shortProblem(one), one.details.more]);
}

const firstLine = (text: string) => `${text.split('\n')[0]}\n`;

describe('one fault', () => {
  it('is one problem where a table is no table', () => {
    expect(told('observations.csv', () => '')).toEqual([
      ['data/sample/observations.csv:1: file-empty', undefined],
    ]);
    expect(told('observations.csv', () => 'name,age\nA,1,2\n')).toEqual([
      ['data/sample/observations.csv:1: header-foreign: name age', undefined],
    ]);
    expect(told('datapackage.json', () => '[]')).toEqual([
      ['data/sample/datapackage.json:1: descriptor-object', undefined],
    ]);
  });

  it('is one problem where a table has lost its rows, not where none is named', () => {
    const [problem, ...others] = told('sources.csv', firstLine);
    expect(others).toEqual([]);
    expect(problem?.[0]).toBe('data/sample/sources.csv:1: rows-missing');
    expect(Number(problem?.[1])).toBeGreaterThan(2);
    expect(told('charts.csv', firstLine)).toEqual([]);
  });

  it('is one problem where an id is changed that many rows name', () => {
    const [problem, ...others] = told('sources.csv', (text) =>
      text.replace('\n"paper",', '\nother,'),
    );
    expect(others).toEqual([]);
    expect(problem?.[0]).toMatch(/: source-unknown: paper$/);
    expect(Number(problem?.[1])).toBeGreaterThan(1);
  });

  it('is one problem where a name is missing in the header', () => {
    const [problem, ...others] = told('observations.csv', (text) =>
      text
        .split('\n')
        .map((line, i) => (i > 0 && line !== '' ? `${line},x` : line))
        .join('\n'),
    );
    expect(others).toEqual([]);
    expect(problem?.[0]).toMatch(/observations\.csv:2: cell-count: \d+$/);
  });
});
