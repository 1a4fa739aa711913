import { describe, expect, test } from 'vitest';
import { documentWith, type RowDraft, range, text } from '../../../tests/charts/document-with.ts';
import { approvals, court } from '../../../tests/charts/fixtures-a.ts';
import { quantity } from '../../base/quantity.ts';
import { layoutGlyphs } from './layout.ts';

const FRAME = { width: 680, language: 'en' } as const;

function glyphOf(...rows: readonly RowDraft[]) {
  const document = documentWith('reform-glyph', [{ label: text('g'), rows }]);
  const [panel] = layoutGlyphs(document, FRAME).panels;
  const glyph = panel?.rows[0]?.glyph;
  if (panel === undefined || glyph === undefined) throw new Error('no glyph');
  return { ...glyph, panel, drawn: (at: number) => glyph.marks[at] };
}

describe('where figures stand', () => {
  test('the axis starts at zero and keeps the order of the values', () => {
    const { marks, panel } = glyphOf({ ...quantity(17.56), role: 'baseline' }, quantity(8.86), {
      ...quantity(12),
      role: 'target',
    });
    expect(panel.zero).toBe(panel.start);
    const [before, now, target] = marks.map(({ x0 }) => x0);
    expect([panel.zero, now, target, before]).toEqual(
      [panel.zero, now, target, before].sort((a, b) => Number(a) - Number(b)),
    );
  });

  test('zero stays on the axis when all values are below it', () => {
    const { panel, drawn } = glyphOf(quantity(-5), { ...quantity(-9), role: 'baseline' });
    expect(panel.zero).toBe(panel.end);
    expect(drawn(0)?.x0).toBeLessThan(panel.zero);
  });

  test('a stated change has words beside the bars and no bar', () => {
    const [panel] = layoutGlyphs(court, FRAME).panels;
    const pair = panel?.pairs[0];
    expect(pair?.bars.map(({ row }) => row.role)).toEqual(['baseline', 'actual']);
    const change = pair?.change;
    expect(change?.row?.role).toBe('change');
    expect(change?.label.lines.join(' ')).toBe('down 8.7 days, about 49.5%');
  });

  test('a figure and its baseline are two bars from zero to one scale, the first outlined', () => {
    const [panel] = layoutGlyphs(court, FRAME).panels;
    const [before, now] = panel?.pairs[0]?.bars ?? [];
    expect([before?.hollow, now?.hollow]).toEqual([true, false]);
    expect(before?.span.x).toBe(now?.span.x);
    expect((now?.span.width ?? 0) / (before?.span.width ?? 1)).toBeCloseTo(8.86 / 17.56, 2);
    expect(before?.label.lines.join(' ')).toBe('17.56 days baseline');
  });

  test('a target, a range or a bound keeps the axis', () => {
    const was = { ...quantity(17), role: 'baseline' } as const;
    expect(glyphOf(was, quantity(8), { ...quantity(5), role: 'target' }).marks).toHaveLength(3);
    expect(glyphOf(was, range(6, 9)).marks).toHaveLength(2);
    expect(glyphOf(was, quantity(9, '<')).marks).toHaveLength(2);
  });

  test('figures in several units get an axis each', () => {
    const units = ['day', 'percent', 'day'];
    const groups = units.map((unit) => ({ label: text(unit), rows: [{ ...quantity(9), unit }] }));
    const { panels } = layoutGlyphs(documentWith('reform-glyph', groups), FRAME);
    expect(panels.map(({ rows }) => rows.length)).toEqual([2, 1]);
  });

  test('labels stand left of the plot where there is room, above it where not', () => {
    const wide = layoutGlyphs(approvals, { width: 1040, language: 'zh' }).panels[0];
    const narrow = layoutGlyphs(approvals, { width: 358, language: 'zh' }).panels[0];
    expect(wide?.start).toBeGreaterThan(200);
    expect(narrow?.start).toBeLessThan(20);
    expect(narrow?.rows[0]?.labels[0]?.y).toBeLessThan(narrow?.rows[0]?.y ?? 0);
  });
});

describe('what figures look like', () => {
  const before = { ...quantity(40), role: 'baseline', polarity: 'less' } as const;

  test('the actual is blue if better, orange if worse, ink where that cannot be said', () => {
    const target = { ...quantity(10), role: 'target' } as const;
    const tone = (...rows: readonly RowDraft[]) =>
      glyphOf(...rows, target).marks.find(({ shape }) => shape === 'dot')?.tone;
    expect(tone(before, { ...quantity(18), polarity: 'less' })).toBe('better');
    expect(tone(before, { ...quantity(52), polarity: 'less' })).toBe('worse');
    expect(tone(before, { ...quantity(30, '>'), polarity: 'less' })).toBe('ink');
    expect(tone({ ...quantity(18), polarity: 'less' })).toBe('ink');
  });

  test('an upper bound is open down to zero, a lower one towards more and inside the drawing', () => {
    const most = glyphOf(quantity(20, '<='), { ...quantity(40), role: 'standard' });
    expect(most.drawn(0)?.streak).toMatchObject({ towards: 'less', open: { x: most.panel.zero } });
    const least = glyphOf(quantity(40, '>='), quantity(20));
    expect(least.drawn(0)?.streak?.towards).toBe('more');
    const open = least.drawn(0)?.streak?.open;
    expect((open?.x ?? 0) + (open?.width ?? 0)).toBeLessThanOrEqual(680);
    expect(least.drawn(1)?.streak).toBeNull();
  });

  test('a range has two ends, an approximation a soft edge, a missing figure words only', () => {
    const { drawn } = glyphOf(range(22, 50), quantity(30, '~'), { ...quantity(0), value: null });
    expect(drawn(0)?.x1).toBeGreaterThan(drawn(0)?.x0 ?? 0);
    expect(drawn(1)?.soft).toBe(true);
    expect(drawn(2)).toMatchObject({ shape: 'words' });
    expect(drawn(2)?.label.lines.join(' ')).toContain('–');
  });

  test('baseline and target are named, the actual is not', () => {
    const { marks } = glyphOf(before, quantity(18), { ...quantity(20), role: 'target' });
    expect(marks.map(({ label }) => label.lines.join(' '))).toEqual([
      'baseline 40 days',
      '18 days',
      'target 20 days',
    ]);
  });

  test('a lone change runs from zero', () => {
    const { connector, panel, drawn } = glyphOf({ ...quantity(25, '>='), role: 'change' });
    expect(connector?.x0).toBe(panel.zero);
    expect(drawn(0)).toMatchObject({ shape: 'dot', tone: 'better' });
  });
});
