import { expect, test } from 'vitest';
import {
  documentWith,
  missing,
  type RowDraft,
  range,
  text,
} from '../../../tests/charts/document-with.ts';
import { forms, inPanels, shares, spreadOut } from '../../../tests/charts/fixtures-a.ts';
import { quantity } from '../../base/quantity.ts';
import { labelBox } from '../label.ts';
import { layoutBars } from './layout.ts';

const FRAME = { width: 680, language: 'zh' } as const;

function barsOf(...rows: readonly RowDraft[]) {
  const groups = rows.map((row) => ({ label: text('g'), rows: [row] }));
  const [panel] = layoutBars(documentWith('bar', groups), FRAME).panels;
  if (panel === undefined) throw new Error('no panel');
  return { zero: panel.zero, bars: panel.groups.flatMap(({ bars }) => bars) };
}

test('bars start at zero and are as long as their values, in the order given', () => {
  const { zero, bars } = barsOf(quantity(10), quantity(30), quantity(-10));
  expect(bars[0]?.shape.solid?.x).toBe(zero);
  const [ten = 0, thirty = 0, minus = 0] = bars.map(({ shape }) => shape.solid?.width ?? 0);
  expect(thirty / ten).toBeCloseTo(3, 1);
  expect(minus).toBeCloseTo(ten, 1);
  expect((bars[2]?.shape.solid?.x ?? 0) + minus).toBeCloseTo(zero, 1);
  const tops = bars.map(({ y }) => y);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test('a lower bound is hatched beyond its tick, an upper bound down to zero, a range has a pale end', () => {
  const { zero, bars } = barsOf(quantity(10, '>'), quantity(10, '<='), range(6, 18));
  const beyond = bars[0]?.shape.streak?.open;
  expect(beyond?.x).toBeCloseTo((bars[0]?.shape.solid?.width ?? 0) + zero, 1);
  expect(beyond?.width).toBeGreaterThan(0);
  expect(bars[1]?.shape).toMatchObject({
    solid: null,
    streak: { open: { x: zero }, towards: 'less' },
  });
  expect(bars[2]?.shape.pale?.width).toBeGreaterThan(0);
});

test('a missing figure is a dash and no bar; nothing is a bar of no length', () => {
  const { bars } = barsOf(missing, quantity(0));
  expect(bars[0]?.shape.solid).toBeNull();
  expect(bars[0]?.labels[0]?.lines).toEqual(['–']);
  expect(bars[1]?.shape.solid?.width).toBeLessThan(2);
});

test('a target is hollow, context is grey, a change takes the colour of its direction', () => {
  const [panel] = layoutBars(shares, FRAME).panels;
  const bars = panel?.groups.flatMap((group) => group.bars);
  expect(bars?.map(({ shape }) => shape.hollow)).toEqual([false, true, false, false]);
  expect(bars?.at(-1)?.shape.tone).toBe('context');
  const alone = barsOf({ ...quantity(8.5), role: 'target' }).bars[0];
  expect(alone?.labels.map(({ lines }) => lines[0])).toEqual(['8.5天', '目标']);
  const change = { role: 'change', polarity: 'less' } as const;
  const changes = barsOf({ ...quantity(-3), ...change }, { ...quantity(3), ...change });
  expect(changes.bars.map(({ shape }) => shape.tone)).toEqual(['better', 'worse']);
});

test('each facet is a panel with its title', () => {
  const { panels } = layoutBars(forms, FRAME);
  expect(panels.map(({ title, groups }) => [title?.lines[0], groups.length])).toEqual([
    ['第一组', 4],
    ['第二组', 3],
  ]);
});

test('figures too long for the side stand above, so that bars keep their room', () => {
  const [panel] = layoutBars(spreadOut, { width: 358, language: 'en' }).panels;
  const [bar] = panel?.groups[0]?.bars ?? [];
  expect(bar?.shape.solid?.width).toBeGreaterThan(150);
  expect(bar?.labels[0]?.y).toBeLessThan(bar?.y ?? 0);
});

test('panels of one unit share a scale and show it; another unit has its own', () => {
  const { panels } = layoutBars(inPanels('bar'), { width: 680, language: 'en' });
  const length = (at: number) => panels[at]?.groups[0]?.bars[0]?.shape.solid?.width ?? Number.NaN;
  const ticks = panels.map(({ axis }) => axis?.labels.map(({ lines }) => lines[0]));
  expect(length(1) / length(0)).toBeGreaterThan(50);
  expect(ticks[0]).toEqual(ticks[1]);
  expect(ticks[0]?.length).toBeGreaterThan(1);
  expect(ticks[2]).not.toEqual(ticks[0]);
});

test('panels have scales of their own where the document asks for it', () => {
  const document = inPanels('bar');
  const own = { ...document, encodings: { ...document.encodings, scale: 'own' as const } };
  const { panels } = layoutBars(own, { width: 680, language: 'en' });
  const lengths = panels.map(({ groups }) => groups[0]?.bars[0]?.shape.solid?.width ?? 0);
  expect(Math.min(...lengths)).toBeGreaterThan(50);
});

test('a line of the axis stands across the bars with its word above, and crosses no label', () => {
  const document = documentWith('bar', [
    { label: text('g'), rows: [quantity(40)] },
    { label: text('h'), rows: [quantity(130)] },
  ]);
  const lines = [{ at: 100, label: text('标准 100%', 'standard = 100%') }];
  const value = { label: text('占比', 'Share'), unit: 'day', lines };
  for (const width of [320, 680]) {
    const given = { ...document, encodings: { ...document.encodings, value } };
    const [panel] = layoutBars(given, { width, language: 'zh' }).panels;
    const bars = panel?.groups.flatMap((group) => group.bars) ?? [];
    const [rule] = panel?.rules ?? [];
    expect(rule?.label.lines).toEqual(['标准 100%']);
    const end = bars[1]?.shape.end ?? 0;
    const x = Number(/^M([\d.]+),/.exec(rule?.path ?? '')?.[1]);
    expect((x - (panel?.zero ?? 0)) / (end - (panel?.zero ?? 0))).toBeCloseTo(100 / 130, 2);
    const boxes = bars.flatMap((bar) => bar.labels).map(labelBox);
    for (const [, from, to] of rule?.path.matchAll(/,([\d.]+)V([\d.]+)/g) ?? []) {
      const crossed = boxes.filter(
        (box) =>
          box.x < x &&
          x < box.x + box.width &&
          box.y < Number(to) &&
          Number(from) < box.y + box.height,
      );
      expect(crossed).toEqual([]);
    }
  }
  // A line in another unit than the bars has no place among them.
  const other = { ...document.encodings, value: { ...value, unit: 'percent' } };
  expect(layoutBars({ ...document, encodings: other }, FRAME).panels[0]?.rules).toEqual([]);
});
