import { readdirSync, readFileSync } from 'node:fs';
import type * as v from 'valibot';
import { expect, test } from 'vitest';
import { findBreach } from '../../tests/spec-reader.ts';
import type { ChartDocument } from './document.ts';
import { chartDocumentJsonSchema } from './json-schema.ts';
import { readDocument } from './read.ts';
import type { chartDocumentSchema } from './schema.ts';

/** A type without `readonly` to differ in and without the room that loose objects leave. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? {
        readonly [K in keyof T as string extends K ? (unknown extends T[K] ? never : K) : K]: Plain<
          T[K]
        >;
      }
    : T;
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

test('the form and the type are one', () => {
  // The compiler holds it: a field in one and not in the other makes this line an error.
  const same: Same<Plain<v.InferOutput<typeof chartDocumentSchema>>, Plain<ChartDocument>> = true;
  expect(same).toBe(true);
});

const FILES = 'tests/spec';
const kept = readdirSync(FILES).map((name) => readFileSync(`${FILES}/${name}`, 'utf8'));
const newest = kept.map((text) => JSON.parse(text)).find((document) => document.version === 1);

const broken: [string, (document: typeof newest) => void][] = [
  ['no title', (document) => delete document.texts.title],
  ['a number as text', (document) => Object.assign(document.rows[0], { value: '5' })],
  ['an unknown type', (document) => Object.assign(document, { type: 'pie' })],
  ['a newer version', (document) => Object.assign(document, { version: 2 })],
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
