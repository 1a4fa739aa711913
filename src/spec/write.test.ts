import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentWith, text } from '../../tests/charts/document-with.ts';
import { quantity } from '../base/quantity.ts';
import { fillDocument } from './fill.ts';
import { readDocument } from './read.ts';
import { writeDocument } from './write.ts';

const KEPT = readdirSync('tests/spec/v1').map((name) =>
  readDocument(readFileSync(`tests/spec/v1/${name}`, 'utf8')),
);
const written = (document: (typeof KEPT)[number]) =>
  JSON.parse(JSON.stringify(writeDocument(document)));

test.each(KEPT)('$id is read, and filled without being checked, as it was written', (document) => {
  expect(readDocument(written(document))).toEqual(document);
  expect(fillDocument(written(document))).toEqual(document);
});

test('what rows have in common stands once, and their own stays with them', () => {
  const row = { ...quantity(5), observation: null, definition: text('甲', 'A') };
  const made = documentWith('bar', [
    { label: text('用时', 'Time'), rows: [row, { ...row, value: 6, definition: text('乙', 'B') }] },
  ]);
  const [{ definition, unit }, ...others] = written(made).indicators;
  expect([definition, unit, others]).toEqual([text('甲', 'A'), 'day', []]);
  const [first, second] = written(made).rows;
  expect(first).not.toHaveProperty('definition');
  expect(second).toMatchObject({ indicator: 'indicator-Time', definition: text('乙', 'B') });
  expect(first).not.toHaveProperty('key');
});

test('two indicators of one id, and two areas of one code, are kept apart', () => {
  const made = documentWith('bar', [
    { label: text('甲', 'One'), rows: [{ ...quantity(5), observation: null }] },
    { label: text('乙', 'Two'), rows: [{ ...quantity(6), observation: null }] },
  ]);
  const rows = made.rows.map((row, at) => ({
    ...row,
    source: 's',
    indicator: { id: 'same', name: text(`名${at}`, `Name ${at}`) },
    area: { code: 'same', name: text(`地${at}`, `Place ${at}`) },
  }));
  const [source] = KEPT.flatMap(({ sources }) => sources);
  const document = { ...made, rows, sources: [{ ...source, id: 's' }] as typeof made.sources };
  expect(readDocument(written(document))).toEqual(document);
});

test('names that look like texts, and fields that nobody knows, are left as they are', () => {
  const [kept] = KEPT.filter(({ inputs }) => inputs.length > 0);
  if (kept === undefined) throw new Error('no document with inputs');
  const [first, ...rows] = kept.rows;
  if (first === undefined) throw new Error('no rows');
  const observation = kept.inputs[0]?.observation ?? '';
  const inputs = { label: observation, name: observation };
  const derivation = { formula: 'label + name', inputs, decimals: 0 };
  const later = { name: { zh: '同', en: '同' }, notes: [] };
  const document = { ...kept, rows: [{ ...first, derivation }, ...rows], later, packages: [] };
  expect(readDocument(written(document))).toEqual(document);
  expect(fillDocument(written(document))).toEqual(document);
});
