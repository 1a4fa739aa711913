import { expect, test } from 'vitest';
import { writeRow } from '../charts/describe.ts';
import { writeLicence } from '../i18n/licence.ts';
import type { ChartDocument } from '../spec/document.ts';
import type { ExportOptions } from './exporter.ts';
import { noteLines } from './facts.ts';
import { writeSvg } from './svg.ts';
import {
  HOSTILE_KEPT,
  hostileDocument,
  TEST_OPTIONS,
  TEST_TOOLS,
  testDocument,
} from './test-document.ts';

const write = async (document: ChartDocument, options: Partial<ExportOptions> = {}) =>
  String(await writeSvg(document, { ...TEST_OPTIONS, ...options }, TEST_TOOLS));

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text: string) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code ? String.fromCharCode(Number(code)) : (NAMED[name] ?? ''),
  );

/** The names of all elements and all text, from well-formed XML; throws where it is not. */
function readXml(xml: string): { names: string[]; texts: string[] } {
  const names: string[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  const token = /<\?[^>]*\?>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  for (let at = 0; at < xml.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(xml);
    if (match === null) throw new Error(`not XML at ${at}: ${xml.slice(at, at + 60)}`);
    const [, close, name, attributes = '', empty, text] = match;
    if (/&(?!(#\d+|amp|lt|gt|quot);)/.test(text ?? attributes)) throw new Error(`bare & at ${at}`);
    if (text !== undefined) texts.push(decode(text));
    if (name === undefined) continue;
    if (close) {
      if (open.pop() !== name) throw new Error(`</${name}> closes another`);
    } else {
      names.push(name);
      if (!empty) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`never closed: ${open}`);
  return { names, texts };
}

test('the picture carries every figure, note and source, where it is from and when', async () => {
  const document = testDocument();
  for (const language of ['zh', 'en'] as const) {
    const { texts } = readXml(await write(document, { language }));
    const whole = texts.join('');
    for (const row of document.rows) expect(whole).toContain(writeRow(document, row, language));
    for (const note of noteLines(document, language)) expect(whole).toContain(note);
    const source = document.sources[0] ?? expect.fail();
    const { title, publisher } = source;
    const rights = writeLicence(source, language);
    for (const part of [title[language], publisher[language], rights]) {
      expect(whole).toContain(part);
    }
    expect(whole).toContain(TEST_OPTIONS.address);
    expect(whole).toContain(document.dataHash);
    expect(whole).toContain('2026');
  }
});

test('nothing in it needs a browser: no scripts, styles, variables or foreign elements', async () => {
  const { names } = readXml(await write(testDocument()));
  const plain = [
    'svg',
    'title',
    'desc',
    'rect',
    'text',
    'tspan',
    'g',
    'line',
    'path',
    'circle',
    'polygon',
  ];
  expect(names.filter((name) => !plain.includes(name))).toEqual([]);
  const svg = await write(testDocument());
  expect(svg).not.toMatch(/var\(|style=|class=|&nbsp;/);
  expect(svg).toContain("'Noto Sans CJK SC'");
});

test('dark pictures have a dark ground of their own', async () => {
  expect(await write(testDocument(), { theme: 'dark' })).toMatch(/<rect[^>]*fill="#14161a"/);
});

test('texts stay texts, whatever they hold', async () => {
  const { names, texts } = readXml(await write(hostileDocument()));
  expect(names).not.toContain('script');
  expect(names).not.toContain('img');
  expect(texts.join('')).toContain(HOSTILE_KEPT);
});

test('a made-up chart says so', async () => {
  const svg = await write({ ...testDocument(), synthetic: true });
  expect(svg).toContain('Made-up data for a demonstration');
});

test('a long address is broken, not cut', async () => {
  const address = `https://example.org/?ids=${'observation-'.repeat(30)}end`;
  const { texts } = readXml(await write(testDocument(), { address }));
  expect(texts.join('').replace(/\s/g, '')).toContain('observation-end');
});
