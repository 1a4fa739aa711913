import { expect, test } from 'vitest';
import { approvals, counts, court, headline, qualifiers } from '../../tests/charts/fixtures-a.ts';
import { boundKinds } from './bounds-key.ts';

test('the key names what charts draw of bounds, and nothing else', () => {
  expect(boundKinds([court])).toEqual([]);
  expect(boundKinds([approvals])).toEqual(['bound', 'range', 'line']);
  expect(boundKinds([qualifiers])).toEqual(['bound', 'line']);
});

test('numbers are written, not drawn, and need no key', () => {
  expect(boundKinds([headline, counts])).toEqual([]);
});
