import { expect, test } from 'vitest';
import { writeAge } from './age.ts';

test('an age is told in years, below one in months, and not at all for what is to come', () => {
  expect(writeAge('2019-03-31', '2026-11-27', 'en')).toBe('7 years ago');
  expect(writeAge('2025-11-30', '2026-11-27', 'zh')).toBe('距今约1年');
  expect(writeAge('2026-08-31', '2026-11-27', 'en')).toBe('3 months ago');
  expect(writeAge('2026-10-31', '2026-11-27', 'en')).toBe('1 month ago');
  expect(writeAge('2026-11-30', '2026-11-27', 'en')).toBe('');
  expect(writeAge('2035-12-31', '2026-11-27', 'en')).toBe('');
  expect(writeAge(null, '2026-11-27', 'en')).toBe('');
});
