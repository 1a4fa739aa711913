import { readFileSync } from 'node:fs';
import { renderSvg } from '../charts/render.ts';
import type { ChartDocument } from '../spec/document.ts';
import { readDocument } from '../spec/read.ts';
import type { ExportOptions, ExportTools } from './exporter.ts';

/** The chart document that is kept for its version: two figures and an event. */
export function testDocument(): ChartDocument {
  return readDocument(readFileSync('tests/spec/chart-document-1.json', 'utf8'));
}

/** What a hostile document would put into every text. */
export const HOSTILE_KEPT = `=1+1</text><script>alert("x")</script><img src=x onerror='y'>&amp;]]>`;
/** The same with what XML and UTF-8 cannot hold: a control, a half of a character, no character. */
export const HOSTILE = `${HOSTILE_KEPT}\u0007\ud83d\uffff`;

const isText = (value: object): boolean => 'zh' in value && 'en' in value;

/** The test document with `HOSTILE` in each of its texts. */
export function hostileDocument(): ChartDocument {
  const spoil = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoil);
    if (typeof value !== 'object' || value === null) return value;
    if (isText(value)) return { zh: HOSTILE, en: HOSTILE };
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoil(one)]));
  };
  const document = spoil(testDocument()) as ChartDocument;
  const sources = document.sources.map((source) => ({
    ...source,
    url: 'javascript:alert(1)',
    licence: HOSTILE,
  }));
  return readDocument({ ...document, sources });
}

/** Options for tests: the English chart, light, at an address of its own. */
export const TEST_OPTIONS: ExportOptions = {
  language: 'en',
  theme: 'light',
  width: 800,
  scale: 2,
  address: 'https://example.org/en/reforms/some/?ids=a~b&data=1ad74793362b#some-days',
  date: '2026-11-23',
};

/** Drawing as in Node; no bitmaps. */
export const TEST_TOOLS: ExportTools = { draw: renderSvg };

/** The test document with a range, a long fraction, a negative and a figure that is absent. */
export function variedDocument(): ChartDocument {
  const document = testDocument();
  const values = [0.1 + 0.2, -8.7, null, 1_100_000, 0];
  const rows = values.map((value, i) => ({
    ...(document.rows[i % 2] as (typeof document.rows)[number]),
    key: `row-${i}`,
    value,
    lower: i === 2 ? 3 : null,
  }));
  return { ...document, rows };
}
