import { expect, test } from 'vitest';
import { documentWith, text } from '../../../tests/charts/document-with.ts';
import { doubtful, resolution } from '../../../tests/charts/fixtures-parts.ts';
import { quantity } from '../../base/quantity.ts';
import { layoutFlows } from './layout.ts';

const wordsOf = (labels: readonly { readonly lines: readonly string[] }[]) =>
  labels.map(({ lines }) => lines.join(' '));

const widthOf = (path = '') => {
  const [, start, end] = /^M([\d.]+),[\d.]+H([\d.]+)/.exec(path) ?? [];
  return Number(end) - Number(start);
};

test.each([358, 680, 1040])('a part and the rest fill a bar of the whole (%i px)', (width) => {
  const disputes = layoutFlows(resolution, { width, language: 'en' }).flows[1];
  const [settled, rest] = disputes?.branches.map(({ path }) => widthOf(path)) ?? [];
  expect((settled ?? 0) + (rest ?? 0)).toBeCloseTo(width, 1);
  expect((settled ?? 0) / width).toBeCloseTo(63978 / 64322, 3);
});

test('counts of different things are no conversion and stand as two counts', () => {
  const [leads] = layoutFlows(resolution, { width: 680, language: 'en' }).flows;
  expect(leads?.branches.map(({ path }) => path)).toEqual(['']);
  expect(wordsOf(leads?.branches[0]?.labels ?? [])[0]).toBe('3,367 cases');
  expect(leads?.message).toEqual([]);
});

test('the share of the part is said, and what is left', () => {
  const disputes = layoutFlows(resolution, { width: 680, language: 'en' }).flows[1];
  expect(wordsOf(disputes?.branches[0]?.labels ?? [])[0]).toBe('about 99.47%');
  expect(wordsOf(disputes?.branches[1]?.labels ?? [])).toEqual(['rest: 344 disputes (computed)']);
  expect(disputes?.branches[1]?.row).toBeNull();
});

test('bands begin where a whole has two parts, and are to scale', () => {
  const whole = { ...quantity(10), part: 'whole' } as const;
  const part = (value: number) => ({ ...quantity(value), part: 'part' }) as const;
  const forked = documentWith('flow', [
    { label: text('全部', 'All'), rows: [whole, part(6), part(3)] },
  ]);
  const [flow] = layoutFlows(forked, { width: 680, language: 'en' }).flows;
  const heights = flow?.branches.map(({ node }) => node?.height ?? 0) ?? [];
  expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(flow?.node?.height ?? 0, 1);
  expect((heights[0] ?? 0) / (flow?.node?.height ?? 1)).toBeCloseTo(0.6, 3);
});

test('bounds and approximations show in words and in broken ends', () => {
  const [candidates, issues] = layoutFlows(doubtful, { width: 680, language: 'en' }).flows;
  expect(wordsOf(candidates?.branches[0]?.labels ?? [])[0]).toBe('under 14.3%');
  expect(issues?.branches[0]?.edge).not.toBe('');
  expect(wordsOf(issues?.branches[0]?.labels ?? [])[0]).toBe('about 96%');
});

test('a part larger than its whole is a message with both figures, not a drawing', () => {
  const broken = layoutFlows(doubtful, { width: 358, language: 'en' }).flows[2];
  expect(broken?.node).toBeNull();
  expect(wordsOf(broken?.message ?? []).join()).toContain('9 cases');
  expect(broken?.branches.map(({ row }) => row?.value)).toEqual([9]);
});
