import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../src/base/vocabulary.ts';
import { tableRows } from '../src/charts/table.ts';
import { quoteFigure } from '../src/compare/briefing/quote.ts';
import { figureRuns } from '../src/export/briefing/appearances.ts';
import { writeBriefingHtml } from '../src/export/briefing/html/write.ts';
import { makePaper, type Paper } from '../src/export/briefing/paper.ts';
import { writeQuoted } from '../src/export/briefing/prose.ts';
import type { Briefing } from '../src/spec/briefing/briefing.ts';
import { sampleBriefing, sampleIndex } from './briefing-files/sample.ts';
import { OPTIONS, TOOLS } from './briefing-files/tools.ts';

/** Bytes that the sample's eight charts, each at two widths, may take. */
const HEAVIEST = 200_000;

const write = async (briefing: Briefing) =>
  String(await writeBriefingHtml(briefing, OPTIONS, TOOLS));
const decode = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
const textOf = (markup: string) => decode(markup.replace(/<[^>]*>/g, ''));
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)];

/** The cells of every table in a piece of HTML, as texts. */
const rowsIn = (html: string) =>
  all(html, /<tbody>(.*?)<\/tbody>/gs).map(([, body = '']) =>
    all(body, /<tr>(.*?)<\/tr>/gs).map(([, row = '']) =>
      all(row, /<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs).map(([, cell = '']) => textOf(cell)),
    ),
  );

function exhibitIn(html: string, anchor: string): string {
  const [found] = new RegExp(`<figure [^>]*id="${anchor}".*?</figure>`, 's').exec(html) ?? [];
  return found ?? expect.fail(`no ${anchor}`);
}

describe.each(LANGUAGES)('a briefing as a page: %s', (language: Language) => {
  let [html, paper] = ['', {} as Paper];
  beforeAll(async () => {
    const briefing = await sampleBriefing(language);
    paper = makePaper(briefing);
    html = await write(briefing);
  });

  test('every figure of its text stands there, as the catalog has it, with its source', async () => {
    const index = await sampleIndex();
    const runs = paper.parts.flatMap((part) =>
      part.kind === 'paragraph' || part.kind === 'list' ? figureRuns(part) : [],
    );
    const pattern =
      /<span class="figure" data-observation="([^"]*)"[^>]*>([^<]*|<\w+>[^<]*<\/\w+>)<\/span><sup class="cite"><a href="#ref-(\d+)"/g;
    const found = all(html, pattern).map(([, id = '', text = '', reference]) => ({
      id,
      text: textOf(text),
      reference: Number(reference),
    }));
    expect(runs.length).toBeGreaterThan(15);
    expect(found).toEqual(
      runs.map(({ observation, text, reference }) => ({ id: observation, text, reference })),
    );
    for (const { id, text } of found) {
      expect(text).toBe(writeQuoted(quoteFigure(index, id), language));
    }
  });

  test('every figure of its charts and tables stands there, with caption, notes and sources', () => {
    for (const part of paper.parts) {
      if (part.kind !== 'chart' && part.kind !== 'table') continue;
      const exhibit = exhibitIn(html, part.anchor);
      const written = tableRows(part.document, language);
      const expected =
        part.kind === 'table'
          ? part.rows
          : written.map((row) => [row.item, row.role, row.value, row.period, row.area, row.source]);
      expect(rowsIn(exhibit)).toEqual([expected]);
      const table = exhibit.slice(exhibit.indexOf('<tbody>'));
      const ids = all(table, /data-observation="([^"]*)"/g).map(([, id]) => id);
      expect(ids).toEqual(written.flatMap(({ observation }) => observation ?? []));
      const text = textOf(exhibit);
      for (const told of [part.label, part.caption, part.subtitle]) expect(text).toContain(told);
      const drawn = text.replace(/\s/g, '');
      // Notes that a drawing carries itself are broken into its lines.
      for (const note of part.notes) expect(drawn).toContain(note.replace(/\s/g, ''));
      // A table below its chart says neither again.
      const told = part.kind === 'table' && part.follows !== '' ? [] : part.references;
      for (const one of told) expect(exhibit).toContain(`href="#ref-${one}"`);
    }
  });

  test('every source is listed under its number and leads back to where it is used', () => {
    for (const { number, text } of paper.references) {
      const [, item = ''] =
        new RegExp(`<li id="ref-${number}"[^>]*>(.*?)</li>`, 's').exec(html) ?? [];
      expect(textOf(item)).toContain(text);
      expect(item).toMatch(/href="#(cite|chart|table)-\d+"/);
    }
  });

  test('it runs and fetches nothing, and each link leads somewhere', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<(script|link|img|iframe|object|base)\b|\s(src|style|on\w+)=/i);
    expect(html).not.toMatch(/url\(|@import/);
    const ids = all(html, /\sid="([^"]*)"/g).map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, href = ''] of all(html, /href="([^"]*)"/g)) {
      if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
      else expect(href).toMatch(/^https?:\/\//);
    }
  });

  test('its weight is that of a picture', () => {
    expect(new TextEncoder().encode(html).length).toBeLessThan(HEAVIEST);
  });
});

test('no text of the cover becomes markup or a style, in the running head neither', async () => {
  const bad = `</style><script>alert(1)</script>"}*{display:none}\\"\n\u0007`;
  const briefing = { ...(await sampleBriefing('en')), title: bad, office: bad, author: bad };
  const html = await write(briefing);
  expect(html).not.toContain('<script');
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  const [, head = ''] = /@top-left\{content:"([^"]*)"/.exec(html) ?? [];
  const read = head.replace(/\\([0-9a-f]+) /g, (_, code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  expect(read).toBe(bad.trim());
});

test('a figure that nobody knows is shown as such, with no source', async () => {
  const briefing = { ...(await sampleBriefing('en')), figures: [] };
  const html = await write(briefing);
  expect(html).toContain('<span class="unknown"');
  expect(html).toContain('{court-service-days}');
  expect(html).not.toContain('id="cite-1"');
});

test('each chart is a step, and who stops there gets no file', async () => {
  const briefing = await sampleBriefing('zh');
  const charts = makePaper(briefing).parts.filter(({ kind }) => kind === 'chart').length;
  const steps: number[][] = [];
  const step = async (done: number, total: number) => {
    steps.push([done, total]);
    if (done === 3) throw new Error('stopped');
  };
  await expect(writeBriefingHtml(briefing, OPTIONS, { ...TOOLS, step })).rejects.toThrow('stopped');
  expect(steps).toEqual([0, 1, 2, 3].map((done) => [done, charts]));
});
