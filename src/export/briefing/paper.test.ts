import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import { readBriefing } from '../../spec/briefing/read.ts';
import { chineseNumeral, numberHeadings } from './headings.ts';
import { makePaper } from './paper.ts';

const briefing = readBriefing(
  readFileSync('tests/briefing-files/briefing-1.json', 'utf8'),
).briefing;
const paperOf = (change: Partial<Briefing>) => makePaper({ ...briefing, ...change });

test('figures, charts and tables share one list of sources, numbered by first use', () => {
  const paper = paperOf({});
  const kinds = paper.parts.map(({ kind }) => kind);
  expect(kinds).toEqual(['heading', 'paragraph', 'list', 'chart', 'table', 'page-break']);
  expect(paper.references.map(({ number }) => number)).toEqual(
    paper.references.map((_, position) => position + 1),
  );
  const [, paragraph, , chart, table] = paper.parts;
  if (paragraph?.kind !== 'paragraph' || chart?.kind !== 'chart' || table?.kind !== 'table') {
    throw new Error('other parts');
  }
  const figure = paragraph.runs.find((run) => run.kind === 'figure');
  expect(figure).toMatchObject({ reference: 1, bold: true });
  expect(chart.references).toContain(1);
  expect(table.rows.some((row) => row.includes(figure?.text ?? ''))).toBe(true);
  expect([chart.label, table.label]).toEqual(['图1', '表1']);
});

test('a figure that is not at hand stays visible as what it is', () => {
  const paper = paperOf({ figures: [] });
  const text = JSON.stringify(paper.parts[1]);
  expect(text).toContain('"reference":null');
  expect(text).toMatch(/\{[a-z0-9-]+\}/);
});

test('what the author writes takes its place before the notes of the document', () => {
  const [block] = briefing.blocks.filter(({ kind }) => kind === 'chart');
  if (block?.kind !== 'chart') throw new Error('no chart');
  const made = { ...block, caption: '自拟标题', document: { ...block.document, synthetic: true } };
  const paper = paperOf({ blocks: [made] });
  expect(paper.parts[0]).toMatchObject({ caption: '自拟标题' });
  expect(paper.parts[0]).toHaveProperty('notes.0', '来源未说明口径。');
  expect(paper.synthetic).toBe(true);
});

test('a table below its chart says neither title, notes nor measure again', () => {
  const [, , , chart, table] = paperOf({}).parts;
  if (chart?.kind !== 'chart' || table?.kind !== 'table') throw new Error('other parts');
  expect(table).toMatchObject({ follows: chart.caption, caption: '图1的数据', subtitle: '' });
  expect(table.notes).toEqual([]);
});

test('the notes of a document can be left out, but not that its figures are made up', () => {
  const blocks = briefing.blocks.flatMap((block) => {
    if (block.kind !== 'chart') return [];
    const notes = [{ zh: '文档的注', en: 'A note' }];
    const document = { ...block.document, notes, synthetic: true };
    return [
      { ...block, document, note: '' },
      { ...block, document, id: 'bare', note: '', notes: false },
    ];
  });
  const notes = paperOf({ blocks }).parts.flatMap((part) =>
    part.kind === 'chart' ? [part.notes] : [],
  );
  expect(notes[0]).toContain('文档的注');
  expect(notes[1]).not.toContain('文档的注');
  expect(notes[1]?.[0]).toBe(notes[0]?.[0]);
});

test('headings are numbered as official papers do, unless they carry a number', () => {
  const zh = numberHeadings('zh');
  expect([zh(1, '背景'), zh(2, '一'), zh(2, '二'), zh(1, '二、成效'), zh(1, '下一步')]).toEqual([
    '一、',
    '（一）',
    '（二）',
    '',
    '三、',
  ]);
  const en = numberHeadings('en');
  expect([en(1, 'A'), en(2, 'B'), en(1, '2. C'), en(2, 'D')]).toEqual(['1', '1.1', '', '2.1']);
  expect(numberHeadings('en')(1, '2018 in figures')).toBe('1');
  expect([10, 11, 20, 99, 100].map(chineseNumeral)).toEqual([
    '十',
    '十一',
    '二十',
    '九十九',
    '100',
  ]);
});
