import { expect, test } from 'vitest';
import { hostileDocument, testDocument } from '../../export/test-document.ts';
import { readDocument } from '../../spec/read.ts';
import { type EmbedRequest, elementSnippet, frameAddress, frameSnippet } from './embed-snippets.ts';

const request: EmbedRequest = {
  document: testDocument(),
  site: 'https://example.gov.cn/yardstick/',
  home: 'https://example.gov.cn/yardstick/zh/reforms/court-service/',
  language: 'zh',
  theme: 'auto',
  prepared: true,
};
const { id } = request.document;

test('a prepared chart is framed by its own page, in the colours asked for', () => {
  expect(frameAddress(request)).toBe(`https://example.gov.cn/yardstick/embed/zh/${id}.html`);
  expect(frameAddress({ ...request, theme: 'dark' })).toMatch(/\.html\?theme=dark$/);
});

test('any other chart is framed by the page that draws what its address names', () => {
  const url = new URL(frameAddress({ ...request, prepared: false }));
  expect(url.pathname).toBe('/yardstick/embed/zh/');
  const source = new URL(url.searchParams.get('src') ?? '', url);
  expect(source.href).toBe(`https://example.gov.cn/yardstick/charts/own-${id}.json`);
});

test('a frame says its title, its first height and who fits it', () => {
  const code = frameSnippet(request, 420);
  expect(code).toContain('loading="lazy" width="100%" height="420"');
  expect(code).toContain(`title="${request.document.texts.title.zh}"`);
  expect(code).toContain('https://example.gov.cn/yardstick/embed/resize.js');
});

test('an element names its document, or carries one that the site lacks', () => {
  expect(elementSnippet(request)).toContain(`charts/${id}.json"`);
  const code = elementSnippet({ ...request, prepared: false });
  expect(code).not.toContain('charts/');
  const inside = /<script type="application\/json">(.*)<\/script>\n/.exec(code)?.[1] ?? '';
  expect(readDocument(inside)).toEqual(readDocument(JSON.stringify(request.document)));
});

test('an element keeps the room that it will need', () => {
  expect(elementSnippet(request, 420)).toContain('style="display:block;min-height:420px"');
  expect(elementSnippet(request)).not.toContain('style=');
});

test('no text of a document becomes markup', () => {
  const hostile: EmbedRequest = { ...request, document: hostileDocument(), prepared: false };
  const own = elementSnippet({ ...request, prepared: false });
  const count = (code: string) => code.match(/</g)?.length;
  expect(count(elementSnippet(hostile))).toBe(count(own));
  expect(count(frameSnippet(hostile, 1))).toBe(count(frameSnippet(request, 1)));
});
