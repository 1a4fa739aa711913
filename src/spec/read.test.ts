import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { YardstickError } from '../base/error.ts';
import { messages } from '../i18n/messages.ts';
import { documentProblemText } from '../i18n/problems.ts';
import { DocumentError } from './problem.ts';
import { readDocument } from './read.ts';

const text = readFileSync('tests/spec/chart-document-1.json', 'utf8');
const fresh = () => JSON.parse(text);

function faultOf(input: unknown): YardstickError {
  try {
    readDocument(input);
  } catch (cause) {
    if (cause instanceof YardstickError) return cause;
    throw cause;
  }
  throw new Error('the document was read');
}

test('a document of version 1 is read and loses nothing, unknown fields included', () => {
  const newest = { ...fresh(), version: 2 };
  expect(readDocument(text)).toEqual(newest);
  expect(readDocument(`\uFEFF${text}`)).toEqual(newest);
  expect(JSON.parse(JSON.stringify(readDocument(text)))).toEqual(newest);
});

/** A name, the input, the code of the fault and, where one is at fault, its path and value. */
const faults: [string, unknown, string, string?, string?][] = [
  ['half a file', text.slice(0, 900), 'document-truncated'],
  ['a picture', '\x89PNG', 'document-not-json'],
  ['NaN in JSON', text.replace('"value": 17.56', '"value": NaN'), 'document-damaged'],
  ['nothing', '', 'document-not-json'],
  ['a list', [], 'document-foreign'],
  ['null', null, 'document-foreign'],
  ['another JSON file', { name: 'x', version: 1 }, 'document-foreign'],
  ['a version that is text', { ...fresh(), version: '1' }, 'document-foreign'],
  ['a newer version', { ...fresh(), version: 3 }, 'document-newer'],
  ['a version before the first', { ...fresh(), version: 0 }, 'document-version'],
  ['20 MB and more', 'x'.repeat(20_000_001), 'document-too-large'],
];

test.each(faults)('%s is refused', (_, input, code) => {
  expect(faultOf(input).code).toBe(code);
});

type Doc = ReturnType<typeof fresh>;
const changes: [string, (document: Doc) => void, string, string, string?][] = [
  ['NaN', (d) => Object.assign(d.rows[0], { value: NaN }), 'number-extent', 'rows[0].value', 'NaN'],
  ['infinity', (d) => Object.assign(d.rows[1], { upper: 1 / 0 }), 'number-extent', 'rows[1].upper'],
  [
    'text for a number',
    (d) => Object.assign(d.rows[0], { value: '5' }),
    'not-a-number',
    'rows[0].value',
    '"5"',
  ],
  ['a type of chart to come', (d) => Object.assign(d, { type: 'x' }), 'not-one-of', 'type', '"x"'],
  ['a language left out', (d) => delete d.texts.title.en, 'field-missing', 'texts.title.en'],
  ['a list left out', (d) => delete d.units, 'field-missing', 'units'],
  [
    'too many rows',
    (d) => Object.assign(d, { rows: Array(5001).fill(d.rows[0]) }),
    'too-long',
    'rows',
  ],
  [
    'a book as title',
    (d) => Object.assign(d.texts.title, { zh: '长'.repeat(4001) }),
    'too-long',
    'texts.title.zh',
  ],
  [
    'a group that is not there',
    (d) => Object.assign(d.rows[0], { group: 'no' }),
    'name-unknown',
    'rows[0].group',
    'no',
  ],
  [
    'a unit that is not there',
    (d) => Object.assign(d.rows[1], { unit: 'no' }),
    'name-unknown',
    'rows[1].unit',
    'no',
  ],
  [
    'a source that is not there',
    (d) => Object.assign(d, { sources: [] }),
    'name-unknown',
    'rows[0].source',
  ],
  [
    'inputs that are not there',
    (d) => Object.assign(d, { inputs: [] }),
    'name-unknown',
    'rows[0].derivation.inputs.change',
  ],
  [
    'an event of no group',
    (d) => Object.assign(d.events[0], { groups: ['no'] }),
    'name-unknown',
    'events[0].groups[0]',
    'no',
  ],
  [
    'an axis without unit',
    (d) => Object.assign(d.encodings.value, { unit: '' }),
    'name-unknown',
    'encodings.value.unit',
    '',
  ],
  [
    'a panel that is not there',
    (d) => Object.assign(d.encodings.groups[0], { facet: 'no' }),
    'name-unknown',
    'encodings.groups[0].facet',
  ],
  [
    'a key twice',
    (d) => Object.assign(d.rows[1], { key: d.rows[0].key }),
    'name-twice',
    'rows[1]',
    'g0-0',
  ],
  [
    'a 31st of February',
    (d) => Object.assign(d.rows[0], { start: '2018-02-31' }),
    'date-invalid',
    'rows[0].start',
    '2018-02-31',
  ],
  [
    'a month 99 of a source',
    (d) => Object.assign(d.sources[0], { date: '2024-99' }),
    'date-invalid',
    'sources[0].date',
    '2024-99',
  ],
  [
    'a day of taking that is none',
    (d) => Object.assign(d, { taken: { address: '', date: '2023-02-31' } }),
    'date-invalid',
    'taken.date',
    '2023-02-31',
  ],
  [
    'a 13th month',
    (d) => Object.assign(d.rows[0], { end: '2018-13-01' }),
    'date-invalid',
    'rows[0].end',
    '2018-13-01',
  ],
  [
    'a period in words',
    (d) => Object.assign(d.rows[0], { period: 'May' }),
    'period-invalid',
    'rows[0].period',
    'May',
  ],
  [
    'ends the wrong way round',
    (d) => Object.assign(d.rows[0], { lower: 2, upper: 1 }),
    'lower-over-upper',
    'rows[0].lower',
  ],
];

