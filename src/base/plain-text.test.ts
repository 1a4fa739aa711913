import { expect, test } from 'vitest';
import { cutText, withoutControls } from './plain-text.ts';

test('leaves out what no file may hold, and nothing else', () => {
  expect(withoutControls('a\u0000b\u000bc\ud800d\ufffee')).toBe('abcde');
  const whole = '多行\n\ttext 𠮷 👩‍👩‍👧 \u202e';
  expect(withoutControls(whole)).toBe(whole);
});

test('cuts between characters, never through one', () => {
  expect(cutText('a😀😀', 4)).toBe('a😀');
  expect(cutText('a😀😀', 3)).toBe('a😀');
  expect(cutText('𠮷𠮷', 4)).toBe('𠮷𠮷');
  expect(cutText('short', 80)).toBe('short');
});
