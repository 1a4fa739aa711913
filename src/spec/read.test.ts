import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { YardstickError } from '../base/error.ts';
import { messages } from '../i18n/messages.ts';
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
  expect(readDocument(text)).toEqual(fresh());
  expect(readDocument(`\uFEFF${text}`)).toEqual(fresh());
  expect(JSON.parse(JSON.stringify(readDocument(text)))).toEqual(fresh());
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
  ['a newer version', { ...fresh(), version: 2 }, 'document-newer'],
  ['a version before the first', { ...fresh(), version: 0 }, 'document-version'],
  ['20 MB and more', 'x'.repeat(20_000_001), 'document-too-large'],
];

test.each(faults)('%s is refused', (_, input, code) => {
  expect(faultOf(input).code).toBe(code);
});

type Doc = ReturnType<typeof fresh>;
const changes: [string, (document: Doc) => void, string, string, string?][] = [
  ['NaN', (d) => Object.assign(d.rows[0], { value: NaN }), 'number', 'rows[0].value', 'NaN'],
  ['infinity', (d) => Object.assign(d.rows[1], { upper: 1 / 0 }), 'number', 'rows[1].upper'],
  [
    'text for a number',
    (d) => Object.assign(d.rows[0], { value: '5' }),
    'field',
    'rows[0].value',
    '"5"',
  ],
  ['a type of chart to come', (d) => Object.assign(d, { type: 'x' }), 'chart', 'type', 'x'],
  ['a language left out', (d) => delete d.texts.title.en, 'missing', 'texts.title.en'],
  ['a list left out', (d) => delete d.units, 'missing', 'units'],
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
    'reference',
    'rows[0].group',
    'no',
  ],
  [
    'a unit that is not there',
    (d) => Object.assign(d.rows[1], { unit: 'no' }),
    'reference',
    'rows[1].unit',
    'no',
  ],
  [
    'a source that is not there',
    (d) => Object.assign(d, { sources: [] }),
    'reference',
    'rows[0].source',
  ],
  [
    'inputs that are not there',
    (d) => Object.assign(d, { inputs: [] }),
    'reference',
    'rows[0].derivation.inputs.change',
  ],
  [
    'an event of no group',
    (d) => Object.assign(d.events[0], { groups: ['no'] }),
    'reference',
    'events[0].groups',
    'no',
  ],
  [
    'an axis without unit',
    (d) => Object.assign(d.encodings.value, { unit: '' }),
    'reference',
    'encodings.value.unit',
    '',
  ],
  [
    'a panel that is not there',
    (d) => Object.assign(d.encodings.groups[0], { facet: 'no' }),
    'reference',
    'encodings.groups[0].facet',
  ],
  [
    'a key twice',
    (d) => Object.assign(d.rows[1], { key: d.rows[0].key }),
    'duplicate',
    'rows[1]',
    'g0-0',
  ],
  [
    'a 31st of February',
    (d) => Object.assign(d.rows[0], { start: '2018-02-31' }),
    'period',
    'rows[0].start',
    '2018-02-31',
  ],
  [
    'a month 99 of a source',
    (d) => Object.assign(d.sources[0], { date: '2024-99' }),
    'period',
    'sources[0].date',
    '2024-99',
  ],
  [
    'a day of taking that is none',
    (d) => Object.assign(d, { taken: { address: '', date: '2023-02-31' } }),
    'period',
    'taken.date',
    '2023-02-31',
  ],
  [
    'a 13th month',
    (d) => Object.assign(d.rows[0], { end: '2018-13-01' }),
    'period',
    'rows[0].end',
    '2018-13-01',
  ],
  [
    'a period in words',
    (d) => Object.assign(d.rows[0], { period: 'May' }),
    'period',
    'rows[0].period',
    'May',
  ],
  [
    'ends the wrong way round',
    (d) => Object.assign(d.rows[0], { lower: 2, upper: 1 }),
    'range',
    'rows[0].lower',
  ],
];

test.each(changes)('%s is refused by path and value', (_, change, code, path, value) => {
  const document = fresh();
  change(document);
  const fault = faultOf(document);
  expect(fault.code).toBe(`document-${code}`);
  expect(fault.details.path).toBe(path);
  if (value !== undefined) expect(fault.details.value).toBe(value);
  expect(fault.message).toContain(path);
});

test('each fault has a sentence in both languages that asks only for what the fault tells', () => {
  const found = [
    ...faults.map(([, input]) => faultOf(input)),
    ...changes.map(([, change]) => {
      const document = fresh();
      change(document);
      return faultOf(document);
    }),
  ];
  for (const { code, details } of found) {
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
