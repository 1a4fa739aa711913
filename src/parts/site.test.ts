import { expect, test } from 'vitest';
import { publicOf } from './site.ts';

const ROOT = 'http://127.0.0.1:4173/yardstick/';

test('an address of this machine is none for others', () => {
  expect(publicOf(`${ROOT}zh/?v=1#chart`, ROOT, '')).toBe('');
});

test('the address given at build takes the place of the root, whatever serves the pages', () => {
  expect(publicOf(`${ROOT}zh/?v=1#chart`, ROOT, 'https://reform.example/')).toBe(
    'https://reform.example/zh/?v=1#chart',
  );
});

test('a site on a network is at the address where it is open', () => {
  const root = 'http://10.1.2.3/yardstick/';
  expect(publicOf(`${root}zh/`, root, '')).toBe(`${root}zh/`);
});
