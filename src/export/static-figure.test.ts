import { expect, test } from 'vitest';
import { renderSvg } from '../charts/render.ts';
import type { ChartDocument } from '../spec/document.ts';
import { staticFigure } from './static-figure.ts';
import { hostileDocument, testDocument } from './test-document.ts';

const address = 'https://example.gov.cn/yardstick/zh/reforms/court-service/#court';
const figure = (document: ChartDocument) =>
  staticFigure(document, { language: 'zh', address, date: '2026-01-31' }, renderSvg);

test('a static figure carries picture, title, sources, table and home', () => {
  const document = testDocument();
  const html = figure(document);
  expect(html).toContain(document.texts.title.zh);
  expect(html).toMatch(/<svg [^>]*width="100%"/);
  expect(html).toContain(document.sources[0]?.publisher.zh);
  expect(html).toContain(`href="${address}"`);
  expect(html.match(/<tr>/g)).toHaveLength(document.rows.length + 1);
});

test('licence, version of the data and day travel with a static figure', () => {
  const document = testDocument();
  const html = figure(document);
  expect(html).toContain('许可：仅引用事实，文章版权归发布者');
  expect(html).toContain(document.dataHash.slice(0, 12));
  expect(html).toContain('获取日期：2026年1月31日');
});

test('colours are fixed, and nothing needs a script or a style sheet', () => {
  const html = figure(testDocument());
  expect(html).not.toMatch(/var\(--|<script|<style|class=|role="button"/);
});

test('two drawings are carried, of which a column shows the one that is legible', () => {
  const html = figure(testDocument());
  expect(html.match(/<svg [^>]*width:clamp\(/g)).toHaveLength(2);
  // Where style attributes are stripped, the narrow one has no size.
  expect(html.match(/<svg [^>]*width="0" height="0" aria-hidden="true"/g)).toHaveLength(1);
  expect(html).toMatch(/<figure [^>]*dir="ltr" style="all:initial/);
});

test('no text becomes markup, and no address a script', () => {
  const html = figure(hostileDocument());
  expect(html).not.toMatch(/<(script|img|iframe|style)\b/i);
  expect(html).not.toMatch(/href="(?!https?:)/);
});
