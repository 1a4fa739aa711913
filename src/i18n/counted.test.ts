import { expect, test } from 'vitest';
import { counted } from './counted.ts';

test('a noun stands in the number of its count', () => {
  expect(counted('1', 'company', 'companies')).toBe('1 company');
  expect(counted('0', 'row', 'rows')).toBe('0 rows');
  expect(counted('21', 'row', 'rows')).toBe('21 rows');
  expect(counted('9,665', 'row', 'rows')).toBe('9,665 rows');
});
