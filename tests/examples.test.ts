import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../src/base/vocabulary.ts';
import { renderSvg } from '../src/charts/render.ts';
import { chartDocumentJsonSchema } from '../src/spec/json-schema.ts';
import { readDocument } from '../src/spec/read.ts';
import { writeDocument } from '../src/spec/write.ts';
import { findBreach } from './spec-reader.ts';

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.json'));
const VERSION_1 = readdirSync('tests/spec/v1');

test.each(EXAMPLES)('the example %s is right by reader and schema, and is drawn', (name) => {
  const text = readFileSync(`examples/${name}`, 'utf8');
  const document = readDocument(text);
  expect(findBreach(chartDocumentJsonSchema(), JSON.parse(text))).toBeNull();
  for (const language of LANGUAGES) {
    const svg = renderSvg(document, { width: 680, language });
    const marks = svg.match(/data-mark="/g) ?? [];
    expect(marks).toHaveLength(document.rows.length);
    expect(svg).not.toMatch(/NaN|undefined/);
  }
});

test('an example in short is ten lines, and eight figures', () => {
  const text = readFileSync('examples/bar.json', 'utf8');
  expect(text.trim().split('\n')).toHaveLength(10);
  const { rows, encodings, sources } = readDocument(text);
  expect(rows.map(({ value }) => value)).toEqual([0.5, 1.5, 4, 4.5, 8, 8, 11.2, 17.5]);
  expect(encodings.groups.at(-1)?.label.en).toBe('India');
  expect(sources[0]?.publisher.en).toBe('World Bank');
});

test('there is a document of version 1 of every type, kept as it was published', () => {
  const types = VERSION_1.map((name) => {
    const given = JSON.parse(readFileSync(`tests/spec/v1/${name}`, 'utf8'));
    expect(given.version).toBe(1);
    return given.type;
  });
  expect(new Set(types).size).toBe(8);
});

test.each(VERSION_1)(
  '%s of version 1 opens unchanged, is drawn, and survives version 2',
  (name) => {
    const given = JSON.parse(readFileSync(`tests/spec/v1/${name}`, 'utf8'));
    const document = readDocument(given);
    expect(document).toEqual({ ...given, version: 2 });
    expect(renderSvg(document, { width: 680, language: 'zh' })).toContain('data-mark="');
    const written = JSON.stringify(writeDocument(document));
    expect(readDocument(written)).toEqual(document);
    expect(findBreach(chartDocumentJsonSchema(), JSON.parse(written))).toBeNull();
    expect(written.length).toBeLessThan(JSON.stringify(given).length);
  },
);
