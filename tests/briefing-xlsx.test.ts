import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../src/base/vocabulary.ts';
import { tableRows } from '../src/charts/table.ts';
import { figureOf } from '../src/compare/figure.ts';
import { figureRuns } from '../src/export/briefing/appearances.ts';
import { makePaper, type Paper } from '../src/export/briefing/paper.ts';
import { writeBriefingXlsx } from '../src/export/briefing/xlsx.ts';
import { messages } from '../src/i18n/messages.ts';
import { formatPeriod } from '../src/i18n/period.ts';
import type { Briefing } from '../src/spec/briefing/briefing.ts';
import { sampleBriefing, sampleIndex } from './briefing-files/sample.ts';
import { OPTIONS, TOOLS } from './briefing-files/tools.ts';
import { readWorkbook, type SheetRow, tableOf } from './read-workbook.ts';

const write = (briefing: Briefing) => writeBriefingXlsx(briefing, OPTIONS, TOOLS);

/** What the paper shows, in its order: observation and text; a chart's own table says no more. */
function shownOn(paper: Paper): [string, string][] {
  return paper.parts.flatMap((part, position): [string, string][] => {
    if (part.kind === 'paragraph' || part.kind === 'list') {
      return figureRuns(part).map(({ observation, text }) => [observation, text]);
    }
    if (part.kind !== 'chart' && part.kind !== 'table') return [];
    const before = paper.parts[position - 1];
    if (part.kind === 'table' && before?.kind === 'chart' && before.document === part.document) {
      return [];
    }
    return tableRows(part.document, paper.language).map(({ observation, value }) => [
      observation ?? '',
      value,
    ]);
  });
}

describe.each(LANGUAGES)('the figures of a briefing as a workbook: %s', (language: Language) => {
  const words = messages(language);
  const { column } = words;
  let paper = {} as Paper;
  let book: Map<string, SheetRow[]> = new Map();
  beforeAll(async () => {
    const briefing = await sampleBriefing(language);
    paper = makePaper(briefing);
    book = readWorkbook(await write(briefing));
  });
  const figures = () => tableOf(book.get(words.file.figures));

  test('it holds every figure in the order of the paper, as the catalog has it', async () => {
    const index = await sampleIndex();
    const lines = figures();
    expect(lines.map((line) => [line[column.identifier], line[column.figure]])).toEqual(
      shownOn(paper),
    );
    for (const line of lines) {
      const id = String(line[column.identifier]);
      const figure = figureOf(index, id);
      expect(line).toMatchObject({
        [column.qualifier]: figure.qualifier,
        [column.value]: figure.value ?? '',
        [column.lower]: figure.lower ?? '',
        [column.upper]: figure.upper ?? '',
        [column.period]: formatPeriod(figure.period, language, figure.role),
        [column.status]: words.compare.guard.status[figure.status],
        // Only what the source itself says stands as its words.
        [column.stated]: figure.asStated ?? '',
        [column.area]: figure.area.name[language],
        [column.indicator]: figure.indicator.name[language],
        [column.role]: words.role[figure.role],
      });
      expect(line[column.unit]).toBe(index.units.get(figure.unit)?.symbol[language]);
    }
  });

  test('each figure names its place and the number of its source', () => {
    const { place, reference } = words.briefing.handIn;
    for (const line of figures()) {
      expect(line[place]).not.toBe('');
      const source = paper.references[Number(line[reference]) - 1]?.source;
      expect(line[column.source]).toBe(source?.title[language]);
    }
    const labels = figures().map((line) => String(line[place]));
    for (const part of paper.parts) {
      if (part.kind !== 'chart' && part.kind !== 'table') continue;
      expect(labels.some((label) => label.includes(part.label))).toBe(true);
    }
  });

  test('made-up rows say so, and no others', () => {
    const made = messages(language).briefing.handIn.made;
    for (const line of figures()) {
      const part = paper.parts.find(
        (one) =>
          (one.kind === 'chart' || one.kind === 'table') &&
          one.document.synthetic &&
          String(line[words.briefing.handIn.place]) === one.label,
      );
      expect(line[made]).toBe(part === undefined ? '' : words.chart.synthetic);
    }
  });

  test('a figure that others were computed from stands once, with all that rests on it', () => {
    const inputs = tableOf(book.get(words.file.inputs));
    const places = new Map(
      inputs.map((line) => [line[column.identifier], String(line[words.briefing.handIn.place])]),
    );
    expect(places.size).toBe(inputs.length);
    for (const part of paper.parts) {
      if (part.kind !== 'chart' && part.kind !== 'table') continue;
      for (const { observation } of part.document.inputs) {
        expect(places.get(observation ?? undefined)?.split(/、|, /)).toContain(part.label);
      }
    }
  });

  test('sources, title page, notes and versions of the data stand on their own sheets', () => {
    const { reference, citation, colophon } = words.briefing.handIn;
    const sources = tableOf(book.get(words.file.sources));
    expect(sources.map((line) => [line[reference], line[citation]])).toEqual(
      paper.references.map(({ number, text }) => [number, text]),
    );
    const about = (book.get(colophon) ?? []).map((row) => row.get('B'));
    const notes = paper.parts.flatMap((part) =>
      part.kind === 'chart' || part.kind === 'table' ? part.notes : [],
    );
    for (const told of [paper.title, paper.office, paper.author, paper.date, ...notes]) {
      expect(about).toContain(told);
    }
    expect(about).toContain(paper.dataVersions.join('\n'));
    expect(about).toContain(words.briefing.paper.synthetic);
  });
});

test('texts that look like formulas stay texts', async () => {
  const briefing = { ...(await sampleBriefing('en')), title: '=1+1', office: '@SUM(A1)\u0007' };
  const bytes = (await write(briefing)) as Uint8Array;
  const files = unzipSync(bytes);
  for (const [path, content] of Object.entries(files)) {
    if (!path.endsWith('.xml')) continue;
    expect(strFromU8(content)).not.toContain('\u0007');
    expect(strFromU8(content)).not.toContain('<f>');
  }
  const about = readWorkbook(bytes).get(messages('en').briefing.handIn.colophon) ?? [];
  expect(about.slice(0, 2).map((row) => row.get('B'))).toEqual(['=1+1', '@SUM(A1)']);
});
