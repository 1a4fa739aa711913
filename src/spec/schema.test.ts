import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findBreach } from '../../tests/spec-reader.ts';
import { DOCUMENT_VERSION } from './document.ts';
import { DESCRIPTIONS } from './field-words.ts';
import { chartDocumentJsonSchema } from './json-schema.ts';
import { readDocument } from './read.ts';

const FILES = 'tests/spec';
const newest = {
  ...JSON.parse(readFileSync(`${FILES}/chart-document-1.json`, 'utf8')),
  version: DOCUMENT_VERSION,
};

const broken: [string, (document: typeof newest) => void][] = [
  ['no title', (document) => delete document.texts.title],
  ['a number as text', (document) => Object.assign(document.rows[0], { value: '5' })],
  ['an unknown type', (document) => Object.assign(document, { type: 'pie' })],
  ['a newer version', (document) => Object.assign(document, { version: 3 })],
  ['rows that are no list', (document) => Object.assign(document, { rows: {} })],
  ['a title too long', (document) => Object.assign(document, { id: 'x'.repeat(301) })],
  ['half a tile', (document) => Object.assign(document.encodings, { tiles: [{ area: '1' }] })],
  [
    'a half decimal',
    (document) => {
      document.rows[0].derivation = { formula: 'a', inputs: {}, decimals: 0.5 };
    },
  ],
  [
    'an input that is no name',
    (document) => {
      document.rows[0].derivation = { formula: 'a', inputs: { a: 1 }, decimals: 0 };
    },
  ],
];

test('the published schema takes what readers take', () => {
  const schema = chartDocumentJsonSchema();
  expect(findBreach(schema, newest)).toBeNull();
  expect(() => readDocument(newest)).not.toThrow();
});

test.each(broken)('the published schema and readers both refuse %s', (_, breakIt) => {
  const document = structuredClone(newest);
  breakIt(document);
  expect(findBreach(chartDocumentJsonSchema(), document)).not.toBeNull();
  expect(() => readDocument(document)).toThrow();
});

type Form = {
  description?: string;
  properties?: Record<string, Form>;
  $defs: Record<string, Form>;
};
const { $defs } = chartDocumentJsonSchema() as unknown as Form;

test('the published schema says of every field what it means', () => {
  const silent = Object.entries($defs).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).flatMap(([field, form]) =>
      form.description ? [] : [`${name}.${field}`],
    ),
  );
  expect(silent).toEqual([]);
  const gone = Object.entries(DESCRIPTIONS).flatMap(([name, words]) =>
    Object.keys(words).filter((field) => field !== '' && !$defs[name]?.properties?.[field]),
  );
  expect(gone).toEqual([]);
});

test('the documentation says the same', () => {
  const docs = readFileSync('docs/chart-document.md', 'utf8');
  const lines = Object.values(DESCRIPTIONS).flatMap((words) =>
    Object.entries(words).map(([field, meaning]) =>
      field === '' ? meaning : `| \`${field}\` | ${meaning.replaceAll('|', '\\|')} |`,
    ),
  );
  expect(lines.filter((line) => !docs.includes(line))).toEqual([]);
});
