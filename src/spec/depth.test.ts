import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBriefing } from './briefing/read.ts';
import { readDocument } from './read.ts';

const testDocument = () => JSON.parse(readFileSync('tests/spec/chart-document-1.json', 'utf8'));
const deep = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

test('nesting that would break what reads and writes it is refused by name', () => {
  const code = 'document-too-deep';
  const chart = { ...testDocument(), more: deep(5000) };
  expect(() => readDocument(chart)).toThrow(expect.objectContaining({ code }));
  const briefing = { kind: 'briefing', blocks: deep(5000) };
  expect(() => readBriefing(briefing)).toThrow(expect.objectContaining({ code }));
  expect(readDocument({ ...testDocument(), more: deep(20) })).toHaveProperty('more');
});
