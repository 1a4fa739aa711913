import { expect, test } from 'vitest';
import { titleOf } from './title.ts';

test('untitled briefings have a name in their own language', () => {
  expect(titleOf({ title: ' Courts ', language: 'en' })).toBe('Courts');
  expect(titleOf({ title: ' ', language: 'en' })).toBe('Untitled briefing');
  expect(titleOf({ title: '', language: 'zh' })).toBe('未命名简报');
});
