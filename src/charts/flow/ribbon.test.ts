import { expect, test } from 'vitest';
import { ribbon } from './ribbon.ts';

test('a band is as thick at both ends and level where it meets them', () => {
  expect(ribbon([0, 100], 10, 40, 6)).toBe('M0,16C50,16,50,46,100,46L100,40C50,40,50,10,0,10Z');
});
