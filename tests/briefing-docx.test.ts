import { beforeAll, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, type Language } from '../src/base/vocabulary.ts';
import { quoteFigure } from '../src/compare/briefing/quote.ts';
import { figureRuns } from '../src/export/briefing/appearances.ts';
import { makePaper, type Paper } from '../src/export/briefing/paper.ts';
import { writeQuoted } from '../src/export/briefing/prose.ts';
import { messages } from '../src/i18n/messages.ts';
import {
  attribute,
  CAN_PRINT,
  decode,
  elements,
  type OfficeFile,
  packageFaults,
  partText,
  printedPages,
  readOffice,
  relationshipsOf,
} from './briefing-files/office-file.ts';
import { sampleBriefing, sampleIndex } from './briefing-files/sample.ts';
import { PNG } from './briefing-files/tools.ts';
import { ofStyle, paragraphs, visible, writeWord } from './briefing-files/word-file.ts';

// LibreOffice takes its time to start.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe.each(LANGUAGES)('a briefing as a Word document: %s', (language: Language) => {
  const words = messages(language).briefing.paper;
  let [paper, file, body] = [{} as Paper, new Map() as OfficeFile, ''];
  let bytes: Uint8Array;
  beforeAll(async () => {
    const briefing = await sampleBriefing(language);
    paper = makePaper(briefing);
    bytes = await writeWord(briefing);
    file = readOffice(bytes);
    body = partText(file, 'word/document.xml');
  });
  const exhibits = <K extends 'chart' | 'table'>(kind: K) =>
    paper.parts.filter((part) => part.kind === kind) as Extract<
      Paper['parts'][number],
      { kind: K }
    >[];
  const figures = () =>
    paper.parts.flatMap((part) =>
      part.kind === 'paragraph' || part.kind === 'list' ? figureRuns(part) : [],
    );

  test('every figure of its text is the catalog’s, with its source beside it', async () => {
    const index = await sampleIndex();
    const notes = new Map(
      elements(partText(file, 'word/footnotes.xml'), 'w:footnote').map((note) => [
        attribute(note.attributes, 'w:id'),
        visible(note.content),
      ]),
    );
    const text = paragraphs(body)
      .map((paragraph) => paragraph.text)
      .join('\n');
    expect(figures().length).toBeGreaterThan(15);
    let position = 0;
    for (const run of figures()) {
      expect(run.text).toBe(writeQuoted(quoteFigure(index, run.observation), language));
      const cited = new RegExp(`${literally(run.text)}(?:‹(\\d+)›|\\[(\\d+)\\])`, 'g');
      cited.lastIndex = position;
      const found = cited.exec(text) ?? expect.fail(`no ${run.text} with a source`);
      position = cited.lastIndex;
      const note = notes.get(found[1] ?? '') ?? `[${found[2]}]`;
      expect(note).toContain(`[${run.reference}]`);
    }
  });

  test('footnotes write each source out once, and say where in it a figure stands', () => {
    const notes = elements(partText(file, 'word/footnotes.xml'), 'w:footnote').map(({ content }) =>
      visible(content),
    );
    const used = new Set(figures().map(({ reference }) => reference));
    for (const { number, text } of paper.references) {
      const whole = notes.filter((note) => note.includes(text));
      expect(whole.length, text).toBe(used.has(number) ? 1 : 0);
    }
    for (const { whereabouts } of figures()) {
      expect(
        notes.some((note) => note.includes(whereabouts)),
        whereabouts,
      ).toBe(true);
    }
  });

  test('tables are native, with a head that is repeated and rows that are not split', () => {
    const tables = elements(body, 'w:tbl').map(({ content }) => elements(content, 'w:tr'));
    const texts = tables.map((rows) =>
      rows.map(({ content }) => elements(content, 'w:tc').map((cell) => visible(cell.content))),
    );
    expect(texts).toEqual(exhibits('table').map(({ head, rows }) => [head, ...rows]));
    for (const rows of tables) {
      expect(rows.every(({ content }) => content.includes('<w:cantSplit/>'))).toBe(true);
      expect(rows.map(({ content }) => content.includes('<w:tblHeader/>'))).toEqual(
        rows.map((_, position) => position === 0),
      );
    }
  });

  test('headings, captions, notes and sources are those of the paper, in Word’s styles', () => {
    const headings = paper.parts.flatMap((part) =>
      part.kind === 'heading' ? [`${part.level} ${part.number} ${part.text}`] : [],
    );
    const found = paragraphs(body)
      .filter(({ style }) => /^Heading[12]$/.test(style))
      .map(({ style, text }) => `${style.slice(-1)} ${text}`);
    const packed = (lines: string[]) => lines.map((line) => line.replace(/\s/g, ''));
    expect(packed(found)).toEqual(packed([...headings, `1 ${words.references}`]));
    const shown = paper.parts.filter((part) => part.kind === 'chart' || part.kind === 'table');
    expect(ofStyle(body, /^Caption$/)).toEqual(
      shown.map(({ label, caption }) => `${label}\u3000${caption}`),
    );
    const small = ofStyle(body, /^Exhibit/);
    for (const { subtitle } of shown) expect(small).toContain(subtitle);
    for (const { document, notes } of shown.filter(({ kind }) => kind === 'table')) {
      expect(document.rows.length).toBeGreaterThan(0);
      for (const note of notes) expect(small).toContain(note);
    }
    expect(ofStyle(body, /^Reference$/)).toEqual(
      paper.references.map(({ number, text }) => `[${number}]\t${text}`),
    );
    expect(ofStyle(body, /^Warning$/)).toEqual([words.synthetic]);
  });

  test('contents are filled in with page numbers, and Word is not told to ask', () => {
    const contents = ofStyle(body, /^TOC\d$/);
    const headings = ofStyle(body, /^Heading[12]$/);
    expect(contents.map((line) => line.split('\t')[0])).toEqual(headings);
    const pages = contents.map((line) => Number(line.split('\t')[1]));
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(pages[0]).toBe(3);
    expect(body).not.toContain('w:dirty');
    expect(partText(file, 'word/settings.xml')).not.toMatch(/updateFields(?! w:val="false")/);
  });

  test('charts are vectors with a bitmap beside them and words for who cannot see them', () => {
    const targets = relationshipsOf(file, 'word/document.xml');
    const drawings = elements(body, 'w:drawing');
    const charts = exhibits('chart');
    expect(drawings.length).toBe(charts.length);
    for (const [position, { content }] of drawings.entries()) {
      const chart = charts[position] ?? expect.fail();
      expect(attribute(content, 'descr')).toBe(chart.alternative);
      const partOf = (pattern: RegExp) =>
        targets.get(pattern.exec(content)?.[1] ?? '')?.target ?? expect.fail(String(pattern));
      const svg = partText(file, partOf(/svgBlip [^>]*r:embed="([^"]*)"/));
      const png = file.get(partOf(/<a:blip [^>]*r:embed="([^"]*)"/));
      expect([...(png ?? [])].slice(0, 4)).toEqual(PNG);
      const drawn = [...svg.matchAll(/data-observation="([^"]*)"/g)].map(([, id]) => id);
      expect(chart.document.rows.map(({ observation }) => observation)).toEqual(
        expect.arrayContaining([...new Set(drawn)]),
      );
      expect(drawn.length).toBeGreaterThan(0);
    }
  });

  test('it is a sound package that runs nothing and fetches nothing', () => {
    expect(packageFaults(file)).toEqual([]);
    expect([...file.keys()].filter((path) => /vba|ole|activeX|embeddings/i.test(path))).toEqual([]);
    for (const path of file.keys()) {
      if (!/^word\/[^/]*\.xml$/.test(path)) continue;
      for (const { target, kind, outside } of relationshipsOf(file, path).values()) {
        if (outside) expect([kind, /^https?:\/\//.test(target)]).toEqual(['hyperlink', true]);
      }
      const fields = elements(partText(file, path), 'w:instrText').map(
        ({ content }) => content.trim().split(/\s/)[0],
      );
      expect(fields.filter((name) => !/^(TOC|SEQ|PAGE|PAGEREF)$/.test(name ?? ''))).toEqual([]);
    }
  });

  test('its properties say title, author, office and the day given', () => {
    const core = partText(file, 'docProps/core.xml');
    const value = (name: string) => decode(elements(core, name)[0]?.content ?? '');
    expect(value('dc:title')).toBe(paper.title);
    expect(value('dc:creator')).toBe(paper.author);
    expect(value('dcterms:created')).toBe('2026-11-23T00:00:00Z');
    expect(value('cp:keywords')).not.toBe('');
    expect(partText(file, 'docProps/app.xml')).toContain(paper.office);
  });

  test.skipIf(!CAN_PRINT)('LibreOffice prints every figure (where it is installed)', () => {
    const pages = printedPages(bytes, 'docx');
    expect(pages.length).toBeGreaterThan(6);
    expect(pages.length).toBeLessThan(16);
    const text = pages.join('\n').replace(/\s/g, '');
    const values = exhibits('table').flatMap(({ rows }) => rows.map((row) => row[2] ?? ''));
    for (const one of [...figures().map((run) => run.text), ...values]) {
      expect(text).toContain(one.replace(/\s/g, ''));
    }
  });
});
