import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, type Language } from '../src/base/vocabulary.ts';
import { tableRows } from '../src/charts/table.ts';
import { quoteFigure } from '../src/compare/briefing/quote.ts';
import { figureRuns } from '../src/export/briefing/appearances.ts';
import { makePaper, type Paper } from '../src/export/briefing/paper.ts';
import { nativeChart } from '../src/export/briefing/pptx/native.ts';
import { writePptx } from '../src/export/briefing/pptx/write.ts';
import { writeQuoted } from '../src/export/briefing/prose.ts';
import { type Slide, slidesOf } from '../src/export/briefing/slides.ts';
import { messages } from '../src/i18n/messages.ts';
import type { Briefing } from '../src/spec/briefing/briefing.ts';
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
import { chartOf, sampleBriefing, sampleIndex } from './briefing-files/sample.ts';
import { OPTIONS, PNG, TOOLS } from './briefing-files/tools.ts';
import { readWorkbook, tableOf } from './read-workbook.ts';

// LibreOffice takes its time to start.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

/** Charts that are native in both languages, one of each kind and one with bounds. */
const NATIVE = [
  'sz-chain-invoices',
  'selection-winners',
  'db-starting-business-days',
  'db-starting-business-2019',
];

/** The sample and after it a chart of each native kind. */
async function briefingOf(language: Language): Promise<Briefing> {
  const [sample, index] = [await sampleBriefing(language), await sampleIndex()];
  const charts = NATIVE.map((id) => {
    const document = chartOf(index, id);
    return { id, kind: 'chart', show: 'chart', caption: '', note: '', document } as const;
  });
  return { ...sample, blocks: [...sample.blocks, ...charts] };
}

async function write(briefing: Briefing, tools = {}): Promise<Uint8Array> {
  const bytes = await writePptx(briefing, OPTIONS, { ...TOOLS, ...tools });
  return typeof bytes === 'string' ? expect.fail('text') : bytes;
}

const has = (command: string) => spawnSync(command, ['--version']).error === undefined;
const bare = (text: string) => text.replace(/\s/g, '');
/** What stands in a part, without spaces: runs and lines are broken where it pleases the writer. */
const textIn = (xml: string) =>
  bare(
    elements(xml, 'a:t')
      .map(({ content }) => decode(content))
      .join(''),
  );
const numbersIn = (xml: string) =>
  elements(xml, 'c:v')
    .map(({ content }) => Number(content))
    .filter((one) => !Number.isNaN(one));
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