test.each(changes)('%s is told by path and value', (_, change, code, path, value) => {
  const document = fresh();
  change(document);
  const fault = faultOf(document);
  const [first] = fault instanceof DocumentError ? fault.problems : [];
  expect(first).toMatchObject({ code, path });
  if (value !== undefined) expect(first?.value).toBe(value);
  expect(fault.message).toContain(path);
});

test('every fault is told at once, each at its place, in its order', () => {
  const document = fresh();
  const [first, second] = document.rows;
  Object.assign(document.texts.title, { en: 5 });
  Object.assign(first, { value: '17', unit: 'no' });
  Object.assign(second, { source: 'no', period: '2019-13', lower: 9, upper: 8 });
  delete document.events[0].kind;
  const places = (fault: YardstickError) =>
    fault instanceof DocumentError ? fault.problems.map(({ path }) => path) : [];
  expect(places(faultOf(document))).toEqual(['texts.title.en', 'rows[0].value', 'events[0].kind']);
  document.events = [];
  expect(places(faultOf(document))).toEqual([
    'texts.title.en',
    'rows[0].value',
    'rows[1].source',
    'rows[1].period',
    'rows[1].lower',
  ]);
  expect(faultOf(document).details).toMatchObject({ path: 'texts.title.en', count: '5' });
});

test('a file of many faults is told by the first, and does not freeze', () => {
  const row = JSON.stringify(
    Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`f${i}`, 0])),
  );
  const rows = JSON.parse(`[${Array(5000).fill(row)}]`);
  const fault = faultOf({ ...fresh(), rows });
  expect(fault.details).toMatchObject({ path: 'rows[0].indicator', count: '1' });
});

test('each fault has a sentence in both languages that asks only for what the fault tells', () => {
  for (const [, input] of faults) {
    const { code, details } = faultOf(input);
    for (const language of ['zh', 'en'] as const) {
      const words: Readonly<Record<string, unknown>> = messages(language).errors;
      const names = Array.from(String(words[code]).matchAll(/\{(\w+)\}/g), ([, name]) => name);
      expect(words[code], code).toBeTypeOf('string');
      expect(
        names.filter((name) => !((name ?? '') in details)),
        code,
      ).toEqual([]);
    }
  }
});

test('each problem is said in both languages, with path and value', () => {
  for (const [, change, , path] of changes) {
    const document = fresh();
    change(document);
    const fault = faultOf(document);
    const problems = fault instanceof DocumentError ? fault.problems : [];
    for (const language of ['zh', 'en'] as const) {
      const lines = problems.map((one) => documentProblemText(one, language));
      expect(lines[0]).toMatch(/: .*\p{L}/u);
      expect(lines[0]?.startsWith(path)).toBe(true);
      expect(lines.join()).not.toMatch(/[{}]|undefined/);
    }
  }
});
