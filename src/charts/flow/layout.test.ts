import { expect, test } from 'vitest';
import { doubtful, resolution } from '../../../tests/charts/fixtures-parts.ts';
import { layoutFlows } from './layout.ts';

const wordsOf = (labels: readonly { readonly lines: readonly string[] }[]) =>
  labels.map(({ lines }) => lines.join(' '));

test.each([358, 680, 1040])('bands are to scale within their flow (%i px)', (width) => {
  const [flow] = layoutFlows(resolution, { width, language: 'en' }).flows;
  const heights = flow?.branches.map(({ node }) => node?.height ?? 0) ?? [];
  expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(flow?.node?.height ?? 0, 1);
  expect((heights[0] ?? 0) / (flow?.node?.height ?? 1)).toBeCloseTo(3367 / 4240, 3);
});

test('shares are said, and the rest only where it is one of the same things', () => {
  const [leads, disputes] = layoutFlows(resolution, { width: 680, language: 'en' }).flows;
  expect(wordsOf(leads?.branches[0]?.labels ?? [])[0]).toBe('about 79.4%');
  expect(wordsOf(leads?.branches[1]?.labels ?? [])).toEqual(['rest']);
  expect(wordsOf(disputes?.branches[0]?.labels ?? [])[0]).toBe('about 99.47%');
  expect(wordsOf(disputes?.branches[1]?.labels ?? [])).toEqual(['rest: 344 disputes (computed)']);
  expect(disputes?.branches[1]?.row).toBeNull();
});

test('bounds and approximations show in words and in broken ends', () => {
  const [candidates, issues] = layoutFlows(doubtful, { width: 680, language: 'en' }).flows;
  expect(candidates?.node?.unsure).toBe(true);
  expect(wordsOf(candidates?.branches[0]?.labels ?? [])[0]).toBe('under 14.3%');
  expect(issues?.branches[0]?.node?.unsure).toBe(true);
  expect(wordsOf(issues?.branches[0]?.labels ?? [])[0]).toBe('about 96%');
});

test('a part larger than its whole is a message with both figures, not a drawing', () => {
  const broken = layoutFlows(doubtful, { width: 358, language: 'en' }).flows[2];
  expect(broken?.node).toBeNull();
  expect(wordsOf(broken?.message ?? []).join()).toContain('9 cases');
  expect(broken?.branches.map(({ row }) => row?.value)).toEqual([9]);
});

test('several flows say that each has its own scale', () => {
  const { note } = layoutFlows(resolution, { width: 680, language: 'zh' });
  expect(wordsOf(note)).toEqual(['各组比例尺不同']);
});