describe.each(LANGUAGES)('a briefing as slides: %s', (language: Language) => {
  let [paper, slides, file, bytes] = [
    {} as Paper,
    [] as Slide[],
    new Map() as OfficeFile,
    new Uint8Array() as Uint8Array,
  ];
  beforeAll(async () => {
    const briefing = await briefingOf(language);
    paper = makePaper(briefing);
    slides = slidesOf(paper);
    bytes = await write(briefing);
    file = readOffice(bytes);
  });
  const slide = (at: number) => partText(file, `ppt/slides/slide${at + 1}.xml`);
  const notes = (at: number) => textIn(partText(file, `ppt/notesSlides/notesSlide${at + 1}.xml`));
  const charts = () =>
    slides.flatMap((one, at) => (one.kind === 'chart' ? [{ at, chart: one.chart }] : []));
  const related = (at: number, kind: string) =>
    [...relationshipsOf(file, `ppt/slides/slide${at + 1}.xml`).values()].filter(
      (one) => one.kind === kind,
    );

  test('every figure of its texts is the catalog’s, with the number of its source', async () => {
    const index = await sampleIndex();
    const runs = paper.parts.flatMap((part) =>
      part.kind === 'paragraph' || part.kind === 'list' ? figureRuns(part) : [],
    );
    expect(runs.length).toBeGreaterThan(15);
    const told = slides.map((_, at) => textIn(slide(at))).join('');
    let position = 0;
    for (const run of runs) {
      expect(run.text).toBe(writeQuoted(quoteFigure(index, run.observation), language));
      position = told.indexOf(`${bare(run.text)}[${run.reference}]`, position);
      expect(position, run.text).toBeGreaterThan(-1);
    }
  });

  test('every figure of every chart and table stands on its slide or in its notes as stated', () => {
    slides.forEach((one, at) => {
      if (one.kind === 'table') {
        for (const cell of one.rows.flat()) expect(textIn(slide(at))).toContain(bare(cell));
      }
      if (one.kind !== 'chart' && one.kind !== 'table') return;
      const document = one.kind === 'chart' ? one.chart.document : one.table.document;
      for (const { value, item, period } of tableRows(document, language)) {
        for (const part of [value, item, period]) expect(notes(at)).toContain(bare(part));
      }
    });
  });

  test('title, parts, warnings and sources are on the slide; sources are whole in the notes', () => {
    const { synthetic } = messages(language).chart;
    slides.forEach((one, at) => {
      expect(textIn(slide(at))).toContain(bare(one.title));
      expect(
        elements(slide(at), 'p:ph').some(({ attributes }) => /type="title"/.test(attributes)),
      ).toBe(true);
      if (one.synthetic && one.kind !== 'title')
        expect(textIn(slide(at))).toContain(bare(synthetic));
      for (const { text, number } of one.references) {
        expect(notes(at)).toContain(bare(text));
        if (one.references.length < 5) expect(textIn(slide(at))).toContain(`[${number}]`);
      }
    });
    const listed = slides.flatMap((one, at) => (one.kind === 'sources' ? [textIn(slide(at))] : []));
    for (const { text } of paper.references) expect(listed.join('')).toContain(bare(text));
  });

  test('native charts hold the numbers of the document, in the drawing and in its table', () => {
    const native = charts().filter(({ chart }) => nativeChart(chart.document, language));
    expect(native.length).toBeGreaterThan(NATIVE.length);
    for (const { at, chart } of native) {
      const [part] = related(at, 'chart');
      const xml = partText(file, part?.target ?? expect.fail('no chart'));
      const drawn = elements(xml, 'c:ser').flatMap(({ content }) =>
        ['c:val', 'c:xVal', 'c:yVal'].flatMap((name) =>
          elements(content, name).flatMap((one) => numbersIn(one.content)),
        ),
      );
      const whole = chart.document.rows.filter((row) => row.part !== 'whole');
      const stated = whole.map(({ value }) => value ?? expect.fail('a figure without a number'));
      expect(sorted(drawn), chart.caption).toEqual(sorted(stated));
      const [book] = relationshipsOf(file, part?.target ?? '').values();
      const sheets = readWorkbook(file.get(book?.target ?? '') ?? expect.fail('no table'));
      const [table = [], figures = []] = [...sheets.values()];
      const cells = table.slice(1).flatMap((row) => [...row].filter(([column]) => column !== 'A'));
      expect(sorted(cells.map(([, value]) => Number(value)))).toEqual(sorted(stated));
      const told = tableOf(figures).map((row) => row[messages(language).column.figure]);
      expect(told).toEqual(tableRows(chart.document, language).map(({ value }) => value));
    }
  });

  test('no bar stands for a bound without its words', () => {
    for (const { at, chart } of charts()) {
      if (chart.document.type !== 'bar' || !nativeChart(chart.document, language)) continue;
      const [part] = related(at, 'chart');
      const labels = textIn(partText(file, part?.target ?? ''));
      for (const { value } of tableRows(chart.document, language)) {
        expect(labels).toContain(bare(value));
      }
    }
  });

  test('other charts are vectors with a bitmap beside them, and all have words in their place', () => {
    for (const { at, chart } of charts()) {
      const frames = [...elements(slide(at), 'p:pic'), ...elements(slide(at), 'p:graphicFrame')];
      const [frame] = frames;
      const words = elements(frame?.content ?? '', 'p:cNvPr')[0]?.attributes ?? '';
      expect(attribute(words, 'descr')).toBe(chart.alternative);
      if (nativeChart(chart.document, language)) continue;
      const targets = related(at, 'image').map(({ target }) => target);
      const ending = (name: string) => targets.find((target) => target.endsWith(name)) ?? '';
      expect([...(file.get(ending('png')) ?? [])].slice(0, 4)).toEqual(PNG);
      const drawn = [...partText(file, ending('svg')).matchAll(/data-observation="([^"]*)"/g)];
      const known = chart.document.rows.map(({ observation }) => observation);
      expect(known).toEqual(expect.arrayContaining(drawn.map(([, id]) => id)));
      expect(drawn.length).toBeGreaterThan(0);
    }
  });

  test('it is a sound package that runs nothing, in one language', () => {
    expect(packageFaults(file)).toEqual([]);
    expect([...file.keys()].filter((path) => /vba|ole|activeX/i.test(path))).toEqual([]);
    for (const path of [...file.keys()].filter((one) => /^ppt\/slides\/[^/]*\.xml$/.test(one))) {
      const xml = partText(file, path);
      expect(xml).not.toMatch(/lang="en-US"(?! )|<\/a:r><a:pPr/);
      for (const { target, kind, outside } of relationshipsOf(file, path).values()) {
        if (outside) expect([kind, /^https?:\/\//.test(target)]).toEqual(['hyperlink', true]);
      }
    }
    const theme = partText(file, 'ppt/theme/theme1.xml');
    expect(theme).toContain(language === 'zh' ? '微软雅黑' : 'Arial');
    const core = partText(file, 'docProps/core.xml');
    expect(decode(elements(core, 'dc:title')[0]?.content ?? '')).toBe(paper.title);
    expect(elements(core, 'dcterms:created')[0]?.content).toBe('2026-11-23T00:00:00Z');
  });

  test('the same briefing gives the same slides', async () => {
    const again = readOffice(await write(await briefingOf(language)));
    expect([...again.keys()]).toEqual([...file.keys()]);
    // Workbooks carry the moment in which they were made.
    const differing = [...file].filter(
      ([path, part]) => !path.endsWith('.xlsx') && Buffer.compare(part, again.get(path) ?? part),
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  const impress = CAN_PRINT && has('loimpress');
  test.skipIf(!impress)('LibreOffice shows every figure (where it is installed)', () => {
    const pages = printedPages(bytes, 'pptx');
    expect(pages.length).toBe(slides.length);
    slides.forEach((one, at) => {
      const shown = bare(pages[at] ?? '');
      if (one.kind === 'table')
        for (const [, , value = ''] of one.rows) expect(shown).toContain(bare(value));
      if (one.kind !== 'text') return;
      for (const run of one.lines.flatMap(({ runs }) => runs)) {
        if (run.kind === 'figure') expect(shown).toContain(bare(run.text));
      }
    });
  });
});
