import { describe, expect, it } from 'vitest';
import { rangeName, readRange } from './grid.ts';
import { readAt, readBook } from './read-book.ts';
import { KNOWLEDGE, lineOf, open } from './test-tables.ts';

/** A sentence in two cells is taken for the heading; so the names of the indicators are not. */
const form = (month: string) =>
  `甲局,月报\n本表由各区填报,每月五日前\n地区,收案数（件）\n东区,${month}\n西区,9\n`;
const range = (name: string) => readRange(name) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const BODY = { region: range('A1:B5'), heading: { top: 2, bodyTop: 3 } };

async function first(text: string) {
  const book = await open('t.csv', text);
  const [table] = readBook(book, KNOWLEDGE);
  if (table === undefined) throw new Error('no table');
  return { book, table };
}

describe('where a table lies', () => {
  it('is a range as spreadsheets name it', () => {
    expect(rangeName(range('A3:AB20'))).toBe('A3:AB20');
    expect(range('ｃ７：$A$2')).toEqual({ top: 1, left: 0, bottom: 6, right: 2 });
    expect(['A0:B2', 'A3', '3:4', ''].map(readRange)).toEqual([null, null, null, null]);
  });

  it('can be said by the reader, and its columns are guessed anew', async () => {
    const { book, table } = await first(form('12'));
    const { reading, guesses } = readAt(book, table, BODY, KNOWLEDGE);
    expect(reading.mapping).toMatchObject({ headingTop: 2, bodyTop: 3 });
    expect(reading.mapping.columns.map(({ heading }) => heading)).toEqual([
      ['地区'],
      ['收案数（件）'],
    ]);
    expect(reading.facts.map(lineOf)).toEqual([
      expect.stringContaining('收案数'),
      expect.stringContaining('收案数'),
    ]);
    expect(guesses.find(({ about }) => about === 'heading')?.reason).toBe('chosen');
    expect(reading.rows).toEqual(['title', 'title', 'heading', 'used', 'used']);
  });

  it('ends with the sheet, however large a range is said', async () => {
    const { book, table } = await first(form('12'));
    const layout = { ...BODY, region: range('A1:XFD1048576') };
    expect(readAt(book, table, layout, KNOWLEDGE).reading.mapping.region).toEqual(BODY.region);
  });

  it('leaves out what is outside', async () => {
    const { book, table } = await first(form('12'));
    const layout = { ...BODY, region: range('A1:B4') };
    expect(readAt(book, table, layout, KNOWLEDGE).reading.facts).toHaveLength(1);
  });

  it('is remembered for the next file of the form, wherever its heading is guessed', async () => {
    const { book, table } = await first(form('12'));
    const { reading } = readAt(book, table, BODY, KNOWLEDGE);
    const next = await open('n.csv', form('13'));
    const [again] = readBook(next, KNOWLEDGE, [reading.mapping]);
    expect(again?.guesses[0]?.reason).toBe('remembered');
    expect(again?.reading.facts.map(lineOf)[0]).toContain('13');
    expect(again?.reading.mapping.headingTop).toBe(2);
  });
});
