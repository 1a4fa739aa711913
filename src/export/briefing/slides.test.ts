import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block, Briefing } from '../../spec/briefing/briefing.ts';
import { readBriefing } from '../../spec/briefing/read.ts';
import { makePaper } from './paper.ts';
import { slidesOf } from './slides.ts';
import { paginate } from './slides-fill.ts';

const briefing = readBriefing(
  readFileSync('tests/briefing-files/briefing-1.json', 'utf8'),
).briefing;
const [chart] = briefing.blocks.filter((block) => block.kind === 'chart');
const slides = (blocks: readonly Block[], change: Partial<Briefing> = {}) =>
  slidesOf(makePaper({ ...briefing, ...change, blocks }));
const heading = (level: 1 | 2, text: string): Block => ({ id: text, kind: 'heading', level, text });
const text = (markdown: string): Block => ({ id: 'text', kind: 'text', markdown });
const said = (deck: ReturnType<typeof slides>) =>
  deck
    .flatMap((slide) => (slide.kind === 'text' ? slide.lines : []))
    .flatMap(({ runs }) => runs.map((run) => (run.kind === 'break' ? '\n' : run.text)))
    .join('');

test('a deck begins with its title, ends with its sources, and has one message a slide', () => {
  const deck = slidesOf(makePaper(briefing));
  expect(deck.map(({ kind }) => kind)).toEqual(['title', 'text', 'chart', 'table', 'sources']);
  expect(new Set(deck.map(({ anchor }) => anchor)).size).toBe(deck.length);
  const exhibit = deck[2];
  expect(exhibit?.title).toBe(exhibit?.kind === 'chart' ? exhibit.chart.caption : '');
});

test('long text goes on to further slides without losing a letter', () => {
  for (const long of [
    '改革措施已经落地。'.repeat(150),
    '无标点'.repeat(400),
    'word '.repeat(900),
    // The longest that a block takes; measured anew for each piece, it took more than a minute.
    'a.'.repeat(24_000),
    'x'.repeat(49_000),
  ]) {
    const deck = slides([heading(1, '背景'), text(long)]).filter(({ kind }) => kind === 'text');
    expect(deck.length).toBeGreaterThan(1);
    expect(deck.map(({ title }) => title)).toEqual(deck.map(() => '一、背景'));
    expect(deck.map(({ part }) => part)).toEqual(
      deck.map((_, position) => ({ number: position + 1, of: deck.length })),
    );
    expect(said(deck)).toBe(long.trim());
  }
});

test('what fills pages is measured once', () => {
  const measured: number[] = [];
  const heightOf = (item: number) => {
    measured.push(item);
    return 1 + (item % 3);
  };
  const items = Array.from({ length: 50 }, (_, position) => position);
  expect(paginate(items, heightOf, 12).flat()).toEqual(items);
  expect(measured).toEqual(items);
});

test('a page break begins a slide; items that go on carry no second marker', () => {
  const apart = slides([text('甲'), { id: 'break', kind: 'page-break' }, text('乙')]);
  expect(apart.filter(({ kind }) => kind === 'text')).toHaveLength(2);
  const [, first, second] = slides([text(`1. ${'很长的一条。'.repeat(200)}\n2. 短`)]);
  const markers = [first, second].map((one) => (one?.kind === 'text' ? one.lines[0]?.marker : ''));
  expect(markers).toEqual(['1.', '']);
});

test('headings stand over what belongs to them, and alone where nothing does', () => {
  if (chart?.kind !== 'chart') throw new Error('no chart');
  const alone: Block = { ...chart, show: 'chart' };
  const deck = slides([heading(1, '甲'), heading(2, '乙'), alone, heading(1, '丙')]);
  expect(deck.slice(1, 3).map(({ kind, sections, title }) => [kind, sections, title])).toEqual([
    ['chart', ['一、甲', '（一）乙'], expect.any(String)],
    ['text', [], '二、丙'],
  ]);
});

function longTable(count: number) {
  if (chart?.kind !== 'chart') throw new Error('no chart');
  const rows = Array.from({ length: count }, (_, at) => ({
    ...(chart.document.rows[0] as (typeof chart.document.rows)[number]),
    key: `row-${at}`,
    value: at,
  }));
  const document = { ...chart.document, rows, synthetic: true };
  const tables = slides([{ ...chart, document, show: 'table' }]).filter(
    (slide) => slide.kind === 'table',
  );
  const shown = tables.flatMap((one) => one.rows.map((row) => Number.parseInt(row[2] ?? '', 10)));
  return { tables, shown, all: rows.map(({ value }) => value) };
}

test('a table of some length is parted, its rows kept in order', () => {
  const { tables, shown, all } = longTable(25);
  expect(tables.length).toBeGreaterThan(1);
  expect(tables.map(({ part }) => part)).toEqual(
    tables.map((_, at) => ({ number: at + 1, of: tables.length })),
  );
  expect(shown).toEqual(all);
  expect(tables.every(({ remark }) => remark === '')).toBe(true);
  expect(tables.every(({ synthetic }) => synthetic)).toBe(true);
  expect(tables[0]?.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
});

test('a long table is no ten slides: the last says how much stands elsewhere', () => {
  const { tables, shown, all } = longTable(300);
  expect(tables).toHaveLength(6);
  expect(shown).toEqual(all.slice(0, shown.length));
  expect(tables.at(-1)?.remark).toContain(String(300 - shown.length));
  expect(tables.slice(0, -1).every(({ remark }) => remark === '')).toBe(true);
});

test('notes hold the section’s text, every figure and every source whole', () => {
  const paper = makePaper(briefing);
  for (const slide of slidesOf(paper)) {
    for (const { text: source } of slide.references) {
      expect(slide.notes.some((line) => line.endsWith(source))).toBe(true);
    }
    if (slide.kind !== 'chart') continue;
    const table = paper.parts.find((part) => part.kind === 'table');
    const values = table?.kind === 'table' ? table.rows.map((row) => row[2] ?? '') : [];
    expect(values.filter((value) => !slide.notes.join('\n').includes(value))).toEqual([]);
  }
});
