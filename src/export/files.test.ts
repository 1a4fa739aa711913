import { expect, test } from 'vitest';
import { readDocument } from '../spec/read.ts';
import { coveredPeriod } from './facts.ts';
import { fileName } from './file-name.ts';
import { writeJson } from './json.ts';
import { writePng } from './png.ts';
import { EXPORTERS } from './registry.ts';
import { TEST_OPTIONS, TEST_TOOLS, testDocument } from './test-document.ts';

test('a saved chart document opens as the same document, unknown fields and all', async () => {
  const document = testDocument();
  const text = String(await writeJson(document, TEST_OPTIONS, TEST_TOOLS));
  const { taken, ...rest } = readDocument(text);
  expect(rest).toEqual(document);
  expect(taken).toEqual({ address: TEST_OPTIONS.address, date: TEST_OPTIONS.date });
});

test('a bitmap is the framed picture at the scale asked for', async () => {
  const drawn: [string, number][] = [];
  const rasterise = async ({ svg, width }: { svg: string; width: number }, scale: number) => {
    drawn.push([svg, width * scale]);
    return new Uint8Array([1]);
  };
  await writePng(testDocument(), { ...TEST_OPTIONS, scale: 3 }, { ...TEST_TOOLS, rasterise });
  expect(drawn[0]?.[0]).toContain('<title>Service now takes 8.86 days');
  expect(drawn[0]?.[1]).toBe(2400);
});

test('without anything to make bitmaps there is none', async () => {
  await expect(writePng(testDocument(), TEST_OPTIONS, TEST_TOOLS)).rejects.toThrow('bitmaps');
});

test('every kind of file can be written in both languages', async () => {
  const tools = { ...TEST_TOOLS, rasterise: async () => new Uint8Array([1]) };
  for (const { id, load } of EXPORTERS) {
    for (const language of ['zh', 'en'] as const) {
      const content = await (await load())(testDocument(), { ...TEST_OPTIONS, language }, tools);
      expect(content.length, id).toBeGreaterThan(0);
    }
  }
  expect(new Set(EXPORTERS.map(({ extension }) => extension)).size).toBe(EXPORTERS.length);
});

test.each([
  ['court-service-days', 'court-service-days.svg'],
  ['../../etc/passwd', 'etc-passwd.svg'],
  ['法院 用时:天?', '法院-用时-天.svg'],
  ['', 'chart.svg'],
  ['a\u202e--👩‍👩‍👧 b', 'a-b.svg'],
  [`a${'𠮷'.repeat(50)}`, `a${'𠮷'.repeat(39)}.svg`],
  ['a'.repeat(300), `${'a'.repeat(80)}.svg`],
])('the file name of %s', (id, name) => {
  expect(fileName(id, 'svg')).toBe(name);
});

test('the time covered runs from the first day to the last', () => {
  const document = testDocument();
  expect(coveredPeriod(document, 'en')).toBe('31 Mar 2018 – 31 Mar 2019');
  const rows = document.rows.map((row) => ({ ...row, start: null, end: null }));
  expect(coveredPeriod({ ...document, rows }, 'en')).toBe('');
});
