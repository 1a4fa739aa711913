import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

it('is that of FNV-1a over UTF-8', () => {
  expect(fingerprint('')).toBe('811c9dc5');
  expect(fingerprint('a')).toBe('e40c292c');
  expect(fingerprint('foobar')).toBe('bf9cf968');
  expect(fingerprint('广州')).not.toBe(fingerprint('广卅'));
});
