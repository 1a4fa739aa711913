import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type DataProblem,
  formatProblem,
  readDocument,
  renderChart,
  validateData,
  validateDocument,
} from './library.ts';

const text = readFileSync('tests/spec/chart-document-1.json', 'utf8');
const chart = readDocument(text);

describe('renderChart', () => {
  it('gives a whole picture, or the drawing alone', () => {
    const title = `>${chart.texts.title.zh}<`;
    expect(renderChart(chart, { lang: 'zh' })).toContain(title);
    expect(renderChart(chart, { lang: 'zh', frame: false })).not.toContain(title);
  });

  it('states the address and the day that it is given, before those of the document', () => {
    const taken = { address: 'https://example.org/a', date: '2020-05-06' };
    expect(renderChart({ ...chart, taken })).toMatch(/6 May 2020[\s\S]*example\.org\/a/);
    const options = { address: 'https://example.org/b', date: '2021-07-08' };
    const svg = renderChart({ ...chart, taken }, options);
    expect(svg).toMatch(/8 Jul 2021[\s\S]*example\.org\/b/);
    expect(svg).not.toMatch(/2020|example\.org\/a/);
  });

  it.each([0, 329, 4001, Number.NaN])('refuses a width of %s', (width) => {
    expect(() => renderChart(chart, { width })).toThrow(`bad width: ${width}`);
  });
});

describe('validateDocument', () => {
  it('finds nothing wrong with what is right', () => {
    expect(validateDocument(text)).toEqual([]);
  });

  it('says what is wrong, where, and in which language', () => {
    const [row] = chart.rows;
    const spoilt = { ...chart, rows: [{ ...row, value: Number.NaN }] };
    expect(validateDocument(spoilt, 'zh')).toEqual([
      {
        code: 'number-extent',
        path: 'rows[0].value',
        message: expect.stringMatching(/^rows\[0\]\.value: NaN: .*15位数字/),
      },
    ]);
    const all = { ...spoilt, texts: {}, units: 5 };
    expect(validateDocument(all).map(({ path }) => path)).toEqual([
      'texts.title',
      'units',
      'rows[0].value',
    ]);
    expect(validateDocument(text.slice(0, 100))).toMatchObject([{ code: 'document-truncated' }]);
  });
});

it('finds problems in data packages', () => {
  const file = 'data/x/datapackage.json';
  const packages = [{ path: 'data/x', texts: new Map([['datapackage.json', '{']]) }];
  const [fault, ...others] = validateData(packages);
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ file, line: 1, column: '', value: '', code: 'json-unreadable' });
  expect(fault?.message).toMatch(/^not JSON/);
  expect(validateData(packages, 'zh')[0]?.message).toMatch(/不是有效的 JSON/);
  expect(
    formatProblem({ ...(fault as DataProblem), column: 'c', value: `${'x'.repeat(70)}` }),
  ).toBe(`${file}:1: c: ${'x'.repeat(60)}…: ${fault?.message}`);
});
