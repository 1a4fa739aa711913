import { expect, test } from 'vitest';
import { documentWith, type RowDraft, text } from '../../tests/charts/document-with.ts';
import { quantity } from '../base/quantity.ts';
import type { ChartDocument } from './document.ts';
import { subtitleOf } from './subtitle.ts';

const of = (year: number, role: RowDraft['role']) => ({
  ...quantity(5),
  role,
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  period: `${year}`,
});
const glyph = (subtitle: string, ...rows: readonly RowDraft[]): ChartDocument => ({
  ...documentWith('reform-glyph', [{ label: text('用时', 'Time'), rows }]),
  texts: { title: text('题', 'Title'), subtitle: text(subtitle) },
});

test('states the years of baseline and target', () => {
  const document = glyph('Days', of(2014, 'baseline'), of(2018, 'actual'), of(2020, 'target'));
  expect(subtitleOf(document, 'en')).toBe('Days · baseline of 2014, target for 2020');
  expect(subtitleOf(document, 'zh')).toBe('Days · 基期为2014年，目标年份为2020年');
});

test('does not repeat what title and subtitle say', () => {
  const document = glyph('Days, 2014 and 2018', of(2014, 'baseline'), of(2018, 'actual'));
  expect(subtitleOf(document, 'en')).toBe('Days, 2014 and 2018');
});

test('names many years from first to last, and none where none is known', () => {
  const many = [2012, 2014, 2015, 2016].map((year) => of(year, 'baseline'));
  expect(subtitleOf(glyph('', ...many), 'en')).toBe('baseline of 2012–2016');
  const undated = { ...of(2014, 'baseline'), start: null, end: null, period: '' };
  expect(subtitleOf(glyph('Days', undated), 'en')).toBe('Days');
});
