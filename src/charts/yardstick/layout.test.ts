import { expect, test } from 'vitest';
import { documentWith, range, text } from '../../../tests/charts/document-with.ts';
import { quantity } from '../../base/quantity.ts';
import { layoutYardstick } from './layout.ts';

const table = documentWith('yardstick', [
  {
    label: text('甲', 'First'),
    rows: [
      { ...quantity(8.86), stage: 'outcome', polarity: 'less' },
      { ...quantity(17.6, '~'), role: 'baseline', base: 'year-earlier', stage: 'outcome' },
    ],
  },
  {
    label: text('乙', 'Second'),
    rows: [
      { ...quantity(90, '<='), stage: 'outcome' },
      { ...range(22, 50), qualifier: 'range<=', stage: 'outcome' },
      { ...quantity(120), role: 'standard', stage: 'outcome' },
    ],
  },
  { label: text('丙', 'Third'), rows: [{ ...quantity(5), role: 'plan', stage: 'input' }] },
  { label: text('丁', 'Fourth'), rows: [] },
]);
const layout = layoutYardstick(table, { width: 1072, language: 'en' });
const [first, second, third, fourth] = layout.rows;

test('a figure and its baseline are a pair of bars to one scale, judged by the rule of colour', () => {
  const [before, after] = first?.track.bars ?? [];
  expect([before?.hollow, after?.hollow]).toEqual([true, false]);
  expect(after?.tone).toBe('better');
  const widths = [before, after].map((bar) => bar?.extent.solid?.width ?? 0);
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(8.86 / 17.6, 2);
  expect(before?.label.lines[0]).toContain('a year earlier');
});

test('a standard is a line with its word, bounds are hatched where they are open', () => {
  expect(second?.track.line?.label.lines[0]).toBe('standard 120 days');
  const [most, limits] = second?.track.bars ?? [];
  expect(most?.extent.solid).toBeNull();
  expect(most?.extent.hatched?.x).toBe(second?.track.x);
  expect(limits?.extent.pale).not.toBeNull();
  expect(limits?.extent.hatched).not.toBeNull();
  expect(most?.tone).toBe('ink');
});

test('what has no yardstick says so', () => {
  expect(third?.track.empty?.lines).toEqual(['no figure from before']);
  expect(third?.track.bars).toEqual([]);
  expect(fourth?.best).toBeNull();
  expect(fourth?.said).toBe('no figure');
});

test('a plan is not told as something that is there', () => {
  const states = third?.evidence.steps.map(({ state }) => state);
  expect(states).toEqual(['foreseen', 'none', 'none', 'none', 'none']);
});

test('a row is 48 pixels where its texts fit two lines, and every width holds all of it', () => {
  expect((third?.bottom ?? 0) - (third?.top ?? 0)).toBeLessThanOrEqual(52);
  for (const width of [280, 358, 720]) {
    const { rows } = layoutYardstick(table, { width, language: 'zh' });
    expect(rows.map(({ track }) => track.bars.length)).toEqual([2, 2, 0, 0]);
  }
});
