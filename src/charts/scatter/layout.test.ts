import { expect, test } from 'vitest';
import { missing, text } from '../../../tests/charts/document-with.ts';
import {
  crowd,
  dot,
  economies,
  farAway,
  scatterOf,
  statements,
} from '../../../tests/charts/fixtures-scatter.ts';
import { quantity } from '../../base/quantity.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { describeRow } from '../describe.ts';
import { layoutScatter } from './layout.ts';

const FRAME = { width: 680, language: 'en' } as const;
const narrow = (document: ChartDocument) => layoutScatter(document, { ...FRAME, width: 358 });
const dotsOf = (document: ChartDocument) =>
  new Map(layoutScatter(document, FRAME).dots.map((one) => [one.pair.group.label.en, one]));

test('the first figure runs across and the second upwards, from zero', () => {
  const { plot, zero } = layoutScatter(economies, FRAME);
  expect(zero).toEqual({ x: plot.left, y: plot.bottom });
  const dots = dotsOf(economies);
  const [china, shanghai] = [dots.get('China'), dots.get('Shanghai')];
  expect(shanghai?.x).toBeGreaterThan(china?.x ?? Number.NaN);
  expect(shanghai?.y).toBeLessThan(china?.y ?? Number.NaN);
});

test('an axis far from zero starts elsewhere and says so; the other keeps its zero', () => {
  const { zero, plot, titles } = layoutScatter(farAway, FRAME);
  expect(zero.x).toBeNull();
  expect(zero.y).toBeGreaterThan(plot.top);
  expect(zero.y).toBeLessThan(plot.bottom);
  const said = titles.map(({ lines }) => lines.join(' ').includes('does not start at zero'));
  expect(said).toEqual([false, true]);
});

test('dots at one place are a dot and a ring, the strong one inside, context drawn first', () => {
  const dots = dotsOf(economies);
  expect(dots.get('Beijing')).toMatchObject({ ring: false, quiet: false });
  expect(dots.get('Korea, Rep.')).toMatchObject({ ring: true, quiet: true });
  expect([...dots.values()].map(({ quiet }) => quiet)).toEqual(
    [...dots.values()].map(({ quiet }) => quiet).sort((a, b) => Number(b) - Number(a)),
  );
});

test('open, approximate and foreseen figures and ranges are drawn as such', () => {
  const dots = dotsOf(statements);
  expect(dots.get('Over')?.open).toEqual([
    [1, 0],
    [0, -1],
  ]);
  expect(dots.get('Under')?.open).toEqual([
    [-1, 0],
    [0, 1],
  ]);
  expect(['Exact', 'About', 'Target'].map((name) => dots.get(name)?.hollow)).toEqual([
    false,
    true,
    true,
  ]);
  const { across, down } = dots.get('Ranges') ?? {};
  expect(across?.[0]).toBeLessThan(across?.[1] ?? 0);
  expect(down?.[0]).toBeGreaterThan(down?.[1] ?? 0);
});

test('figures without a dot are written out, not left out', () => {
  const { rest, dots } = layoutScatter(statements, FRAME);
  expect(dots.length * 2 + rest.rows.length).toBe(statements.rows.length);
  expect(rest.rows.map(({ label }) => label.lines.join(' '))).toContain(
    'Another unit · Procedures to start a business 3 people (in another unit)',
  );
  expect(rest.notes[0]?.lines[0]).toMatch(/^4 figures are not drawn/);
  const none = layoutScatter(scatterOf(dot(text('a'), missing, quantity(1))), FRAME);
  expect([none.dots.length, none.rest.rows.length]).toEqual([0, 2]);
});

test('few dots carry both figures, many their names, and names without room are counted', () => {
  const few = layoutScatter(farAway, FRAME).dots.map(({ label }) => label?.figures);
  expect(few.map((figures) => figures?.x.lines[0])).toEqual([
    '9,610 cases',
    '9,655 cases',
    '9,702 cases',
  ]);
  const { dots, notes } = narrow(crowd);
  expect(dots.some(({ label }) => label?.figures)).toBe(false);
  const unlabelled = dots.filter(({ label }) => label === null).length;
  expect(unlabelled).toBeGreaterThan(0);
  expect(notes[0]?.lines[0]).toBe(`${unlabelled} points have no label; see the data table.`);
});

test('ticks of one figure stand in a pile, so that each can be pointed at', () => {
  const two = scatterOf(
    dot(text('a'), quantity(2), quantity(1)),
    dot(text('b'), quantity(2), quantity(5)),
  );
  expect(layoutScatter(two, FRAME).dots.map(({ pile }) => pile)).toEqual([0, 1]);
});

test('identical figures do not break the axes, and rows without parts are read in order', () => {
  const { rows, encodings } = scatterOf(dot(text('a'), quantity(7), quantity(7)));
  const plain = {
    ...economies,
    encodings,
    rows: rows.map((row) => ({ ...row, part: '' as const })),
  };
  const [only] = layoutScatter(plain, FRAME).dots;
  expect(only?.pair.x.key).toBe(rows[0]?.key);
  expect(Number.isFinite(only?.x) && Number.isFinite(only?.y)).toBe(true);
});

test('either figure of a dot is announced with the other', () => {
  const [x, y] = economies.rows;
  if (x === undefined || y === undefined) throw new Error('no rows');
  expect(describeRow(economies, y, 'en')).toMatch(/8\.55 days.*3\.55 cases/);
  expect(describeRow(economies, x, 'en')).toMatch(/3\.55 cases.*8\.55 days/);
});
