import { expect, test } from 'vitest';
import { tableRows } from '../charts/table.ts';
import type { ChartDocument } from '../spec/document.ts';
import { noteLines } from './facts.ts';
import { writeHtml } from './html.ts';
import { escapeMarkup } from './markup.ts';
import {
  HOSTILE,
  hostileDocument,
  TEST_OPTIONS,
  TEST_TOOLS,
  testDocument,
} from './test-document.ts';

const write = async (document: ChartDocument) =>
  String(await writeHtml(document, TEST_OPTIONS, TEST_TOOLS));
const decode = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

test('the table holds every figure as the page writes it', async () => {
  const document = testDocument();
  const [body = ''] = /<tbody>.*<\/tbody>/s.exec(await write(document)) ?? [];
  const cells = [...body.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => decode(cell)),
  );
  const expected = tableRows(document, 'en').map(({ item, role, value, period, area, source }) => [
    item,
    role,
    value,
    period,
    area,
    source,
  ]);
  expect(cells).toEqual(expected);
});

test('it stands alone: drawing at two widths, notes, sources, origin, and nothing to fetch', async () => {
  const document = testDocument();
  const html = await write(document);
  expect(html.match(/<svg/g)).toHaveLength(2);
  for (const note of noteLines(document, 'en')) expect(html).toContain(escapeMarkup(note));
  expect(html).toContain(escapeMarkup(TEST_OPTIONS.address));
  expect(html).toContain(document.dataHash);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<(script|link|img|iframe)\b|\ssrc=/);
});

test('texts stay texts, and only web addresses are links', async () => {
  const html = await write(hostileDocument());
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain(escapeMarkup(HOSTILE));
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => decode(href));
  expect(links).toEqual([TEST_OPTIONS.address]);
});
